package org.tongjian.format.pdf;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What is asked of a font at each of its characters, found out once. */
final class PrintFont {
  private static final int BOLD_WEIGHT = 600;
  private static final Pattern BOLD_NAME =
      Pattern.compile(
          "bold|black|heavy|simhei|(?<!un)medium-?b|[-,]b$|cuhei|dabiaosong|dahei|chaohei");

  private final PDFont font;
  private final boolean bold;
  private final double scale;
  private final double ascent;
  private final double descent;

  /** For each code what the file says, and what is read; in pages of 256, made when needed. */
  private final String[][] raws;

  private final String[][] texts;

  PrintFont(PDFont font) {
    this.font = font;
    int pages = font instanceof PDSimpleFont ? 1 : 256;
    raws = new String[pages][];
    texts = new String[pages][];
    PDFontDescriptor descriptor = font.getFontDescriptor();
    String name = descriptor == null ? font.getName() : descriptor.getFontName();
    bold =
        descriptor != null
                && (descriptor.getFontWeight() >= BOLD_WEIGHT || descriptor.isForceBold())
            || name != null && BOLD_NAME.matcher(name.toLowerCase(Locale.ROOT)).find();
    scale = font instanceof PDType3Font type3 ? type3Scale(type3) : 1;
    // What fonts say of their ascent varies with the program that made them; this is what the
    // characters of Chinese type fill, a little more where there are low Latin ones.
    double given = descriptor == null ? 0 : descriptor.getAscent() / 1000;
    ascent = given > 0.6 && given < 0.9 ? given : 0.88;
    double low = descriptor == null ? 0 : -descriptor.getDescent() / 1000;
    descent = low > 0.1 && low < 0.25 ? low : 0.12;
  }

  private static double type3Scale(PDType3Font font) {
    double unit = Math.abs(font.getFontMatrix().getScalingFactorY()) * 1000;
    return unit > 0.2 && unit < 5 || unit <= 0 ? 1 : unit;
  }

  boolean isBold() {
    return bold;
  }

  /** How many times the size is greater than the font size says. */
  double scale() {
    return scale;
  }

  double ascent() {
    return ascent;
  }

  double descent() {
    return descent;
  }

  /** What the file says of a code: {@link GlyphText#UNKNOWN} where it says nothing. */
  String raw(int code) throws IOException {
    look(code);
    return isSmall(code) ? raws[code >> 8][code & 0xFF] : told(code);
  }

  /** What is read for a code. */
  String text(int code) throws IOException {
    look(code);
    return isSmall(code) ? texts[code >> 8][code & 0xFF] : GlyphText.read(told(code));
  }

  private void look(int code) throws IOException {
    if (!isSmall(code)) {
      return;
    }
    int page = code >> 8;
    if (raws[page] == null) {
      raws[page] = new String[256];
      texts[page] = new String[256];
    }
    if (raws[page][code & 0xFF] == null) {
      String told = told(code);
      raws[page][code & 0xFF] = told;
      texts[page][code & 0xFF] = GlyphText.read(told);
    }
  }

  private boolean isSmall(int code) {
    return code >= 0 && code < raws.length << 8;
  }

  private String told(int code) throws IOException {
    String told = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    if (told == null && font instanceof PDSimpleFont && !(font instanceof PDType3Font)) {
      // As readers of PDF do: without a word on its characters a simple font means Latin ones.
      told = code >= ' ' && code < 0x7F ? Character.toString(code) : null;
    }
    return told == null || told.isEmpty() ? GlyphText.UNKNOWN : told;
  }
}
