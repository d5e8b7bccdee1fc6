package org.tongjian.page;

import java.util.Optional;
import org.tongjian.source.Span;

/** What matters of half an article for finding the other half: its jumps and its seam. */
final class Half {
  private static final int LOOK = 400;

  private Half() {}

  /** The jump to the continuation: the last one. */
  static Optional<Jump> on(Article article) {
    return article.jumps().stream().filter(Jump::isOn).reduce((a, b) -> b);
  }

  /** The jump to the beginning: the first one. */
  static Optional<Jump> from(Article article) {
    return article.jumps().stream().filter(j -> !j.isOn()).findFirst();
  }

  /** The end of the running text before an offset, captions and white space left out. */
  static int endBefore(Article article, int offset) {
    int end = offset;
    boolean moved = true;
    while (moved) {
      while (end > 0 && Character.isWhitespace(article.text().charAt(end - 1))) {
        end--;
      }
      moved = false;
      for (Part part : article.structure().parts()) {
        if (isBeside(part) && part.span().end() == end && part.span().length() > 0) {
          end = part.span().start();
          moved = true;
        }
      }
    }
    return end == 0 ? offset : end;
  }

  /** The start of the running text after an offset, headlines, bylines and captions left out. */
  static int startAfter(Article article, int offset) {
    int start = offset;
    boolean moved = true;
    while (moved) {
      while (start < article.text().length()
          && Character.isWhitespace(article.text().charAt(start))) {
        start++;
      }
      moved = false;
      for (Part part : article.structure().parts()) {
        boolean skipped = isBeside(part) || part.kind() == Part.Kind.BYLINE;
        if (skipped && part.span().start() == start && part.span().length() > 0) {
          start = part.span().end();
          moved = true;
        }
      }
    }
    return start == article.text().length() ? offset : start;
  }

  private static boolean isBeside(Part part) {
    return part.kind() == Part.Kind.CAPTION;
  }

  /** Whether a text ends within a sentence. */
  static boolean breaksOff(String text) {
    String tail = text.substring(Math.max(0, text.length() - LOOK));
    return !tail.isEmpty() && !Endings.isClosed(tail) && !Endings.isIntroducing(tail);
  }

  /** The last characters before the continuation. */
  static String tail(Article article, Jump on) {
    int end = endBefore(article, on.span().start());
    return article.text().substring(Math.max(0, end - LOOK), end);
  }

  /** The first characters after the beginning elsewhere. */
  static String head(Article article, Jump from) {
    int start = startAfter(article, from.span().end());
    return new Span(start, Math.min(article.text().length(), start + LOOK)).of(article.text());
  }
}
