package org.tongjian.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * How a paper words its jump lines.
 *
 * @param to the line at the end of the first part, with %s for the page
 * @param from the line before the rest
 * @param isNumeral whether pages are written in Chinese numerals
 * @param isOwnLine whether the lines stand apart from the text
 * @param repeats what the rest is headed with: 0 nothing, 1 the whole headline, 2 its main line
 */
record JumpWording(String to, String from, boolean isNumeral, boolean isOwnLine, int repeats) {
  private static final String NUMERALS = "〇一二三四五六七八九";
  private static final List<List<String>> FORMS =
      List.of(
          List.of("（下转第%s版）", "（上接第%s版）"),
          List.of("（下转%s版）", "（上接%s版）"),
          List.of("(下转第 %s 版)", "(上接第 %s 版)"),
          List.of("▶▶▶下转第%s版", "▲上接第%s版"),
          List.of("（下转第%s版）", "上接第%s版"));

  static JumpWording draw(Random random) {
    List<String> form = FORMS.get(random.nextInt(FORMS.size()));
    boolean marked = !form.get(0).startsWith("（") && !form.get(0).startsWith("(");
    return new JumpWording(
        form.get(0),
        form.get(1),
        random.nextInt(4) == 0,
        marked || !form.get(1).startsWith(form.get(0).substring(0, 1)) || random.nextInt(3) == 0,
        random.nextInt(3));
  }

  private String page(int number) {
    return isNumeral ? String.valueOf(NUMERALS.charAt(number)) : String.valueOf(number);
  }

  /** The part on the first page. */
  Piece beginning(Piece piece, List<Paragraph> text, int page) {
    var paragraphs = new ArrayList<>(text);
    String line = to.formatted(page(page));
    if (isOwnLine) {
      paragraphs.add(Paragraph.of(line));
    } else {
      Paragraph last = paragraphs.remove(paragraphs.size() - 1);
      paragraphs.add(new Paragraph(last.text() + line, last.opens(), true));
    }
    return piece.withText(paragraphs);
  }

  /** The part on the later page. */
  Piece rest(Piece piece, List<Paragraph> text) {
    var paragraphs = new ArrayList<>(text);
    String line = from.formatted(page(1));
    if (isOwnLine) {
      paragraphs.add(0, Paragraph.of(line));
    } else {
      Paragraph first = paragraphs.remove(0);
      paragraphs.add(0, new Paragraph(line + first.text(), first.opens(), first.closes()));
    }
    boolean whole = repeats == 1;
    return new Piece(
        piece.article(),
        whole ? piece.kicker() : "",
        repeats == 0 ? "" : piece.title(),
        whole ? piece.subtitle() : "",
        Optional.empty(),
        paragraphs);
  }
}
