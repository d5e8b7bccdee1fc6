package org.tongjian.format.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongjian.format.WrittenDate;
import org.tongjian.source.Metadata;
import org.tongjian.source.OffsetMap;

/**
 * What a reader sees of text in Markdown: links as their words, no rules of tables, no fences.
 * Front matter says what stands beside the text. Headings, lists and bold type are left to the
 * reading of pages; all line feeds stay.
 *
 * @param text the characters that are left
 * @param map ties each to the character of the file
 * @param beside what the front matter says
 */
record MarkdownText(String text, OffsetMap map, Metadata beside) {
  private static final int MOST_FRONT_LINES = 100;
  private static final Pattern KEY =
      Pattern.compile("([\\p{L}_-][\\p{L}\\p{N}_ -]{0,30})\\s*[:：](?:\\s+(.*)|\\s*)");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern ENTRY = Pattern.compile("\\s*-\\s+(.*)");
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```+|~~~+)\\s*[^`\\s]*\\s*");
  private static final Pattern TABLE_RULE =
      Pattern.compile("\\s*(?=[^|]*\\|)\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*");

  /** A link with its words in group 1; pictures, whose sign stands before, are none. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?<!!)\\[([^\\[\\]\\n]{1,500})](?:\\([^()\\s]{0,2000}(?:\\([^()\\s]{0,200}\\)[^()\\s]{0,200})?(?:\\s+[\"'][^\"'\\n]{0,200}[\"'])?\\)|\\[[^\\[\\]\\n]{0,100}])");

  private static final Map<String, List<String>> NAMES =
      Map.of(
          "title", List.of("title", "headline", "标题", "题目"),
          "date", List.of("date", "pubdate", "published", "issuedate", "日期", "时间", "发布时间"),
          "paper", List.of("paper", "newspaper", "publication", "报纸", "报名"),
          "source", List.of("source", "来源", "稿源"),
          "author", List.of("author", "authors", "作者", "记者"),
          "page", List.of("page", "版次", "版面"),
          "url", List.of("url", "link", "网址"));

  static MarkdownText of(String text) {
    Map<String, List<String>> said = new HashMap<>();
    int at = frontMatter(text, said);
    var kept = new StringBuilder(text.length());
    int[] origins = new int[text.length()];
    for (int i = 0; i < at; i++) {
      if (text.charAt(i) == '\n') {
        origins[kept.length()] = i;
        kept.append('\n');
      }
    }
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end);
      if (!FENCE.matcher(line).matches() && !TABLE_RULE.matcher(line).matches()) {
        addWords(line, at, kept, origins);
      }
      if (end < text.length()) {
        origins[kept.length()] = end;
        kept.append('\n');
      }
      at = end + 1;
    }
    OffsetMap map = OffsetMap.of(Arrays.copyOf(origins, kept.length()), text.length());
    return new MarkdownText(kept.toString(), map, metadata(said));
  }

  private static void addWords(String line, int start, StringBuilder kept, int[] origins) {
    Matcher link = LINK.matcher(line);
    int at = 0;
    while (line.indexOf('[', at) >= 0 && link.find()) {
      add(line, at, link.start(), start, kept, origins);
      add(line, link.start(1), link.end(1), start, kept, origins);
      at = link.end();
    }
    add(line, at, line.length(), start, kept, origins);
  }

  private static void add(
      String line, int from, int to, int start, StringBuilder kept, int[] origins) {
    for (int i = from; i < to; i++) {
      origins[kept.length()] = start + i;
      kept.append(line.charAt(i));
    }
  }

  /** Reads the front matter; where the text behind it begins, 0 where there is none. */
  private static int frontMatter(String text, Map<String, List<String>> said) {
    if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
      return 0;
    }
    Map<String, List<String>> found = new HashMap<>();
    List<String> values = new ArrayList<>();
    int at = text.indexOf('\n') + 1;
    for (int i = 0; i < MOST_FRONT_LINES && at < text.length(); i++) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end).stripTrailing();
      at = Math.min(text.length(), end + 1);
      Matcher key = KEY.matcher(line);
      Matcher entry = ENTRY.matcher(line);
      if (line.equals("---") || line.equals("...")) {
        said.putAll(found);
        return found.isEmpty() ? 0 : at;
      } else if (key.matches()) {
        values = values(key.group(2));
        found.put(key.group(1).strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]", ""), values);
      } else if (entry.matches() && !found.isEmpty()) {
        values.addAll(values(entry.group(1)));
      } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(" ")) {
        return 0;
      }
    }
    return 0;
  }

  private static List<String> values(String written) {
    List<String> values = new ArrayList<>();
    if (written != null) {
      boolean list = written.startsWith("[") && written.endsWith("]");
      String inner = list ? written.substring(1, written.length() - 1) : written;
      for (String value : list ? COMMA.split(inner, -1) : new String[] {inner}) {
        values.add(value.strip().replaceAll("^([\"'])(.*)\\1$", "$2").strip());
      }
    }
    values.removeIf(String::isEmpty);
    return values;
  }

  private static Metadata metadata(Map<String, List<String>> said) {
    Optional<LocalDate> day = one(said, "date").flatMap(WrittenDate::parse);
    return new Metadata(
        Optional.empty(),
        one(said, "title"),
        one(said, "paper"),
        one(said, "source"),
        day,
        one(said, "page").filter(page -> page.matches("[0-9]{1,3}")).map(Integer::valueOf),
        one(said, "url"),
        Optional.empty(),
        Optional.empty(),
        all(said, "author"));
  }

  private static Optional<String> one(Map<String, List<String>> said, String what) {
    return all(said, what).stream().findFirst();
  }

  private static List<String> all(Map<String, List<String>> said, String what) {
    return NAMES.get(what).stream()
        .flatMap(name -> said.getOrDefault(name, List.of()).stream())
        .toList();
  }
}
