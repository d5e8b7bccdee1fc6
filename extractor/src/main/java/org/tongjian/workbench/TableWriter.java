package org.tongjian.workbench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongjian.page.Article;
import org.tongjian.page.Jump;
import org.tongjian.page.Masthead;
import org.tongjian.query.TextTable;

/** The overview: for each document a line on the page and a table of its articles. */
final class TableWriter implements PagesWriter {
  private static final List<String> HEAD =
      List.of("no", "characters", "paragraphs", "pages", "gaps", "jumps", "confidence", "title");

  private final OutputStream out;
  private boolean isFirst = true;

  TableWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(PageReading page) throws IOException {
    StringBuilder text = new StringBuilder(isFirst ? "" : "\n");
    isFirst = false;
    text.append(page.document().name()).append(": ").append(line(page.masthead())).append('\n');
    List<List<String>> rows = new ArrayList<>();
    page.articles().forEach(article -> rows.add(row(rows.size() + 1, article)));
    text.append(TextTable.aligned(HEAD, rows));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  /** What a page says of itself, in one line. */
  static String line(Masthead masthead) {
    String line =
        Stream.of(
                masthead.paper(),
                masthead.issueNumber().map(number -> "第" + number + "期"),
                masthead.runningNumber().map(number -> "总第" + number + "期"),
                masthead.issueDate().map(Object::toString),
                masthead.weekday().map(Weekdays::name),
                masthead.lunarDate(),
                masthead.pageNumber().map(number -> "第" + number + "版"),
                masthead.pageCount().map(number -> "共" + number + "版"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return line.isEmpty() ? "no masthead" : line;
  }

  private static List<String> row(int number, Article article) {
    return List.of(
        String.valueOf(number),
        String.valueOf(characters(article)),
        String.valueOf(Paragraph.of(article).size()),
        String.valueOf(pages(article)),
        String.valueOf(article.structure().gaps().size()),
        article.jumps().isEmpty()
            ? "0"
            : article.jumps().stream().map(TableWriter::jump).collect(Collectors.joining(",")),
        String.format(Locale.ROOT, "%.2f", article.origin().confidence()),
        article.title().isEmpty() ? "(none)" : article.title());
  }

  /** How many characters an article has, white space not counted. */
  static long characters(Article article) {
    return article.text().chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  private static long pages(Article article) {
    return article.origin().passages().stream()
        .map(passage -> passage.document().path() + passage.masthead().pageNumber().orElse(0))
        .distinct()
        .count();
  }

  private static String jump(Jump jump) {
    return switch (jump.direction()) {
      case CONTINUED_ON -> "to " + jump.page();
      case CONTINUED_FROM -> "from " + jump.page();
    };
  }
}
