package org.tongjian.workbench;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.page.Article;
import org.tongjian.page.Part;
import org.tongjian.source.Span;

/**
 * A paragraph of an article.
 *
 * @param span where it stands in the article's text
 * @param use what it is
 */
record Paragraph(Span span, Use use) {
  /** The paragraphs of an article in the order of its text. */
  static List<Paragraph> of(Article article) {
    List<Paragraph> paragraphs = new ArrayList<>();
    String text = article.text();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        var span = new Span(start, end);
        paragraphs.add(new Paragraph(span, use(article, span)));
      }
      start = end + 2;
    }
    return paragraphs;
  }

  private static Use use(Article article, Span span) {
    return article.structure().parts().stream()
        .filter(part -> part.span().overlaps(span))
        .map(Part::kind)
        .findFirst()
        .map(Use::of)
        .orElse(Use.TEXT);
  }
}
