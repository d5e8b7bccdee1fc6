package org.tongjian.format.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongjian.source.Role;

/** Tells what each paragraph is: by its style, else by how it looks beside the others. */
final class DocxRoles {
  /** Headlines are no longer than this. */
  private static final int LONGEST_HEADING = 60;

  /** How much greater than the text a headline is set. */
  private static final double GREATER = 1.15;

  private static final Pattern HEADING_STYLE =
      Pattern.compile("(?:heading|标题|header|titre|überschrift) ?([1-9])");
  private static final Pattern CAPTION =
      Pattern.compile("[（(]?(?:图|▲|△|▼|◀|▶|摄影|摄|左图|右图|上图|下图).*|.{1,120}摄[）)]?");

  /** What a paragraph is, and of headings the level, 1 the greatest. */
  record Told(Role role, int level) {}

  private final double bodySize;
  private final List<Double> headingSizes;

  /** How many paragraphs stand before the running text. */
  private final int head;

  /** Looks over all paragraphs of a document. */
  DocxRoles(List<DocxParagraph> paragraphs) {
    Map<Double, Integer> letters = new HashMap<>();
    for (DocxParagraph paragraph : paragraphs) {
      if (paragraph.place() == DocxParagraph.Place.BODY) {
        letters.merge(paragraph.size(), paragraph.text().length(), Integer::sum);
      }
    }
    int before = 0;
    while (before < paragraphs.size() && paragraphs.get(before).text().indexOf('。') < 0) {
      before++;
    }
    head = before;
    bodySize =
        letters.entrySet().stream()
            .max(
                Map.Entry.<Double, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0.0);
    var sizes = new TreeSet<Double>();
    for (DocxParagraph paragraph : paragraphs) {
      if (looksLikeHeading(paragraph)) {
        sizes.add(paragraph.size());
      }
    }
    headingSizes = List.copyOf(sizes.descendingSet());
  }

  /** What a paragraph is, by its place among all, from 0. */
  Told tell(DocxParagraph paragraph, int place) {
    if (isImprint(paragraph, place)) {
      return new Told(Role.MASTHEAD, 0);
    }
    return switch (paragraph.place()) {
      case TABLE_ROW -> new Told(Role.TABLE_ROW, 0);
      case FIRST_HEADER -> new Told(Role.MASTHEAD, 0);
      case HEADER -> new Told(Role.FURNITURE, 0);
      case BODY -> body(paragraph);
    };
  }

  /** Whether it stands before the running text and says nothing but when and where it appeared. */
  boolean isImprint(DocxParagraph paragraph, int place) {
    return paragraph.place() == DocxParagraph.Place.BODY
        && place < head
        && ImprintLine.matches(paragraph.text());
  }

  private Told body(DocxParagraph paragraph) {
    ParagraphStyle style = paragraph.style();
    String name = style.name();
    Matcher heading = HEADING_STYLE.matcher(name);
    if (heading.matches()) {
      return new Told(Role.HEADING, Integer.parseInt(heading.group(1)));
    }
    switch (name) {
      case "title", "标题", "主标题", "大标题" -> {
        return new Told(Role.HEADING, 1);
      }
      case "subtitle", "副标题", "副题" -> {
        return new Told(Role.SUBTITLE, 0);
      }
      case "引题", "肩题", "眉题" -> {
        return new Told(Role.KICKER, 0);
      }
      case "caption", "题注", "图注", "图片说明" -> {
        return new Told(Role.CAPTION, 0);
      }
      default -> {
        if (name.startsWith("toc ") || name.equals("header") || name.equals("footer")) {
          return new Told(Role.FURNITURE, 0);
        }
      }
    }
    if (style.outline() < ParagraphStyle.BODY) {
      return new Told(Role.HEADING, style.outline() + 1);
    }
    if (paragraph.afterPicture() && CAPTION.matcher(paragraph.text().strip()).matches()) {
      return new Told(Role.CAPTION, 0);
    }
    if (looksLikeHeading(paragraph)) {
      return new Told(Role.HEADING, 1 + headingSizes.indexOf(paragraph.size()));
    }
    return new Told(style.listed() ? Role.LIST_ITEM : Role.PARAGRAPH, 0);
  }

  private boolean looksLikeHeading(DocxParagraph paragraph) {
    String text = paragraph.text().strip();
    ParagraphStyle style = paragraph.style();
    if (paragraph.place() != DocxParagraph.Place.BODY
        || style.outline() < ParagraphStyle.BODY
        || text.length() > LONGEST_HEADING
        || text.endsWith("。")
        || text.startsWith("▲")) {
      return false;
    }
    boolean greater = bodySize > 0 && paragraph.size() >= bodySize * GREATER;
    return greater && (style.centred() || paragraph.bold())
        || style.centred() && paragraph.bold() && paragraph.size() >= bodySize;
  }
}
