package org.tongjian.page;

import java.util.ArrayList;
import java.util.List;

/** An article while its parts are gathered. */
final class Draft {
  private final List<Line> titles = new ArrayList<>();
  private final List<Line> bylines = new ArrayList<>();
  private final List<List<Line>> paragraphs = new ArrayList<>();
  private int textParagraph = -1;
  private boolean hasText;

  void head(Fragment.Heading heading) {
    titles.addAll(heading.titles());
    bylines.addAll(heading.bylines());
  }

  /** Adds a fragment as a paragraph of its own. */
  void add(Fragment fragment) {
    paragraphs.add(new ArrayList<>(fragment.lines()));
    if (fragment.kind() != LineKind.CAPTION) {
      textParagraph = paragraphs.size() - 1;
      hasText = true;
    }
  }

  /** Adds a fragment to the paragraph that broke off. */
  void goOn(Fragment fragment) {
    if (textParagraph < 0) {
      add(fragment);
      return;
    }
    paragraphs.get(textParagraph).addAll(fragment.lines());
    hasText = true;
  }

  /** Adds headlines inside the article as paragraphs. */
  void addInside(Fragment.Heading heading) {
    heading.titles().forEach(line -> paragraphs.add(List.of(line)));
    heading.bylines().forEach(line -> paragraphs.add(List.of(line)));
  }

  boolean hasText() {
    return hasText;
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
