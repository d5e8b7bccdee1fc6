package org.tongjian.source;

import java.util.Optional;

/**
 * A stretch of a document that the file itself marks off: a paragraph of a web page, a printed line
 * of a PDF or scan.
 *
 * @param span where its characters stand in {@link Document#text}
 * @param role what it is, as far as the file says
 * @param level for headings: 1 the greatest; 0 where the file does not say
 * @param group number of the article container it stands in, from 0, where the file parts its
 *     articles; {@link #NO_GROUP} where it does not
 * @param page index in {@link Layout#pages}; 0 where there are no pages
 * @param box where it stands on the page; empty where the file has no places
 * @param fontSize size of most of its characters in points; 0 where not known
 * @param bold whether most of its characters are bold
 * @param confidence how certain its characters are, from 0 to 1; 1 for all but recognised text and
 *     text of damaged fonts
 */
public record TextBlock(
    Span span,
    Role role,
    int level,
    int group,
    int page,
    Optional<Box> box,
    double fontSize,
    boolean bold,
    double confidence) {
  /** Group of blocks in files that do not part their articles. */
  public static final int NO_GROUP = -1;

  /** A block of a file without places, such as a web page. */
  public static TextBlock marked(Span span, Role role, int level, int group) {
    return new TextBlock(span, role, level, group, 0, Optional.empty(), 0, false, 1);
  }

  /** A printed line. */
  public static TextBlock printed(
      Span span, int page, Box box, double fontSize, boolean bold, double confidence) {
    return new TextBlock(
        span, Role.UNKNOWN, 0, NO_GROUP, page, Optional.of(box), fontSize, bold, confidence);
  }
}
