package org.tongjian.timeline;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.query.TextTable;

/** Timelines for reading: for a terminal, and in Markdown. */
final class TimelineTable {
  private TimelineTable() {}

  static String aligned(Timeline timeline) {
    return TextTable.aligned(head(timeline), rows(timeline)) + tenures(timeline, "\n", "\n");
  }

  static String markdown(Timeline timeline) {
    return "# "
        + timeline.title()
        + "\n\n"
        + TextTable.markdown(head(timeline), rows(timeline))
        + tenures(timeline, "\n", "\n- ");
  }

  private static List<String> head(Timeline timeline) {
    List<String> head = new ArrayList<>(List.of("日期", "种类", "内容", "出处", "原句"));
    if (timeline.subjects().size() > 1) {
      head.add(0, "对象");
    }
    return head;
  }

  private static List<List<String>> rows(Timeline timeline) {
    return timeline.entries().stream().map(entry -> row(timeline, entry)).toList();
  }

  private static List<String> row(Timeline timeline, TimelineEntry entry) {
    int others = entry.reports().size() - 1;
    String more = others == 0 ? "" : "（另有" + others + "处）";
    List<String> row =
        new ArrayList<>(
            List.of(
                entry.date(),
                entry.kind().label(),
                entry.text(),
                entry.report().source().citation() + more,
                entry.report().quote()));
    if (timeline.subjects().size() > 1) {
      row.add(0, timeline.nameOf(entry.subject()));
    }
    return row;
  }

  private static String tenures(Timeline timeline, String begin, String bullet) {
    StringBuilder out = new StringBuilder();
    for (Tenure tenure : timeline.tenures()) {
      out.append(bullet)
          .append(tenure.member())
          .append(' ')
          .append(tenure.post())
          .append("：")
          .append(tenure.bounds());
    }
    return out.length() == 0 ? "" : begin + out.substring(1) + "\n";
  }
}
