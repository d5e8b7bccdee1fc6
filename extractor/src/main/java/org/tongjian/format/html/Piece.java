package org.tongjian.format.html;

import java.util.Arrays;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The text between two block boundaries of a page, while it is told what it is. */
final class Piece {
  /** What a piece is. */
  enum Kind {
    HEADING,
    BYLINE,
    BODY,
    CAPTION,
    ITEM,
    ROW,
    MASTHEAD,
    FURNITURE;

    /** Whether it makes up the text of an article. */
    boolean isText() {
      return this == BODY || this == ITEM || this == ROW;
    }
  }

  /** Where a headline stands. */
  enum Place {
    KICKER,
    TITLE,
    SUBTITLE,
    INSIDE
  }

  private final Element element;
  private final StringBuilder text = new StringBuilder();
  private int[] origins = new int[64];
  private int behind;
  private int visible;
  private int linked;
  private int bold;
  private int boldLead;
  private double size;
  private final int breaks;
  private boolean indented;
  private Element picture;
  private boolean captionByTag;
  private String written;

  /** What it is. */
  Kind kind = Kind.BODY;

  /** Number of its article; negative for none. */
  int group = -1;

  /** What it is among the headlines of its article. */
  Place place = Place.INSIDE;

  /**
   * @param breaks how many line breaks part it from the piece before it in the same element
   */
  Piece(Element element, int breaks) {
    this.element = element;
    this.breaks = breaks;
  }

  /** Adds a character. */
  void add(char c, int origin, int originBehind, Style style) {
    put(c, origin);
    behind = originBehind;
    if (isBlank(c)) {
      return;
    }
    linked += style.linked() ? 1 : 0;
    if (style.bold()) {
      boldLead = bold == visible ? text.length() : boldLead;
      bold++;
    }
    visible++;
    size += style.size();
  }

  /** Adds white space between characters. */
  void addSpace(int origin, Style style) {
    add(' ', origin, origin + 1, style);
  }

  /** Adds another piece of the same line, with a space for what parts them in the page. */
  void append(Piece next, boolean spaced) {
    if (spaced && !text.isEmpty()) {
      put(' ', behind);
    }
    boldLead = bold == visible && next.bold > 0 ? text.length() + next.boldLead : boldLead;
    for (int i = 0; i < next.text.length(); i++) {
      put(next.text.charAt(i), next.origins[i]);
    }
    behind = next.behind;
    linked += next.linked;
    visible += next.visible;
    bold += next.bold;
    size += next.size;
  }

  /** Ties its characters to the file through the places of the text that it was parsed from. */
  void move(int[] places, int lead) {
    for (int i = 0; i < text.length(); i++) {
      origins[i] = places[Math.max(0, Math.min(places.length - 1, origins[i] - lead))];
    }
    behind = places[Math.max(0, Math.min(places.length - 1, behind - lead))];
  }

  private void put(char c, int origin) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[text.length()] = origin;
    text.append(c);
  }

  /** Takes the characters from an offset on away into a piece of their own. */
  Piece split(int at) {
    var rest = new Piece(element, 0);
    double share = text.isEmpty() ? 0 : (double) (text.length() - at) / text.length();
    for (int i = at; i < text.length(); i++) {
      rest.put(text.charAt(i), origins[i]);
    }
    rest.behind = behind;
    rest.linked = (int) Math.round(linked * share);
    rest.visible = (int) Math.round(visible * share);
    rest.bold = Math.max(0, bold - at);
    rest.size = visible == 0 ? 0 : size / visible * rest.visible;
    linked -= rest.linked;
    visible -= rest.visible;
    bold = Math.min(bold, at);
    boldLead = Math.min(boldLead, at);
    size -= rest.size;
    behind = at < text.length() ? origins[at] : behind;
    text.setLength(at);
    strip();
    rest.strip();
    return rest;
  }

  /** Takes the blanks from its ends; tells whether anything is left. */
  boolean strip() {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    indented |= start >= 2 || start == 1 && text.charAt(0) == '\u3000';
    behind = end < text.length() ? origins[end] : behind;
    written = null;
    text.setLength(end);
    text.delete(0, start);
    origins = Arrays.copyOfRange(origins, start, Math.max(end, start + 1));
    boldLead = Math.min(Math.max(0, boldLead - start), text.length());
    return end > start;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
  }

  Element element() {
    return element;
  }

  String text() {
    if (written == null || written.length() != text.length()) {
      written = text.toString();
    }
    return written;
  }

  /** The characters as rules read them: all spaces alike. */
  String plain() {
    return text().replace('\u3000', ' ').replace('\u00a0', ' ');
  }

  int length() {
    return text.length();
  }

  int origin(int i) {
    return origins[i];
  }

  /** Where in the file the characters behind its last one begin. */
  int behind() {
    return behind;
  }

  char last() {
    return text.charAt(text.length() - 1);
  }

  /** Share of its characters that lead to other pages. */
  double linkShare() {
    return (double) linked / Math.max(1, visible);
  }

  boolean isBold() {
    return bold >= visible * 0.9 && bold > 0;
  }

  /** Length of the bold stretch that it opens with, where it goes on in other type; else 0. */
  int boldLead() {
    return boldLead < length() ? boldLead : 0;
  }

  /** Mean size of its characters in CSS pixels. */
  double size() {
    return size / Math.max(1, visible);
  }

  int breaks() {
    return breaks;
  }

  /** Whether it is set in, as first lines of paragraphs are. */
  boolean isIndented() {
    return indented;
  }

  void afterPicture(Element before) {
    picture = before;
  }

  /** The picture directly before it; empty when something else stands there. */
  Optional<Element> picture() {
    return Optional.ofNullable(picture);
  }

  void caption(boolean is) {
    captionByTag = is;
  }

  /** Whether its element is a caption by its tag. */
  boolean isCaptionByTag() {
    return captionByTag;
  }

  boolean is(Kind is) {
    return kind == is;
  }

  @Override
  public String toString() {
    return kind + " " + group + " " + text;
  }
}
