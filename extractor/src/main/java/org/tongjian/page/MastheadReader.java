package org.tongjian.page;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the masthead of a page: the lines at its head that consist of nothing but what mastheads
 * say (the rows of {@code masthead.tsv}) and the paper's name.
 */
final class MastheadReader {
  private static final int HEAD_LINES = 40;
  private static final Pattern PART =
      Pattern.compile(
          "[12][0-9]{3}\\s*年(?:\\s*[0-9]{1,2}\\s*月)?|[0-9]{1,2}\\s*月(?:\\s*[0-9]{1,2}\\s*[日号])?|[0-9]{1,2}\\s*日"
              + "|[\\u4e00-\\u9fff]?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?|[A-Za-z][A-Za-z .,'&\\-]{2,40}");
  private static final Pattern PAPER =
      Pattern.compile(
          "《?((?:今日|新)[\\u4e00-\\u9fff]{2,6}|[\\u4e00-\\u9fff]{1,10}(?:报|新闻|时讯|周刊|导报|快报))》?");
  private static final Pattern NO_PAPER =
      Pattern.compile(".*(?:通报|公报|海报|捷报|喜报|预报|情报|简报|播报|本报|速报|工作汇报|述职汇报|综合新闻|图片新闻|社区新闻)");

  /** The name of a paper in Latin letters behind the Chinese one. */
  private static final Pattern LATIN_BESIDE = Pattern.compile("(?<=[\\u4e00-\\u9fff》])[A-Za-z]+$");

  private static final Pattern SEPARATORS =
      Pattern.compile("[\\s|｜·・•,，。.:：;；/()（）<>《》\\[\\]【】—\\-－~～_*\\u0000]+");

  /** What mastheads say, and what alone makes no header of a page. */
  private static final Set<String> BESIDE = Set.of("lunarDate", "licence", "duty");

  private static final int LONGEST_FACTS = 120;
  private static final int LONGEST_DUTY_LINE = 80;
  private static final Pattern DUTY = Pattern.compile("[编編]|校|版式|版面|审读|社长|视觉|组版|[一二三][读审]");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private final List<Map.Entry<String, Pattern>> items;
  private final Gate gate;
  private final Map<Character, Character> simplified = new HashMap<>();

  /** A masthead, the printed date, and the lines it was read from. */
  record Found(Masthead masthead, Optional<PrintedDate> date, List<Line> lines) {
    /** This, and paper and day of another page of the issue where this one says none. */
    Found or(Found other) {
      return new Found(masthead.or(other.masthead), date.or(other::date), lines);
    }
  }

  private MastheadReader(List<Map.Entry<String, Pattern>> items) {
    this.items = items;
    this.gate = new Gate(items.stream().map(item -> item.getValue().pattern()).toList());
  }

  static MastheadReader load() {
    List<Map.Entry<String, Pattern>> items = new ArrayList<>();
    for (String[] row : Tables.rows("masthead.tsv")) {
      items.add(Map.entry(row[0], Pattern.compile(row[1])));
    }
    var reader = new MastheadReader(items);
    for (String[] row : Tables.rows("traditional.tsv")) {
      reader.simplified.put(row[0].charAt(0), row[1].charAt(0));
    }
    return reader;
  }

  /** Reads the masthead from the first lines of a page. */
  Found read(List<Line> lines) {
    List<Line> used = new ArrayList<>();
    StringBuilder said = new StringBuilder();
    Optional<String> paper = Optional.empty();
    Optional<Line> between = Optional.empty();
    for (int i = 0; i < lines.size() && i < HEAD_LINES && !isProse(lines.get(i)); i++) {
      Line line = lines.get(i);
      Residue residue = residue(line.isShort() ? line.plain() : line.head());
      Optional<String> name = paperName(residue);
      boolean rubric = residue.isHeader() && residue.rest().length() <= 6;
      boolean items = residue.rest().isEmpty() || PART.matcher(line.plain()).matches() || rubric;
      if (items || name.isPresent()) {
        // The name of a page or column stands between the lines of the masthead.
        between.filter(b -> !used.isEmpty()).ifPresent(used::add);
        used.add(line);
        paper = paper.or(() -> name);
        said.append(line.plain()).append('\n');
        between = Optional.empty();
      } else {
        between = Optional.of(line).filter(l -> l.width() <= 4);
      }
    }
    if (paper.isEmpty() && used.stream().allMatch(l -> PART.matcher(l.text()).matches())) {
      return found("", Optional.empty(), List.of(), lines);
    }
    return found(said.toString(), paper, used, lines);
  }

  /**
   * Whether a line further down is the header of a page: date, weekday or page, and a rubric; or
   * its foot: who answers for it.
   */
  boolean isPageHeader(Line line) {
    if (line.length() > 60 || Jumps.isLine(line)) {
      return false;
    }
    if (!editors(List.of(line)).isEmpty()) {
      return true;
    }
    Residue residue = residue(line.plain());
    return residue.isHeader()
        && residue.count() >= 2
        && (residue.rest().length() <= 4 || paperName(residue).isPresent());
  }

