package org.tongjian.page;

import java.util.List;
import java.util.Set;

/** Says of each line of a page what it is, from its form and from what stands around it. */
final class LineClassifier {
  private static final int WIDEST_HEADLINE = 56;

  private final LineRules rules;
  private final MastheadReader mastheads;
  private final List<Line> lines;
  private final Columns columns;
  private final Set<Integer> masthead;
  private final boolean marksHeadlines;
  private final LineKind[] kinds;

  LineClassifier(
      LineRules rules, MastheadReader mastheads, List<Line> lines, Set<Integer> mastheadLines) {
    this.rules = rules;
    this.mastheads = mastheads;
    this.lines = lines;
    this.columns = new Columns(lines);
    this.masthead = mastheadLines;
    this.marksHeadlines =
        lines.stream().anyMatch(l -> l.level() > 0 && !mastheadLines.contains(l.number()));
    this.kinds = new LineKind[lines.size()];
  }

  Columns columns() {
    return columns;
  }

  LineKind[] classify() {
    int previous = -1;
    for (int i = 0; i < lines.size(); i++) {
      kinds[i] = kind(i, previous);
      if (kinds[i] != LineKind.MASTHEAD && kinds[i] != LineKind.FURNITURE) {
        previous = i;
      }
    }
    return kinds;
  }

  private LineKind kind(int i, int previous) {
    Line line = lines.get(i);
    if (masthead.contains(line.number())) {
      return LineKind.MASTHEAD;
    }
    if (!isWithinParagraph(i)) {
      if (rules.isFurniture(line)) {
        return LineKind.FURNITURE;
      }
      if (line.isShort() && mastheads.isPageHeader(line)) {
        return LineKind.MASTHEAD;
      }
    }
    if (Jumps.isLine(line)) {
      return LineKind.TEXT;
    }
    boolean open = previous >= 0 && isOpenText(previous);
    boolean heading = previous >= 0 && kinds[previous] == LineKind.HEADLINE;
    if (rules.isByline(line)) {
      boolean afterHeading = heading || previous >= 0 && kinds[previous] == LineKind.BYLINE;
      if (afterHeading || previous < 0 || open && line.blankBefore()) {
        return LineKind.BYLINE;
      }
    }
    if (heading && isSignature(i)) {
      return LineKind.BYLINE;
    }
    if (rules.isSalutation(line) && (line.level() > 0 || !open)) {
      return LineKind.SALUTATION;
    }
    if (line.level() > 0 && !(line.length() > 60 && Endings.isClosed(line.tail()))) {
      return LineKind.HEADLINE;
    }
    if (!isWithinParagraph(i) && rules.isCaption(line)) {
      return LineKind.CAPTION;
    }
    if (isPlainHeadline(i, previous)) {
      return LineKind.HEADLINE;
    }
    boolean inList = previous >= 0 && kinds[previous] == LineKind.ITEM;
    return rules.isItem(line) && (inList || !open || line.blankBefore())
        ? LineKind.ITEM
        : LineKind.TEXT;
  }

  /** Whether the line directly above breaks off within a sentence. */
  private boolean isWithinParagraph(int i) {
    return i > 0 && !lines.get(i).blankBefore() && isOpenText(i - 1);
  }

  /** Under a headline that stands in an open sentence or before a greeting. */
  private boolean isSignature(int i) {
    if (lines.get(i).level() > 0 || !marksHeadlines || !isAlone(i)) {
      return false;
    }
    int above = i - 1;
    while (above >= 0 && kinds[above] == LineKind.HEADLINE) {
      above--;
    }
    boolean greets = i + 1 < lines.size() && rules.isSalutation(lines.get(i + 1));
    return (greets || above >= 0 && isOpenText(above)) && rules.isSignature(lines.get(i));
  }

  private boolean isAlone(int i) {
    return lines.get(i).blankBefore() && !columns.hasNextInBlock(i);
  }

  private boolean isOpenText(int i) {
    boolean text = kinds[i] == LineKind.TEXT || kinds[i] == LineKind.ITEM;
    String tail = lines.get(i).tail();
    return text
        && !Endings.isClosed(tail)
        && !Endings.isIntroducing(tail)
        && !rules.isEndMark(tail)
        && !endsWithJump(tail);
  }

