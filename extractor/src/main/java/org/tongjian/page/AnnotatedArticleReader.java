package org.tongjian.page;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;

/**
 * Reads an annotated article (.ann) as the article it annotates: tags and facts are left out
 * unread.
 */
final class AnnotatedArticleReader {
  private static final Pattern TAG = Pattern.compile("<(/?)([POGLDIE])(?: v=\"([^\"]*)\")?>");
  private static final Pattern OTHER_TAG = Pattern.compile("</?[A-Z]\\b[^>\\n]{0,20}>?");
  private static final Pattern FACTS = Pattern.compile("\\r?\\n---[ \\t]*\\r?(?:\\n|$)");
  private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\r?\\n");
  private static final String REMEDY = "correct the file by the annotation guide";

  private AnnotatedArticleReader() {}

  /**
   * Reads the article.
   *
   * @throws ProblemException E301 when header, tags or the line before the facts are malformed
   */
  static List<Article> read(Document document, PageSettings settings, Consumer<Problem> problems) {
    String text = document.text();
    Matcher blank = BLANK_LINE.matcher(text);
    if (!blank.find()) {
      throw malformed(document, 0, "“" + start(text, 0) + "”: no blank line ends the header");
    }
    var header =
        HeaderedArticleReader.header(text)
            .orElseThrow(
                () -> malformed(document, 0, "“" + start(text, 0) + "” is no header line"));
    checkHeader(document, header.values());
    Matcher facts = FACTS.matcher(text);
    int bodyStart = blank.end();
    if (!facts.find(bodyStart)) {
      throw malformed(
          document, bodyStart, "“" + start(text, bodyStart) + "”: no line “---” ends the body");
    }
    var body = new MappedText(text);
    strip(document, bodyStart, facts.start(), body);
    return List.of(HeaderedArticleReader.article(document, header, body, settings, problems));
  }

  private static void checkHeader(Document document, Map<String, String> header) {
    for (String key : List.of("source", "title", "date")) {
      if (!header.containsKey(key)) {
        throw malformed(document, 0, "the header has no line “" + key + ": …”");
      }
    }
  }

  private static void strip(Document document, int start, int end, MappedText body) {
    String text = document.text();
    Matcher tag = TAG.matcher(text).region(start, end);
    int at = start;
    String open = "";
    while (tag.find()) {
      checkNoOtherTag(document, at, tag.start());
      body.addVerbatim(at, tag.start());
      boolean closing = !tag.group(1).isEmpty();
      if (closing && !open.equals(tag.group(2))) {
        throw malformed(document, tag.start(), "“" + tag.group() + "” closes nothing");
      }
      if (!closing && !open.isEmpty()) {
        throw malformed(
            document, tag.start(), "“" + tag.group() + "” stands inside “<" + open + ">”");
      }
      open = closing ? "" : tag.group(2);
      at = tag.end();
    }
    if (!open.isEmpty()) {
      throw malformed(document, text.lastIndexOf("<" + open, at), "“<" + open + ">” is not closed");
    }
    checkNoOtherTag(document, at, end);
    body.addVerbatim(at, end);
  }

  private static void checkNoOtherTag(Document document, int start, int end) {
    Matcher other = OTHER_TAG.matcher(document.text()).region(start, end);
    if (other.find()) {
      throw malformed(
          document, other.start(), "“" + other.group() + "” is not one of the tags P O G L D I E");
    }
  }

  private static String start(String text, int at) {
    int end = text.indexOf('\n', at);
    return text.substring(at, Math.min(end < 0 ? text.length() : end, at + 20)).strip();
  }

  private static ProblemException malformed(Document document, int offset, String message) {
    return new ProblemException(
        new Problem(ProblemCode.E301, document.positionOf(offset), message, REMEDY));
  }
}
