package org.tongjian.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An article while its parts are gathered. */
final class Draft {
  private final List<Line> kickers = new ArrayList<>();
  private final List<Line> titles = new ArrayList<>();
  private final List<Line> subtitles = new ArrayList<>();
  private final List<Line> bylines = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private int textParagraph = -1;
  private boolean hasText;

  /**
   * A paragraph while it is gathered.
   *
   * @param kind what it is; empty for running text
   * @param lines its lines, to be joined
   */
  record Paragraph(Optional<Part.Kind> kind, List<Line> lines) {}

  void head(Fragment.Heading heading) {
    titles.addAll(heading.titles());
    bylines.addAll(heading.bylines());
  }

  void addKicker(Line line) {
    kickers.add(line);
  }

  void addTitle(Line line) {
    titles.add(line);
  }

  void addSubtitle(Line line) {
    subtitles.add(line);
  }

  void addByline(Line line) {
    bylines.add(line);
  }

  /** Adds a fragment as a paragraph of its own. */
  void add(Fragment fragment) {
    Optional<Part.Kind> kind =
        switch (fragment.kind()) {
          case CAPTION -> Optional.of(Part.Kind.CAPTION);
          case ITEM -> Optional.of(Part.Kind.ITEM);
          default -> Optional.empty();
        };
    addParagraph(kind, fragment.lines());
  }

  /** Adds lines as a paragraph of their own. */
  void addParagraph(Optional<Part.Kind> kind, List<Line> lines) {
    paragraphs.add(new Paragraph(kind, new ArrayList<>(lines)));
    if (!kind.equals(Optional.of(Part.Kind.CAPTION))) {
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
    paragraphs.get(textParagraph).lines().addAll(fragment.lines());
    hasText = true;
  }

  /** Adds headlines inside the article as paragraphs. */
  void addInside(Fragment.Heading heading) {
    heading.titles().forEach(line -> addParagraphOfLine(Part.Kind.INTERTITLE, line));
    heading.bylines().forEach(line -> addParagraphOfLine(Part.Kind.BYLINE, line));
  }

  private void addParagraphOfLine(Part.Kind kind, Line line) {
    paragraphs.add(new Paragraph(Optional.of(kind), List.of(line)));
  }

  boolean hasText() {
    return hasText;
  }

  Headline headline() {
    return new Headline(joined(kickers), joined(titles), joined(subtitles));
  }

  private static String joined(List<Line> lines) {
    return lines.stream()
        .map(line -> line.text().replace("**", "").strip())
        .collect(Collectors.joining(" "));
  }

  /** The bylines, then the paragraphs. */
  List<Paragraph> body() {
    List<Paragraph> body = new ArrayList<>();
    bylines.forEach(line -> body.add(new Paragraph(Optional.of(Part.Kind.BYLINE), List.of(line))));
    body.addAll(paragraphs);
    return body;
  }
}
