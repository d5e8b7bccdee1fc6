package org.tongjian.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A page that is set from known articles as columns and text recognition might give it. */
final class RandomPage {
  /** An article as it was before it was set. */
  record Original(String title, String byline, List<String> paragraphs) {
    String body() {
      String text = String.join("\n\n", paragraphs);
      return byline.isEmpty() ? text : byline + "\n\n" + text;
    }
  }

  private final Random random;
  private final boolean markdown;
  private final int columnWidth;
  private final StringBuilder page = new StringBuilder();
  private final List<Original> originals = new ArrayList<>();

  private RandomPage(long seed) {
    this.random = new Random(seed);
    this.markdown = random.nextBoolean();
    this.columnWidth = random.nextBoolean() ? 0 : 18 + random.nextInt(20);
  }

  /** How the articles of a page lie to each other. */
  enum Setting {
    ONE_AFTER_THE_OTHER,
    ONE_WITHIN_A_SENTENCE,
    BLOCK_BY_BLOCK
  }

  static RandomPage of(long seed, Setting setting, List<Original> all) {
    var page = new RandomPage(seed);
    page.masthead();
    List<Original> chosen = new ArrayList<>(all);
    Collections.shuffle(chosen, page.random);
    page.originals.addAll(chosen.subList(0, 2 + page.random.nextInt(3)));
    page.set(setting);
    return page;
  }

  static List<Original> articles() throws IOException {
    Path file =
        Path.of(
            System.getProperty("tongjian.root"), "extractor/src/test/resources/page/articles.txt");
    List<Original> articles = new ArrayList<>();
    for (String block : Files.readString(file).split("\n\n")) {
      List<String> lines = block.strip().lines().filter(l -> !l.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        String byline = lines.get(1).equals("-") ? "" : lines.get(1);
        articles.add(new Original(lines.get(0), byline, lines.subList(2, lines.size())));
      }
    }
    return articles;
  }

  String text() {
    return page.toString();
  }

  List<Original> originals() {
    return originals;
  }

  private void masthead() {
    String paper = random.nextBoolean() ? "青川報" : "青 川 报";
    page.append(markdown ? "# " + paper : paper).append("\n\n");
    page.append("第 86 期 (总第 1203 期)\n2024 年 4 月 2 日\n星期二\n第 2 版\n\n");
  }

  /** One article after the other, or the second within the first one's broken sentence. */
  private void set(Setting setting) {
    switch (setting) {
      case ONE_AFTER_THE_OTHER -> originals.forEach(this::set);
      case ONE_WITHIN_A_SENTENCE -> spliceIntoFirst();
      case BLOCK_BY_BLOCK -> interleave();
    }
    if (random.nextBoolean()) {
      page.append("责任编辑 高亮 版面设计 苏楠\n");
    }
  }

  private void set(Original original) {
    heading(original);
    for (String paragraph : original.paragraphs()) {
      if (random.nextInt(3) == 0) {
        int cut = cut(paragraph);
        lines(paragraph.substring(0, cut));
        lines(paragraph.substring(cut));
      } else {
        lines(paragraph);
      }
    }
  }

  /** A1 open, B whole, A2. */
  private void spliceIntoFirst() {
    Original first = originals.get(0);
    int broken = random.nextInt(first.paragraphs().size() - 1);
    String paragraph = first.paragraphs().get(broken);
    int cut = cut(paragraph);
    heading(first);
    setWhole(first.paragraphs().subList(0, broken));
    lines(paragraph.substring(0, cut));
    Original second = originals.get(1);
    set(second);
    lines(paragraph.substring(cut));
    setWhole(first.paragraphs().subList(broken + 1, first.paragraphs().size()));
    originals.subList(2, originals.size()).forEach(this::set);
  }

  private void setWhole(List<String> paragraphs) {
    paragraphs.forEach(this::lines);
  }

  /** A1 open, B1 open, A2, B2: two columns read line by line of blocks. */
  private void interleave() {
    Original first = originals.get(0);
    Original second = originals.get(1);
    String one = first.paragraphs().get(0);
    String two = second.paragraphs().get(0);
    int cutOne = cut(one);
    int cutTwo = cut(two);
    heading(first);
    lines(one.substring(0, cutOne));
    heading(second);
    lines(two.substring(0, cutTwo));
    lines(one.substring(cutOne));
    setWhole(first.paragraphs().subList(1, first.paragraphs().size()));
    lines(two.substring(cutTwo));
    setWhole(second.paragraphs().subList(1, second.paragraphs().size()));
    originals.subList(2, originals.size()).forEach(this::set);
  }

  private void heading(Original original) {
    String mark = markdown ? random.nextInt(4) == 0 ? "**" : "## " : "";
    page.append(mark).append(original.title()).append(mark.equals("**") ? mark : "").append("\n\n");
    if (!original.byline().isEmpty()) {
      page.append(original.byline()).append("\n\n");
    }
  }

  /** A place in mid-sentence where a column may end; no column begins with a punctuation mark. */
  private int cut(String paragraph) {
    int step = Math.max(columnWidth, 1);
    List<Integer> places = new ArrayList<>();
    for (int at = step; at < paragraph.length() - 4; at += step) {
      if (at >= 12
          && Character.isLetterOrDigit(paragraph.charAt(at))
          && Character.isLetterOrDigit(paragraph.charAt(at - 1))) {
        places.add(at);
      }
    }
    return places.isEmpty() ? paragraph.length() : places.get(random.nextInt(places.size()));
  }

  private void lines(String text) {
    if (text.isEmpty()) {
      return;
    }
    for (int i = 0; columnWidth > 0 && i < text.length() - columnWidth; i += columnWidth) {
      page.append(text, i, i + columnWidth).append('\n');
    }
    int rest = columnWidth == 0 ? 0 : (text.length() - 1) / columnWidth * columnWidth;
    page.append(text, rest, text.length()).append("\n\n");
  }
}
