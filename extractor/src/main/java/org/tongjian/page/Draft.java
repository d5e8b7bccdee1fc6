package org.tongjian.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An article while its parts are gathered. */
final class Draft {
  private final List<Line> kickers = new ArrayList<>();
  private final List<Line> titles = new ArrayList<>();
  private final List<Line> subtitles = new ArrayList<>();
  private final List<Line> bylines = new ArrayList<>();
  private final Set<Line> goOn = new HashSet<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private int textParagraph = -1;
  private boolean hasText;
  private double confidence = 1;

  /**
   * A paragraph while it is gathered.
   *
   * @param kind what it is; empty for running text
   * @param lines its lines, to be joined
   */
  record Paragraph(Optional<Part.Kind> kind, List<Line> lines) {}

  /**
   * Adds headlines as what they are to each other: the highest is the title, above it stands the
   * kicker, below it, or behind a dash, the subtitle.
   */
  void head(Fragment.Heading heading) {
    int highest =
        heading.titles().stream().mapToInt(Line::level).filter(l -> l > 0).min().orElse(0);
    List<Line> to = titles;
    boolean above = highest > 0;
    for (Line line : heading.titles()) {
      boolean lower = highest > 0 && line.level() != highest;
      above &= lower;
      boolean dash = LineRules.isDashed(line);
      if (above) {
        to = kickers;
      } else if (lower || dash && !titles.isEmpty()) {
        to = subtitles;
      } else if (highest > 0) {
        to = titles;
      }
      if (!to.isEmpty() && line.level() == 0 && !line.blankBefore()) {
        goOn.add(line);
      }
      to.add(line);
    }
    bylines.addAll(heading.bylines());
  }

  void addKicker(Line line) {
    kickers.add(line);
  }

  void addTitle(Line line) {
    titles.add(line);
  }

  /** Adds the lines of one headline that was broken where its column ended. */
  void addBrokenTitle(List<Line> lines) {
    titles.addAll(lines);
    goOn.addAll(lines.subList(1, lines.size()));
  }

  /** Adds the lines of one subtitle that was broken where its column ended. */
  void addBrokenSubtitle(List<Line> lines) {
    subtitles.addAll(lines);
    goOn.addAll(lines.subList(1, lines.size()));
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

  /**
   * Adds a picture's text behind the first paragraph, so that the article begins and ends with its
   * own words.
   */
  void addCaption(List<Line> lines) {
    var caption = new Paragraph(Optional.of(Part.Kind.CAPTION), new ArrayList<>(lines));
    int text = (int) paragraphs.stream().filter(p -> p.kind().isEmpty()).count();
    int at = text == 0 ? paragraphs.size() : 0;
    while (text > 1 && paragraphs.get(at).kind().isPresent()) {
      at++;
    }
    at += text > 1 ? 1 : 0;
    paragraphs.add(at, caption);
    textParagraph += textParagraph >= at ? 1 : 0;
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

  /** Says how certain its characters are, from 0 to 1. */
  void setConfidence(double value) {
    confidence = value;
  }

  double confidence() {
    return confidence;
  }

  boolean hasText() {
    return hasText;
  }

  Headline headline() {
    return new Headline(joined(kickers), joined(titles), joined(subtitles));
  }

  private String joined(List<Line> lines) {
    StringBuilder joined = new StringBuilder();
    for (Line line : lines) {
      joined.append(joined.isEmpty() || goOn.contains(line) ? "" : " ");
      joined.append(line.text().replace("**", "").strip());
    }
    return joined.toString();
  }

  /** The bylines, then the paragraphs. */
  List<Paragraph> body() {
    List<Paragraph> body = new ArrayList<>();
    bylines.forEach(line -> body.add(new Paragraph(Optional.of(Part.Kind.BYLINE), List.of(line))));
    body.addAll(paragraphs);
    return body;
  }
}
