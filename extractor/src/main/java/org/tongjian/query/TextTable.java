package org.tongjian.query;

import java.util.ArrayList;
import java.util.List;

/** Tables of text for terminals and Markdown. */
public final class TextTable {
  private TextTable() {}

  /**
   * Columns aligned by the width that a terminal gives to the characters, where a Chinese character
   * takes two cells. A line of dashes parts the head from the rows; the last column is not padded.
   */
  public static String aligned(List<String> head, List<List<String>> rows) {
    List<List<String>> all = new ArrayList<>();
    all.add(head);
    rows.forEach(row -> all.add(row.stream().map(TextTable::oneLine).toList()));
    int[] widths = new int[head.size()];
    for (List<String> row : all) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    StringBuilder out = new StringBuilder();
    appendAligned(out, head, widths);
    List<String> dashes = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      dashes.add("-".repeat(i == widths.length - 1 ? DisplayWidth.of(head.get(i)) : widths[i]));
    }
    appendAligned(out, dashes, widths);
    all.subList(1, all.size()).forEach(row -> appendAligned(out, row, widths));
    return out.toString();
  }

  /** A table of GitHub's Markdown. */
  public static String markdown(List<String> head, List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    appendMarkdown(out, head);
    out.append("|").append(" --- |".repeat(head.size())).append('\n');
    rows.forEach(row -> appendMarkdown(out, row));
    return out.toString();
  }

  private static void appendAligned(StringBuilder out, List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = row.get(i);
      line.append(cell);
      if (i < widths.length - 1) {
        line.append(" ".repeat(widths[i] - DisplayWidth.of(cell) + 2));
      }
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static void appendMarkdown(StringBuilder out, List<String> row) {
    out.append('|');
    for (String cell : row) {
      out.append(' ').append(escapeMarkdown(oneLine(cell))).append(" |");
    }
    out.append('\n');
  }

  private static String escapeMarkdown(String cell) {
    return cell.replaceAll("[\\\\|*_`<>\\[\\]]", "\\\\$0");
  }

  private static String oneLine(String cell) {
    return cell.replaceAll("\\s+", " ").strip();
  }
}
