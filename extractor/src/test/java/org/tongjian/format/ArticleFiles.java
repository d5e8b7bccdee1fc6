package org.tongjian.format;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tongjian.format.archive.Packing;
import org.tongjian.format.docx.DocxArticle;
import org.tongjian.format.pdf.PdfArticle;

/**
 * The same article in every format. A reader of a new format adds its row: from then on the
 * contract of {@link FormatContractTest} holds for it.
 */
public final class ArticleFiles {
  private static final UnaryOperator<String> AS_IT_STANDS = UnaryOperator.identity();

  private ArticleFiles() {}

  /**
   * A format.
   *
   * @param name name of the file, by whose ending it is known
   * @param write the file of an article
   * @param read what a stretch of the file's characters stands for: without escapes, tags
   */
  public record Format(
      String name, Function<SampleArticle, byte[]> write, UnaryOperator<String> read) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** The formats. */
  public static List<Format> all() {
    return List.of(
        text("a.txt", "UTF-8", article -> article.title() + "\n\n" + article.body() + "\n"),
        text("windows.txt", "UTF-8", a -> a.title() + "\r\n\r\n" + lines(a, "\r\n") + "\r\n"),
        text("gb.txt", "GB18030", article -> article.title() + "\n\n" + article.body() + "\n"),
        text("wide.txt", "UTF-16", article -> article.title() + "\n\n" + article.body() + "\n"),
        text("headed.txt", "UTF-8", ArticleFiles::headed),
        text("a.md", "UTF-8", article -> "# " + article.title() + "\n\n" + lines(article, "\n\n")),
        // Nothing but the name tells that it is Markdown.
        new Format(
            "linked.zip",
            a -> Packing.zip(Map.of("a.md", bytes(linked(a)))),
            ArticleFiles::unlinked),
        text("a.ann", "UTF-8", article -> headed(article) + "---\n"),
        new Format("a.html", article -> bytes(html(article)), ArticleFiles::withoutTags),
        new Format(
            "html.jsonl",
            article ->
                bytes(
                    "{\"title\": %s, \"content\": %s}\n"
                        .formatted(quoted(article.title()), quoted(paragraphs(article)))),
            text -> withoutTags(unescaped(text))),
        new Format(
            "page.zip",
            article -> Packing.zip(Map.of("一版/a.htm", bytes(html(article)))),
            ArticleFiles::withoutTags),
        records("a.jsonl", article -> json(article, ArticleFiles::quoted)),
        records("escaped.jsonl", article -> json(article, ArticleFiles::escaped)),
        new Format(
            "a.csv",
            article -> bytes("title,正文\n" + row(article, ',')),
            text -> text.replace("\"\"", "\"")),
        new Format(
            "a.tsv",
            article -> bytes("标题\tcontent\r\n" + row(article, '\t') + "\r\n"),
            text -> text.replace("\"\"", "\"")),
        new Format(
            "a.txt.gz",
            article -> Packing.gzip(bytes(article.title() + "\n\n" + article.body())),
            AS_IT_STANDS),
        new Format(
            "a.zip",
            article ->
                Packing.zip(
                    Map.of("一版/a.md", bytes("# " + article.title() + "\n\n" + article.body()))),
            AS_IT_STANDS),
        new Format(
            "records.zip",
            article ->
                Packing.zip(
                    Map.of(
                        "in.zip",
                        Packing.zip(
                            Map.of("a.jsonl", bytes(json(article, ArticleFiles::escaped)))))),
            ArticleFiles::unescaped),
        new Format(
            "a.docx",
            article -> DocxArticle.of(article.title(), article.paragraphs()),
            AS_IT_STANDS),
        new Format(
            "a.pdf", article -> PdfArticle.of(article.title(), article.paragraphs()), AS_IT_STANDS),
        new Format("crawl.warc", ArticleFiles::crawl, ArticleFiles::withoutTags),
        new Format(
            "crawl.warc.gz", article -> Packing.gzip(crawl(article)), ArticleFiles::withoutTags));
  }

  private static String linked(SampleArticle article) {
    String body =
        lines(article, "\n\n").replaceAll("(?<=，)(\\p{IsHan}+)", "[$1](http://a.cn/b?c=1)");
    return "---\ntitle: 另题\ndate: 2024-03-01\n---\n# %s\n\n```\n```\n\n%s"
        .formatted(article.title(), body);
  }

  private static String unlinked(String text) {
    return text.replace("](http://a.cn/b?c=1)", "").replace("[", "");
  }

  private static byte[] crawl(SampleArticle article) {
    return Packing.answer(
        "http://news.example/2024-03/01/a.htm",
        200,
        "Content-Type: text/html; charset=UTF-8",
        bytes(html(article)));
  }

  private static String html(SampleArticle article) {
    return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%s</title></head>\n<body>\n<h1>%s</h1>\n%s\n</body></html>\n"
        .formatted(article.title(), article.title(), paragraphs(article));
  }

  private static String paragraphs(SampleArticle article) {
    return "<p>"
        + lines(article, "\n")
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace("\n", "</p>\n<p class=\"text\">")
        + "</p>";
  }

  private static String withoutTags(String text) {
    return text.replaceAll("</?[a-z][^<>]*>?", "").replace("&lt;", "<").replace("&amp;", "&");
  }

  private static Format text(String name, String charset, Function<SampleArticle, String> write) {
    return new Format(
        name, article -> write.apply(article).getBytes(Charset.forName(charset)), AS_IT_STANDS);
  }

  private static Format records(String name, Function<SampleArticle, String> write) {
    return new Format(name, article -> bytes(write.apply(article)), ArticleFiles::unescaped);
  }

  private static String headed(SampleArticle article) {
    return "source: 云溪报\ntitle: %s\ndate: 2024-03-01\n\n%s\n"
        .formatted(article.title(), lines(article, "\n\n").replace('<', '〈').replace('>', '〉'));
  }

  private static String lines(SampleArticle article, String between) {
    return String.join(between, article.paragraphs());
  }

  private static String json(SampleArticle article, UnaryOperator<String> value) {
    return "\n{\"id\": 1, \"标题\": %s, \"正文\": %s, \"more\": [1, {\"a\": null}]}\n"
        .formatted(value.apply(article.title()), value.apply(article.body()));
  }

  private static String quoted(String text) {
    return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }

  private static String escaped(String text) {
    var out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(
          c % 3 == 0 || Character.isSurrogate(c)
              ? "\\u%04x".formatted((int) c)
              : quoted(String.valueOf(c)).replaceAll("^\"|\"$", ""));
    }
    return out.append('"').toString();
  }

  private static String unescaped(String text) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        out.append(c);
      } else if (text.charAt(i + 1) == 'u') {
        out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        int escape = "nrt".indexOf(text.charAt(i + 1));
        out.append(escape < 0 ? text.charAt(i + 1) : "\n\r\t".charAt(escape));
        i++;
      }
    }
    return out.toString();
  }

  private static String row(SampleArticle article, char delimiter) {
    return article.title() + delimiter + "\"" + article.body().replace("\"", "\"\"") + "\"";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
