package org.tongjian.timeline;

import java.util.List;

/** A timeline as a page that stands alone: picture, entries, sentences and sources. */
final class HtmlPage {
  private HtmlPage() {}

  static String write(Timeline timeline) {
    String title = SvgText.escape(timeline.title() + "：年表");
    return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + title
        + "</title>\n<style>\n"
        + Statements.resource("page.css")
        + "</style>\n</head>\n<body>\n<main>\n<h1>"
        + title
        + "</h1>\n<div class=\"picture\">\n"
        + new SvgPicture(timeline, true).draw()
        + "</div>\n"
        + tenures(timeline)
        + entries(timeline)
        + "</main>\n</body>\n</html>\n";
  }

  private static String tenures(Timeline timeline) {
    if (timeline.tenures().isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("<h2>任职</h2>\n<ul>\n");
    for (Tenure tenure : timeline.tenures()) {
      out.append("<li><b>")
          .append(SvgText.escape(tenure.member() + " " + tenure.post()))
          .append("</b>：")
          .append(SvgText.escape(tenure.bounds()))
          .append(tenure.reportedOn().isEmpty() ? "" : "；见报" + tenure.reportedOn().size() + "日")
          .append("</li>\n");
    }
    return out.append("</ul>\n").toString();
  }

  private static String entries(Timeline timeline) {
    StringBuilder out = new StringBuilder("<h2>记载</h2>\n<ol class=\"entries\">\n");
    List<TimelineEntry> entries = timeline.entries();
    for (int i = 0; i < entries.size(); i++) {
      TimelineEntry entry = entries.get(i);
      String subject = timeline.subjects().size() > 1 ? timeline.nameOf(entry.subject()) + " " : "";
      out.append("<li id=\"e")
          .append(i + 1)
          .append("\" class=\"")
          .append(entry.modality().word())
          .append("\"><span class=\"date\">")
          .append(SvgText.escape(entry.date().isEmpty() ? "日期不明" : entry.date()))
          .append("</span> <span class=\"kind\">")
          .append(entry.kind().label())
          .append("</span> <b>")
          .append(SvgText.escape(subject + entry.text()))
          .append("</b>\n");
      entry.reports().forEach(report -> report(out, report));
      out.append("</li>\n");
    }
    return out.append("</ol>\n").toString();
  }

  private static void report(StringBuilder out, Report report) {
    out.append("<blockquote>")
        .append(SvgText.escape(report.quote()))
        .append("<footer>")
        .append(SvgText.escape(report.source().citation()))
        .append("　置信度")
        .append(SvgText.decimal(report.confidence()))
        .append("　<code>")
        .append(SvgText.escape(report.claim()))
        .append("</code></footer></blockquote>\n");
  }
}
