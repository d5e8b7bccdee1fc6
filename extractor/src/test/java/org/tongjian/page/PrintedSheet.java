package org.tongjian.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongjian.source.Box;
import org.tongjian.source.Document;
import org.tongjian.source.Layout;
import org.tongjian.source.LayoutPage;
import org.tongjian.source.MediaType;
import org.tongjian.source.Metadata;
import org.tongjian.source.Span;
import org.tongjian.source.TextBlock;

/** Sets printed pages line by line, for tests. Places and sizes in points. */
final class PrintedSheet {
  static final double SIZE = 10;
  static final double LEADING = 15;

  private final StringBuilder text = new StringBuilder();
  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<LayoutPage> pages = new ArrayList<>();
  private List<Box> rules = new ArrayList<>();

  /** Paragraphs that run through columns. */
  static final class Flow {
    private final List<String> paragraphs;
    private int paragraph;
    private int at;

    Flow(List<String> paragraphs) {
      this.paragraphs = paragraphs;
    }

    boolean isDone() {
      return paragraph == paragraphs.size();
    }

    /** How many lines are left in columns of a width. */
    int lines(int width) {
      int lines = 0;
      for (int i = paragraph; i < paragraphs.size(); i++) {
        int length = paragraphs.get(i).length() - (i == paragraph ? at : 0);
        boolean first = i > paragraph || at == 0;
        lines += (length + (first ? 2 : 0) + width - 1) / width;
      }
      return lines;
    }
  }

  /** Sets a line; its middle is half its size below the height given. */
  void line(String line, double left, double top, double size, boolean bold) {
    var span = new Span(text.length(), text.length() + line.length());
    var box = new Box(left, top, left + line.length() * size, top + size);
    blocks.add(TextBlock.printed(span, pages.size(), box, size, bold, 1));
    text.append(line).append('\n');
  }

  /** Sets a headline over a width, in its middle. */
  void headline(String line, double left, double top, double width, double size) {
    line(line, left + (width - line.length() * size) / 2, top, size, true);
  }

  /**
   * Sets lines of a text in a column.
   *
   * @param width in characters
   */
  void column(Flow flow, double left, double top, int width, int lines) {
    for (int i = 0; i < lines && !flow.isDone(); i++) {
      String paragraph = flow.paragraphs.get(flow.paragraph);
      int indent = flow.at == 0 ? 2 : 0;
      int end = Math.min(paragraph.length(), flow.at + width - indent);
      line(paragraph.substring(flow.at, end), left + indent * SIZE, top + i * LEADING, SIZE, false);
      flow.at = end;
      if (end == paragraph.length()) {
        flow.paragraph++;
        flow.at = 0;
      }
    }
  }

  void draw(double left, double top, double right, double bottom) {
    rules.add(new Box(left, top, right, bottom));
  }

  /** Begins the next page. */
  void turn() {
    pages.add(new LayoutPage(pages.size() + 1, 800, 1200, rules));
    rules = new ArrayList<>();
  }

  Document document() {
    turn();
    return new Document(
        "sheet.pdf",
        "sheet.pdf",
        MediaType.PDF,
        text.toString(),
        Optional.empty(),
        StandardCharsets.UTF_8,
        "",
        new Layout(pages, blocks),
        Metadata.NONE,
        Metadata.NONE);
  }
}
