package org.tongjian.page;

import java.util.ArrayList;
import java.util.List;

/** An article while its parts are gathered. */
final class Draft {
  private final List<Line> titles = new ArrayList<>();
  private final List<Line> bylines = new ArrayList<>();
  private final List<List<Line>> paragraphs = new ArrayList<>();
  private int textParagraph = -1;
  private int lastFragment = -1;
  private boolean saluted;
  private boolean ended;

  void head(Fragment.Heading heading) {
    titles.addAll(heading.titles());
    bylines.addAll(heading.bylines());
  }

  /** Adds a fragment as a paragraph of its own. */
  void add(int number, Fragment fragment) {
    paragraphs.add(new ArrayList<>(fragment.lines()));
    if (fragment.kind() != LineKind.CAPTION) {
      textParagraph = paragraphs.size() - 1;
      lastFragment = number;
      saluted |= fragment.kind() == LineKind.SALUTATION;
    }
  }

  /** Adds a fragment to the paragraph that broke off. */
  void goOn(int number, Fragment fragment) {
    if (textParagraph < 0) {
      add(number, fragment);
      return;
    }
    paragraphs.get(textParagraph).addAll(fragment.lines());
    lastFragment = number;
  }

  /** Adds headlines inside the article as paragraphs. */
  void addInside(Fragment.Heading heading) {
    heading.titles().forEach(line -> paragraphs.add(List.of(line)));
    heading.bylines().forEach(line -> paragraphs.add(List.of(line)));
  }

  void end() {
    ended = true;
  }

  boolean isEnded() {
    return ended;
  }

  boolean isSaluted() {
    return saluted;
  }

  boolean hasText() {
    return lastFragment >= 0;
  }

  int lastFragment() {
    return lastFragment;
  }

  List<Line> titles() {
    return titles;
  }

  /** The bylines, then the paragraphs, each a list of lines to join. */
  List<List<Line>> body() {
    List<List<Line>> body = new ArrayList<>();
    bylines.forEach(line -> body.add(List.of(line)));
    body.addAll(paragraphs);
    return body;
  }
}
