package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of {@code page/layouts.txt} give their articles whole. */
class PageLayoutTest {
  /** A page and the articles it was laid out from, each headline and body. */
  record Layout(String name, String page, List<String> articles) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Layout> layouts() throws IOException {
    Path file =
        Path.of(
            System.getProperty("tongjian.root"), "extractor/src/test/resources/page/layouts.txt");
    List<Layout> layouts = new ArrayList<>();
    for (String part : Files.readString(file).split("(?m)^= ")) {
      if (!part.startsWith("#")) {
        layouts.add(layout(part.lines().toList()));
      }
    }
    return layouts;
  }

  private static Layout layout(List<String> lines) {
    var page = new StringBuilder();
    Map<Character, List<String>> titles = new TreeMap<>();
    Map<Character, List<String>> bodies = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String text = line.substring(line.indexOf(' ') + 1);
      page.append(text).append("\n\n");
      List<String> body = bodies.computeIfAbsent(line.charAt(0), k -> new ArrayList<>());
      switch (line.charAt(1)) {
        case 'T' ->
            titles
                .computeIfAbsent(line.charAt(0), k -> new ArrayList<>())
                .add(text.replaceAll("^#+ |[*]", ""));
        case 'B' -> body.add(0, text);
        case '+' -> body.add(body.remove(body.size() - 1) + text);
        default -> body.add(text);
      }
    }
    bodies.remove('-');
    List<String> articles = new ArrayList<>();
    bodies.forEach(
        (letter, body) ->
            articles.add(String.join(" ", titles.get(letter)) + "\n" + String.join("\n\n", body)));
    return new Layout(lines.get(0), page.toString(), articles);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void givesEachArticleWhole(Layout layout) {
    Reading reading = Reading.of("page.txt", layout.page());
    List<String> read =
        reading.articles().stream().map(a -> a.title() + "\n" + a.text()).sorted().toList();
    assertEquals(
        String.join("\n====\n", layout.articles().stream().sorted().toList()),
        String.join("\n====\n", read));
    assertEquals("", reading.firstFalseOffset());
  }
}
