package org.tongjian.format.docx;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongjian.format.WrittenDate;
import org.tongjian.source.Metadata;

/** The line below a headline that says when and where a text appeared: 2024年3月1日 来源：云溪报. */
final class ImprintLine {
  private static final int LONGEST = 100;

  private static final String DAY =
      "(?:(?:发布|发表|更新)?(?:时间|日期)\\s*[:：]\\s*)?([12][0-9]{3}\\s*[-年/.]\\s*[0-9]{1,2}\\s*[-月/.]\\s*[0-9]{1,2}(?:\\s*日)?)"
          + "(?:\\s*星期[一二三四五六日天])?(?:\\s*[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?)?";

  private static final String SOURCE =
      "(?:文章来源|信息来源|消息来源|来源|稿源|出处|转自)\\s*[:：]\\s*《?([^\\s。，；|｜《》]{1,20})》?";

  private static final String PAPER = "《?(\\p{IsHan}{1,8}[报刊])》?";

  private static final String AUTHOR =
      "(?:作者|记者|通讯员)\\s*[:：]?\\s*(\\p{IsHan}{2,4}(?:[、,，]\\p{IsHan}{2,4}){0,4})";

  private static final String BESIDE =
      "(?:编辑|责编|责任编辑|审核|校对|字号|字体|浏览|浏览次数|浏览量|点击|点击量|阅读|阅读量)\\s*[:：]?\\s*[^\\s。，；|｜]{0,12}";

  private static final Pattern ITEM =
      Pattern.compile(
          "\\G[\\s|｜/·,，（(【\\[]*(?:(?<day>%s)|(?<source>%s)|(?<author>%s)|%s|(?<paper>%s))(?=[\\s|｜/·,，）)】\\]]|$)"
              .formatted(DAY, SOURCE, AUTHOR, BESIDE, PAPER));

  private static final Pattern BETWEEN = Pattern.compile("[、,，]");
  private static final Pattern END = Pattern.compile("[\\s）)】\\]]*");

  private ImprintLine() {}

  /** Whether a line says when or where, and nothing else but who wrote it. */
  static boolean matches(String line) {
    Metadata said = read(line);
    return said.issueDate().isPresent() || said.source().isPresent();
  }

  /** What such a line says; nothing for other lines. */
  static Metadata read(String line) {
    String text = line.replace('\u3000', ' ').replace('\u00a0', ' ').strip();
    if (text.length() > LONGEST) {
      return Metadata.NONE;
    }
    Optional<LocalDate> day = Optional.empty();
    Optional<String> source = Optional.empty();
    Optional<String> paper = Optional.empty();
    List<String> authors = List.of();
    Matcher item = ITEM.matcher(text);
    int end = 0;
    while (item.find()) {
      end = item.end();
      if (item.group("day") != null) {
        day = day.or(() -> WrittenDate.parse(item.group(2).replaceAll("\\s", "")));
      } else if (item.group("source") != null) {
        source = Optional.of(item.group(4));
      } else if (item.group("author") != null) {
        authors = BETWEEN.splitAsStream(item.group(6)).toList();
      } else if (item.group("paper") != null) {
        paper = Optional.of(item.group(8));
      }
    }
    if (end == 0 || !END.matcher(text.substring(end)).matches()) {
      return Metadata.NONE;
    }
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        paper.isPresent() ? paper : source.filter(name -> name.matches("\\p{IsHan}{1,8}[报刊]")),
        source,
        day,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        authors);
  }
}
