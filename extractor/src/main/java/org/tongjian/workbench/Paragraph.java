package org.tongjian.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  /** A blank line parts paragraphs, or the line is set in that begins the next. */
  private static final Pattern END = Pattern.compile("\\n(?:\\n|(?=\\u3000| {2}|\\t))");

  /** The paragraphs of an article in the order of its text. */
  static List<Paragraph> of(Article article) {
    List<Paragraph> paragraphs = new ArrayList<>();
    String text = article.text();
    Matcher end = END.matcher(text);
    int start = 0;
    while (start < text.length()) {
      boolean last = !end.find(start);
      var span = new Span(start, last ? text.length() : end.start());
      if (span.length() > 0) {
        paragraphs.add(new Paragraph(span, use(article, span)));
      }
      start = last ? text.length() : end.end();
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
