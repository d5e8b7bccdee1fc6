package org.tongjian.format.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Fonts of Chinese characters, each one em wide, without the characters' outlines. */
final class CidFont {
  private CidFont() {}

  /**
   * A composite font.
   *
   * @param descriptor with the font's name and what else is to be said of it
   * @param subtype of the font below it
   * @param ordering of its characters, by Adobe
   * @param supplement number of the ordering's version
   * @param encoding what the codes of a text are
   */
  static COSDictionary of(
      COSDictionary descriptor, String subtype, String ordering, int supplement, String encoding) {
    String name = descriptor.getNameAsString("FontName");
    descriptor.setItem("Type", COSName.FONT_DESC);
    var system = new COSDictionary();
    system.setString("Registry", "Adobe");
    system.setString("Ordering", ordering);
    system.setInt("Supplement", supplement);
    var descendant = new COSDictionary();
    descendant.setItem("Type", COSName.FONT);
    descendant.setName("Subtype", subtype);
    descendant.setName("BaseFont", name);
    descendant.setItem("CIDSystemInfo", system);
    descendant.setItem("FontDescriptor", descriptor);
    descendant.setInt("DW", 1000);
    var descendants = new COSArray();
    descendants.add(descendant);
    var font = new COSDictionary();
    font.setItem("Type", COSName.FONT);
    font.setName("Subtype", "Type0");
    font.setName("BaseFont", name);
    font.setName("Encoding", encoding);
    font.setItem("DescendantFonts", descendants);
    return font;
  }
}
