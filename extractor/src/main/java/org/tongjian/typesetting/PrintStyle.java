package org.tongjian.typesetting;

import java.util.Locale;
import java.util.Random;

/**
 * How a paper looks in print.
 *
 * @param bodyFont family of body text
 * @param headFont family of headlines
 * @param align alignment of headlines
 * @param isBold whether headlines are bold
 */
record PrintStyle(String bodyFont, String headFont, String align, boolean isBold) {
  static PrintStyle draw(Random random) {
    boolean sans = random.nextInt(3) > 0;
    return new PrintStyle(
        "Noto Serif CJK SC",
        sans ? "Noto Sans CJK SC" : "Noto Serif CJK SC",
        random.nextInt(3) == 0 ? "left" : "center",
        random.nextInt(4) > 0);
  }

  /** The style sheet for pages of a grid. */
  String css(PageFormat format, double pageWidth, double pageHeight) {
    return String.format(
        Locale.ROOT,
        """
        @page { size: %.2fmm %.2fmm; margin: 0 }
        html, body { margin: 0; padding: 0 }
        .page { position: relative; width: %.2fmm; height: %.2fmm; overflow: hidden;
          break-after: page; font-family: '%s'; font-size: %.3fmm; line-height: %.3fmm }
        .page:last-child { break-after: auto }
        .page div { position: absolute }
        .text { column-fill: balance; text-align: justify; orphans: 1; widows: 1;
          overflow-wrap: anywhere }
        .text p { margin: 0; text-indent: 2em }
        .text p.on { text-indent: 0 }
        .text p.cut { text-align-last: justify }
        .head { text-align: %s; font-family: '%s'; font-weight: %s; white-space: nowrap }
        .head p { margin: 0; line-height: 1.3 }
        .head p.by { font-family: '%s'; font-weight: normal; font-size: 1em }
        .caption { font-family: 'Noto Sans CJK SC'; font-size: 0.88em; line-height: 1.3 }
        .picture { background: #d8d8d8 }
        .notice { border: 0.2mm solid #444; text-align: center; font-family: 'Noto Sans CJK SC' }
        .rule { background: #000 }
        .FRAMED { border: 0.25mm solid #000 }
        .TINTED { background: #ececec }
        """,
        pageWidth,
        pageHeight,
        pageWidth,
        pageHeight - 0.05,
        bodyFont,
        format.em(),
        format.rowHeight(),
        align,
        headFont,
        isBold ? "bold" : "normal",
        bodyFont);
  }
}