  /** Whether a line says nothing but what mastheads say, in whatever part. */
  boolean isFact(Line line) {
    if (line.length() > LONGEST_FACTS || Jumps.isLine(line)) {
      return false;
    }
    String text = line.plain();
    if (PART.matcher(text).matches() || isPageHeader(line)) {
      return true;
    }
    Residue residue = residue(text);
    return residue.count() > 0 && residue.rest().isEmpty();
  }

  private Found found(String said, Optional<String> paper, List<Line> used, List<Line> all) {
    Map<String, Matcher> first = new HashMap<>();
    String rest = said;
    for (var item : items) {
      Matcher matcher = item.getValue().matcher(rest);
      if (matcher.find()) {
        first.putIfAbsent(item.getKey(), matcher);
        rest = blanked(rest, item.getValue());
      }
    }
    Optional<DayOfWeek> weekday = weekday(first);
    Optional<PrintedDate> date = PrintedDate.of(first.get("date"), first.get("englishDate"));
    Masthead masthead =
        new Masthead(
            paper,
            number(first.get("issueNumber")),
            number(first.get("runningNumber")),
            date.flatMap(PrintedDate::value),
            weekday,
            Optional.ofNullable(first.get("lunarDate")).map(m -> m.group().strip()),
            number(first.get("pageCount")),
            number(first.get("pageNumber")),
            Optional.ofNullable(first.get("licence")).map(m -> oneLine(m.group())),
            editors(all));
    return new Found(masthead, date, used);
  }

  /** Who answers for the page, by the lines that say nothing else, wherever they stand. */
  private List<String> editors(List<Line> lines) {
    Set<String> editors = new LinkedHashSet<>();
    for (Line line : lines) {
      if (line.length() <= LONGEST_DUTY_LINE && DUTY.matcher(line.head()).find()) {
        String text = line.plain();
        if (residue(text).rest().isEmpty()) {
          editors.addAll(duties(text));
        }
      }
    }
    return List.copyOf(editors);
  }

  private List<String> duties(String text) {
    List<String> found = new ArrayList<>();
    String rest = text;
    for (var item : items) {
      Matcher matcher = item.getValue().matcher(rest);
      if (item.getKey().equals("duty")) {
        while (matcher.find()) {
          found.add(oneLine(matcher.group()));
        }
      }
      rest = matcher.reset().replaceAll("\u0000");
    }
    return found;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static Optional<DayOfWeek> weekday(Map<String, Matcher> first) {
    Matcher chinese = first.get("weekday");
    if (chinese != null) {
      int day = "一二三四五六日天".indexOf(chinese.group(1));
      return Optional.of(DayOfWeek.of(Math.min(day, 6) + 1));
    }
    return Optional.ofNullable(first.get("englishWeekday"))
        .map(m -> DayOfWeek.of(DAYS.indexOf(m.group(1).toLowerCase(java.util.Locale.ROOT)) + 1));
  }

  private static Optional<Integer> number(Matcher matcher) {
    return Optional.ofNullable(matcher).map(m -> Numerals.parse(m.group(1)));
  }

  /** Prose ends the masthead: a sentence, or a line too long for one. */
  private boolean isProse(Line line) {
    if (line.length() > LONGEST_FACTS || Jumps.isLine(line)) {
      return true;
    }
    String text = line.plain();
    return line.width() > 12
        && text.matches(".*[。！？；].*")
        && !residue(text).rest().isEmpty()
        && !text.contains("主办");
  }

  /** What is left of a line when all that mastheads say is taken from it. */
  private record Residue(String spaced, int count, boolean isHeader) {
    String rest() {
      return SEPARATORS.matcher(spaced).replaceAll("");
    }
  }

  private Residue residue(String text) {
    String rest = text;
    int count = 0;
    boolean header = false;
    // What is blanked out on the way opens no further gate: blanks are in no pair.
    long open = gate.open(text);
    for (int i = 0; i < items.size(); i++) {
      if ((open >>> i & 1) == 0) {
        continue;
      }
      var item = items.get(i);
      String shorter = blanked(rest, item.getValue());
      if (!shorter.equals(rest)) {
        count++;
        header |= !item.getKey().startsWith("~") && !BESIDE.contains(item.getKey());
        rest = shorter;
      }
    }
    return new Residue(rest, count, header);
  }

  private static String blanked(String text, Pattern item) {
    return item.matcher(text).replaceAll("\u0000");
  }

  /** The name of a paper that makes up what is left, a column's name beside it left out. */
  private Optional<String> paperName(Residue residue) {
    Optional<String> whole = paperName(residue.rest());
    String[] words = SEPARATORS.split(residue.spaced().replace('\u0000', ' ').strip());
    if (residue.count() == 0 || words.length > 3) {
      return whole;
    }
    // Words of one or two characters are a name that is spaced out.
    return Arrays.stream(words)
        .filter(word -> word.length() > 2)
        .map(this::paperName)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> whole);
  }

  private Optional<String> paperName(String written) {
    StringBuilder name = new StringBuilder();
    String chinese = LATIN_BESIDE.matcher(written).replaceFirst("");
    for (int i = 0; i < chinese.length(); i++) {
      char c = chinese.charAt(i);
      name.append(simplified.getOrDefault(c, c));
    }
    Matcher matcher = PAPER.matcher(name);
    return matcher.matches() && !NO_PAPER.matcher(name).matches()
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }
}