  private boolean endsWithJump(String tail) {
    var jump = rules.jump(tail);
    while (jump.find()) {
      if (jump.end() == tail.length()) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlainHeadline(int i, int previous) {
    Line line = lines.get(i);
    if (!hasFormOfHeadline(line) || rules.isDateline(line.head())) {
      return false;
    }
    String text = line.text();
    boolean comma = text.indexOf('，') >= 0 || text.indexOf(',') >= 0;
    boolean exclaims = "！？!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean isolated = isAlone(i);
    boolean stopsShort =
        columns.isBroken(i)
            ? !columns.isFull(i) || columns.isBeyond(i) || isolated && !readsOn(i, previous)
            : isolated || nextIsProse(i);
    boolean announced = isAnnounced(i);
    if (previous < 0) {
      return stopsShort || announced;
    }
    if (!line.blankBefore() && !columns.hasNextInBlock(i) && !announced) {
      return false;
    }
    LineKind before = kinds[previous];
    if (before == LineKind.HEADLINE) {
      boolean subtitle = text.startsWith("—") || text.startsWith("-") || announced;
      return subtitle || !marksHeadlines && !comma && !exclaims && stopsShort;
    }
    if (marksHeadlines) {
      return announced && !exclaims && line.blankBefore();
    }
    if (isOpenText(previous)) {
      boolean inSentence =
          isolated && (comma || exclaims || line.width() > 30) && readsOn(i, previous);
      return announced
          || isolated && stopsShort && !inSentence
          || !comma && !exclaims && isInset(i);
    }
    return announced || stopsShort && (isolated || !comma && !exclaims);
  }

  /** Whether a line stands in the sentence of the line before or of the one after it. */
  private boolean readsOn(int i, int previous) {
    var sequences = CharacterSequences.get();
    String text = CharacterSequences.folded(lines.get(i).text());
    double before =
        previous < 0
            ? 0
            : sequences.attraction(CharacterSequences.folded(lines.get(previous).tail()), text);
    double opens = sequences.openness(text);
    double after =
        i + 1 < lines.size()
            ? sequences.attraction(text, CharacterSequences.folded(lines.get(i + 1).head()))
            : 0;
    return Math.max(before - opens, after) > Weights.READS_ON;
  }

  /** A line between paragraphs that neither fills its column nor is set in as they are. */
  private boolean isInset(int i) {
    return columns.isBroken(i)
        && columns.hasNextInBlock(i)
        && lines.get(i).width() <= 30
        && !columns.isFull(i)
        && !(columns.usesIndents() && (lines.get(i).indented() || !lines.get(i + 1).indented()));
  }

  private static boolean hasFormOfHeadline(Line line) {
    if (!line.isShort() || line.width() > WIDEST_HEADLINE || line.width() < 2) {
      return false;
    }
    String text = line.text();
    String inner = text.substring(0, text.length() - 1);
    long han = text.codePoints().filter(c -> Character.isIdeographic(c)).count();
    return han >= 2
        && "。；;，,、：:….".indexOf(text.charAt(text.length() - 1)) < 0
        && inner.chars().noneMatch(c -> "。！？；|".indexOf(c) >= 0)
        && !Endings.isTrailing(text.charAt(0))
        && ("（(【[".indexOf(text.charAt(0)) < 0
            || "）)】]".indexOf(text.charAt(text.length() - 1)) < 0)
        && Endings.openBracket(text) == 0
        && Endings.unopenedBracket(text) == 0;
  }

  /** Whether what follows shows that a headline was before it: a byline or a dateline. */
  private boolean isAnnounced(int i) {
    for (int next = i + 1; next < lines.size() && next <= i + 3; next++) {
      Line line = lines.get(next);
      if (rules.isFurniture(line)) {
        continue;
      }
      return rules.isByline(line) || rules.isDateline(line.head());
    }
    return false;
  }

  private boolean nextIsProse(int i) {
    if (i + 1 >= lines.size()) {
      return false;
    }
    Line next = lines.get(i + 1);
    return next.width() > 45 || Endings.isClosed(next.tail());
  }
}
