package org.tongjian.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongjian.page.Headline;
import org.tongjian.source.Span;

/** Finds the lines that headlines were read from: articles keep their words, not their places. */
final class HeadlineLines {
  private final List<PageMap.Line> lines;
  private final String[] words;
  private final Map<Character, List<Integer>> byFirst = new HashMap<>();

  private HeadlineLines(String text, List<PageMap.Line> lines) {
    this.lines = new ArrayList<>(lines);
    this.words = new String[lines.size()];
    for (int i = 0; i < words.length; i++) {
      PageMap.Stretch only = lines.get(i).main();
      words[i] = only.article() == PageMap.NONE ? words(only.span().of(text)) : "";
      if (!words[i].isEmpty()) {
        byFirst.computeIfAbsent(words[i].charAt(0), c -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The lines, with those of headlines told. */
  static List<PageMap.Line> find(PageReading page, List<PageMap.Line> lines) {
    var search = new HeadlineLines(page.document().text(), lines);
    int[] firsts = new int[page.articles().size()];
    Arrays.fill(firsts, -1);
    for (int i = 0; i < lines.size(); i++) {
      for (PageMap.Stretch stretch : lines.get(i).stretches()) {
        if (stretch.article() >= 0 && firsts[stretch.article()] < 0) {
          firsts[stretch.article()] = i;
        }
      }
    }
    for (int article = 0; article < page.articles().size(); article++) {
      Headline headline = page.articles().get(article).headline();
      int near = Math.max(0, firsts[article]);
      search.take(article, near, headline.kicker(), Use.KICKER);
      search.take(article, near, headline.title(), Use.TITLE);
      search.take(article, near, headline.subtitle(), Use.SUBTITLE);
    }
    return search.lines;
  }

  /** Takes lines that together say the words, each the nearest to where the article begins. */
  private void take(int article, int near, String said, Use use) {
    String rest = words(said);
    int position =
        switch (use) {
          case KICKER -> -3;
          case TITLE -> -2;
          default -> -1;
        };
    int at = near;
    while (!rest.isEmpty()) {
      int best = -1;
      for (int i : byFirst.getOrDefault(rest.charAt(0), List.of())) {
        if (!words[i].isEmpty() && rest.startsWith(words[i]) && isBetter(i, best, at)) {
          best = i;
        }
      }
      if (best < 0) {
        return;
      }
      rest = rest.substring(words[best].length());
      put(best, new PageMap.Stretch(lines.get(best).span(), use, article, position));
      at = best + 1;
    }
  }

  private boolean isBetter(int candidate, int best, int at) {
    if (best < 0 || words[candidate].length() != words[best].length()) {
      return best < 0 || words[candidate].length() > words[best].length();
    }
    return Math.abs(candidate - at) < Math.abs(best - at);
  }

  private void put(int index, PageMap.Stretch stretch) {
    PageMap.Line line = lines.get(index);
    List<PageMap.Stretch> stretches = new ArrayList<>();
    Span mine = line.main().span();
    for (PageMap.Stretch old : line.stretches()) {
      stretches.add(
          old.span().equals(mine)
              ? new PageMap.Stretch(mine, stretch.use(), stretch.article(), stretch.position())
              : old);
    }
    lines.set(index, new PageMap.Line(line.number(), line.span(), line.block(), stretches));
    words[index] = "";
  }

  /** The characters without white space, signs of Markdown and what sets headlines off. */
  static String words(String line) {
    return line.replaceAll("^\\s*#+|\\*\\*|[\\s\\u3000\\u00a0]+", "");
  }
}
