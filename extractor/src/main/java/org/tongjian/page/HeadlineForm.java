package org.tongjian.page;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Which lines of a page have the form of headlines, and stand where headlines stand. */
final class HeadlineForm {
  private static final Pattern PAUSE = Pattern.compile("[，,、：:；]");

  private static final int WIDEST_HEADLINE = 56;

  /** What is narrower above a headline is a name, of who wrote the text above. */
  static final int NARROWEST_KICKER = 4;

  /** Width up to which the first of two headlines is known by the byline below both. */
  static final int SHORT_HEADLINE = 22;

  private final LineRules rules;
  private final List<Line> lines;
  private final Columns columns;

  HeadlineForm(LineRules rules, List<Line> lines, Columns columns) {
    this.rules = rules;
    this.lines = lines;
    this.columns = columns;
  }

  boolean isAlone(int i) {
    return lines.get(i).blankBefore() && !columns.hasNextInBlock(i);
  }

  static int longestClause(Line line) {
    return PAUSE.splitAsStream(line.text()).mapToInt(clause -> Line.width(clause)).max().orElse(0);
  }

  /** Two short lines alone without a stop: no column of text ends twice so soon. */
  boolean isPaired(int i) {
    return isShortAlone(i) && i + 1 < lines.size() && isShortAlone(i + 1);
  }

  /** Characters below a headline that are looked through for its words. */
  private static final int ECHO_LOOK = 80;

  private static final int MOST_ECHOES = 4;

  /** The first line below that a line may read on in: lines paired with it are headlines. */
  int below(int last) {
    int next = last + 1;
    while (next < lines.size()
        && (rules.isFurniture(lines.get(next))
            || isPaired(next - 1)
            || isPaired(last) && rules.isByline(lines.get(next)))) {
      next++;
    }
    return next;
  }

  boolean isShortAlone(int i) {
    Line line = lines.get(i);
    return isAlone(i)
        && line.width() <= SHORT_HEADLINE
        && hasFormOfHeadline(line)
        && mayHead(line)
        && !hasPauses(line);
  }

  /** Whether a line begins with who speaks, but for a question and its answer in one line. */
  boolean isTurn(Line line) {
    return rules.isTurn(line.head()) && line.text().lastIndexOf('答') <= 0;
  }

  /** Whether the line below says that the text goes on elsewhere. */
  boolean endsWithJumpBelow(int i) {
    return i + 1 < lines.size()
        && Jumps.isLine(lines.get(i + 1))
        && Jumps.leadsOn(lines.get(i + 1));
  }

  /** Whether a subtitle behind a dash stands below: only headlines have one. */
  boolean isSubtitled(int i) {
    return i + 1 < lines.size()
        && LineRules.isDashed(lines.get(i + 1))
        && hasFormOfHeadline(lines.get(i + 1));
  }

  boolean mayHead(Line line) {
    return !rules.isDateline(line.head())
        && !isTurn(line)
        && !rules.isDay(line.head())
        && !rules.isByline(line)
        && !rules.isSigned(line.text())
        && !rules.jump(line.text()).find();
  }

  /** Whether a line has commas: some headlines do, the starts of sentences most. */
  static boolean hasPauses(Line line) {
    return line.text().chars().anyMatch(c -> "，,、".indexOf(c) >= 0);
  }

  boolean headlineFollows(int i) {
    int next = i + 1;
    return next < lines.size() && isAlone(next) && hasFormOfHeadline(lines.get(next));
  }

  static boolean hasFormOfHeadline(Line line) {
    return line.isShort()
        && line.width() <= WIDEST_HEADLINE
        && line.width() >= 2
        && hasForm(line.text());
  }

  static boolean hasForm(String text) {
    String inner = text.substring(0, text.length() - 1);
    long han = text.codePoints().filter(c -> Character.isIdeographic(c)).count();
    return han >= 2
        && "。；;，,、：:.—".indexOf(text.charAt(text.length() - 1)) < 0
        && inner.chars().noneMatch(c -> "。；|".indexOf(c) >= 0)
        && !Endings.isTrailing(text.charAt(0))
        && ("（(【[".indexOf(text.charAt(0)) < 0
            || "）)】]".indexOf(text.charAt(text.length() - 1)) < 0)
        && Endings.openBracket(text) == 0
        && Endings.unopenedBracket(text) == 0;
  }

  /** Whether what follows shows that a headline was before it: a byline or a dateline. */
  boolean isAnnounced(int i) {
    int width = lines.get(i).width();
    boolean isFirst =
        width <= SHORT_HEADLINE && width >= NARROWEST_KICKER && !hasPauses(lines.get(i));
    for (int next = i + 1; next < lines.size() && next <= i + 3; next++) {
      Line line = lines.get(next);
      if (rules.isFurniture(line)) {
        continue;
      }
      if (isFirst
          && next == i + 1
          && line.blankBefore()
          && hasFormOfHeadline(line)
          && mayHead(line)) {
        continue;
      }
      return rules.isByline(line) || rules.isDateline(line.head());
    }
    return false;
  }

  /** How many words of a line the beginning of the text below repeats, as under headlines. */
  int echoes(String text, int next) {
    if (next >= lines.size()) {
      return 0;
    }
    String below = lines.get(next).text();
    int[] own = CharacterPairs.of(text);
    int[] there = CharacterPairs.of(below.substring(0, Math.min(ECHO_LOOK, below.length())));
    return (int)
        Arrays.stream(own)
            .filter(pair -> Arrays.binarySearch(there, pair) >= 0)
            .limit(MOST_ECHOES)
            .count();
  }

  boolean nextIsProse(int i) {
    if (i + 1 >= lines.size()) {
      return false;
    }
    Line next = lines.get(i + 1);
    return next.width() > 45 || Endings.isClosed(next.tail());
  }
}
