package org.tongjian.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;
import org.tongjian.page.Article;
import org.tongjian.source.Span;

/** Writes annotation files. What it writes, {@link AnnotationReader} reads back. */
public final class AnnotationWriter {
  /** A line of the body that would be taken for its end. */
  private static final Pattern END_LINE = Pattern.compile("(?<=\n)---(?=\n|\\z)");

  private static final Pattern BREAKS = Pattern.compile("[\\s\\x{1c}-\\x{1f}\\x{85}\\p{Z}]+");

  private AnnotationWriter() {}

  /** The text of an annotation file. */
  public static String write(AnnotationFile file) {
    var out = new StringBuilder(file.text().length() * 2);
    file.header().forEach((key, value) -> out.append(key + ": " + value + "\n"));
    out.append('\n');
    int last = 0;
    for (TaggedSpan mention : file.mentions()) {
      char tag = mention.type().tag();
      out.append(file.text(), last, mention.span().start()).append('<').append(tag);
      mention.value().ifPresent(v -> out.append(" v=\"").append(v).append('"'));
      out.append('>').append(mention.span().of(file.text()));
      out.append("</").append(tag).append('>');
      last = mention.span().end();
    }
    out.append(file.text(), last, file.text().length()).append("\n---\n");
    file.facts().forEach(row -> out.append(row.line()).append('\n'));
    return out.toString();
  }

  /**
   * What the tool understood of an article, as an annotation file.
   *
   * <p>Characters of the body that the format would take for a tag or for the end of the body are
   * replaced by their full-width forms; facts whose arguments are no tagged mentions are left out.
   */
  public static AnnotationFile annotate(ExtractedArticle extracted) {
    String text = safeBody(extracted.article().text());
    List<TaggedSpan> mentions = mentions(extracted);
    List<FactRow> facts = sound(new FactRows(extracted).rows(), text, mentions);
    return new AnnotationFile(header(extracted.article()), text, mentions, facts);
  }

  /** The facts whose values are well formed and whose arguments are tagged. */
  static List<FactRow> sound(List<FactRow> rows, String text, List<TaggedSpan> mentions) {
    var names = AnnotationRules.names(text, mentions);
    return rows.stream()
        .filter(row -> AnnotationRules.faultOfValues(row).isEmpty())
        .filter(row -> AnnotationRules.faultOfNames(row, names).isEmpty())
        .toList();
  }

  private static Map<String, String> header(Article article) {
    var header = new LinkedHashMap<String, String>();
    header.put("source", oneLine(article.source()));
    header.put("title", oneLine(article.title()));
    header.put("date", article.issueDate().map(Object::toString).orElse("unknown"));
    if (!article.locality().isEmpty()) {
      header.put("locality", oneLine(article.locality()));
    }
    if (!article.genre().isEmpty()) {
      header.put("genre", oneLine(article.genre()));
    }
    header.put("detail", "full");
    return header;
  }

  private static List<TaggedSpan> mentions(ExtractedArticle extracted) {
    var tagged = new ArrayList<TaggedSpan>();
    int last = 0;
    for (Mention mention : extracted.resolved().mentions().stream().sorted().toList()) {
      Span span = extracted.resolved().analyzed().inArticle(mention.span());
      if (span.length() > 0 && span.start() >= last) {
        tagged.add(new TaggedSpan(span, mention.type(), value(mention)));
        last = span.end();
      }
    }
    return tagged;
  }

  private static Optional<String> value(Mention mention) {
    if (mention.type() != MentionType.DATE) {
      return Optional.empty();
    }
    return Optional.of(
        mention.value().map(v -> v.edtf()).filter(AnnotationRules::isDateValue).orElse("?"));
  }

  /** The body in characters that cannot be taken for markup, each in its old place. */
  private static String safeBody(String text) {
    String body = text.replace('\r', ' ');
    body = END_LINE.matcher(body).replaceAll("－－－");
    return AnnotationRules.STRAY_TAG.matcher(body).replaceAll(m -> "＜" + m.group().substring(1));
  }

  /** A value on one line, for header and fact lines. */
  static String oneLine(String value) {
    return WhiteSpace.strip(BREAKS.matcher(value).replaceAll(" "));
  }
}
