package org.tongjian.format.ocr;

/** What users can do so that pictures are read. */
final class Remedy {
  static final String INSTALL =
      "install it with its Chinese data (Debian: apt-get install tesseract-ocr"
          + " tesseract-ocr-chi-sim), or name the program in "
          + Tesseract.VARIABLE;
  static final String SMALLER = "save it smaller: 300 dots an inch suffice";
  static final String CHECK = "check the quotes against the picture; scan it sharper if you can";

  private Remedy() {}
}
