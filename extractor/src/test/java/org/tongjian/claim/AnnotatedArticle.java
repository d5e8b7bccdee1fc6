package org.tongjian.claim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;
import org.tongjian.page.Article;
import org.tongjian.page.Headline;
import org.tongjian.page.Masthead;
import org.tongjian.page.Origin;
import org.tongjian.page.Structure;
import org.tongjian.source.Document;
import org.tongjian.source.OffsetMap;
import org.tongjian.source.Span;
import org.tongjian.text.AnalyzedArticle;
import org.tongjian.text.ReadingText;
import org.tongjian.time.TimeValue;

/**
 * An article with inline tags: {@code <P>李明</P>}, {@code <D v="2024-01-01">元旦</D>}.
 *
 * @param head the lines before the body, as they stand
 * @param body the body with its tags
 * @param analyzed the article without the tags, its reading text the same characters
 * @param mentions what the tags say
 * @param facts the lines behind the body, each cut at the tabs
 */
public record AnnotatedArticle(
    String head,
    String body,
    AnalyzedArticle analyzed,
    List<Mention> mentions,
    List<List<String>> facts) {
  private static final Pattern TAG = Pattern.compile("<(/?)([POGLDIE])(?: v=\"([^\"]*)\")?>");

  /** Reads an annotation file. */
  public static AnnotatedArticle read(Path file) {
    try {
      return parse(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Reads the characters of an annotation file. */
  public static AnnotatedArticle parse(String raw) {
    int blank = raw.indexOf("\n\n");
    int rule = raw.indexOf("\n---\n", blank);
    List<List<String>> facts =
        raw.substring(rule + 5)
            .lines()
            .filter(l -> !l.isBlank())
            .map(l -> List.of(l.split("\t")))
            .toList();
    return of(raw.substring(0, blank), raw.substring(blank + 2, rule), facts);
  }

  /** An article of one tagged text. */
  public static AnnotatedArticle of(String head, String body, List<List<String>> facts) {
    Map<String, String> header = new HashMap<>();
    head.lines()
        .filter(l -> l.contains(": "))
        .forEach(
            l -> header.put(l.substring(0, l.indexOf(": ")), l.substring(l.indexOf(": ") + 2)));
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = TAG.matcher(body);
    int last = 0;
    int start = 0;
    String value = null;
    while (matcher.find()) {
      text.append(body, last, matcher.start());
      last = matcher.end();
      if (matcher.group(1).isEmpty()) {
        start = text.length();
        value = matcher.group(3);
      } else {
        mentions.add(
            new Mention(
                new Span(start, text.length()),
                MentionType.ofTag(matcher.group(2).charAt(0)),
                text.substring(start),
                Optional.ofNullable(value).map(TimeValue::new),
                "gold",
                1));
      }
    }
    text.append(body.substring(last));
    return new AnnotatedArticle(head, body, analyze(text.toString(), header), mentions, facts);
  }

  private static AnalyzedArticle analyze(String text, Map<String, String> header) {
    String date = header.getOrDefault("date", "unknown");
    var document = Document.ofText("test.ann", "test.ann", text, StandardCharsets.UTF_8, "");
    var article =
        new Article(
            "test",
            1,
            Masthead.NONE,
            "test.ann",
            Headline.of(header.getOrDefault("title", "")),
            date.equals("unknown") ? Optional.empty() : Optional.of(LocalDate.parse(date)),
            header.getOrDefault("locality", ""),
            header.getOrDefault("genre", ""),
            text,
            Origin.of(document, Masthead.NONE, OffsetMap.identity(text.length())),
            Structure.PLAIN);
    var reading = new ReadingText(text, OffsetMap.identity(text.length()));
    return new AnalyzedArticle(article, reading, sentences(text), List.of());
  }

  private static List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean end = c == '\n' || "。！？".indexOf(c) >= 0;
      if (end) {
        int stop = c == '\n' ? i : i + 1;
        while (stop < text.length() && c != '\n' && "”’」』）".indexOf(text.charAt(stop)) >= 0) {
          stop++;
        }
        add(sentences, text, start, stop);
        start = Math.max(stop, i + 1);
        i = start - 1;
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    int from = start;
    while (from < end && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    if (from < end) {
      sentences.add(new Span(from, end));
    }
  }
}
