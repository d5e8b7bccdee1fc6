package org.tongjian.typesetting;

import java.util.Random;
import java.util.Set;

/** The nameplate of the first page and the lines over and under the others. */
final class PrintHead {
  private final Imprint imprint;
  private final boolean isTraditional;
  private final boolean isSpaced;
  private final int form;

  PrintHead(Imprint imprint, Random random) {
    this.imprint = imprint;
    this.isTraditional = random.nextInt(3) == 0;
    this.isSpaced = random.nextBoolean();
    this.form = random.nextInt(3);
  }

  private String name() {
    String name = isTraditional ? imprint.nameplate() : imprint.paper();
    return isSpaced ? String.join(" ", name.split("")) : name;
  }

  /** The nameplate with what the issue says of itself. */
  String front(PageFormat format) {
    String left =
        """
        <div style="left:0;top:6mm;width:62mm;font-size:3.4mm;line-height:5.4mm">%s　%s<br>%s<br>%s</div>
        """
            .formatted(imprint.date(), imprint.weekday(), imprint.lunarDate(), number());
    String right =
        """
        <div style="right:0;top:6mm;width:66mm;font-size:3.2mm;line-height:5.4mm;text-align:right">\
        %s<br>本期%d版<br>责任编辑：%s</div>
        """
            .formatted(imprint.licence(), imprint.pageCount(), String.join(" ", imprint.editors()));
    String plate =
        """
        <div style="left:64mm;right:68mm;top:2mm;text-align:center;white-space:nowrap">\
        <span style="font-size:13mm;line-height:20mm;font-weight:bold">%s</span><br>\
        <span style="font-size:3mm">%s</span></div>
        """
            .formatted(name(), imprint.capitals());
    String rule = "<div class=\"rule\" style=\"left:0;bottom:4mm;width:100%;height:0.4mm\"></div>";
    return switch (form) {
      case 0 -> left + plate + right + rule;
      case 1 -> plate + left + right + rule;
      default -> plate + right + left + rule;
    };
  }

  /** What the first page says of the issue. */
  Set<ImprintField> printed() {
    Set<ImprintField> printed = ImprintField.all();
    if (form == 1) {
      printed.remove(ImprintField.ISSUE_NUMBER);
    }
    return printed;
  }

  private String number() {
    return form == 1
        ? "总第%d期".formatted(imprint.runningNumber())
        : "第%d期（总第%d期）".formatted(imprint.issueNumber(), imprint.runningNumber());
  }

  /** The line over a page that is not the first. */
  String running(PlannedPage page, PageFormat format) {
    return """
    <div style="left:0;top:0;right:0;font-size:3.6mm;line-height:5mm;border-bottom:0.3mm solid #000">\
    <span>第%d版</span>　<span>%s</span>　　<span>%s</span>　<span>%s　%s</span></div>
    """
        .formatted(
            page.number(), page.section(), imprint.paper(), imprint.date(), imprint.weekday());
  }

  /** The line under a page. */
  String foot(PlannedPage page) {
    return "责编：" + String.join(" ", imprint.editors()) + "　版式：本报美编　第" + page.number() + "版";
  }
}
