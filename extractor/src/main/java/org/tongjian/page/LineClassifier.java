package org.tongjian.page;

import java.util.List;
import java.util.Set;

/** Says of each line of a page what it is, from its form and from what stands around it. */
final class LineClassifier {

  /** Headlines with commas have short clauses; one with longer ones is a broken sentence. */
  private static final int LONGEST_CLAUSE = 10;

  private static final int WIDEST_WITH_PAUSES = 20;

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final LineRules rules;
  private final MastheadReader mastheads;
  private final List<Line> lines;
  private final Columns columns;
  private final HeadlineForm form;
  private final Set<Integer> masthead;
  private final boolean marksHeadlines;
  private final LineKind[] kinds;

  /** The last line of a headline that was broken into several. */
  private int headlineUntil = -1;

  LineClassifier(
      LineRules rules, MastheadReader mastheads, List<Line> lines, Set<Integer> mastheadLines) {
    this.rules = rules;
    this.mastheads = mastheads;
    this.lines = lines;
    this.columns = new Columns(lines);
    this.form = new HeadlineForm(rules, lines, columns);
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
      if (afterHeading || previous < 0 || open && line.blankBefore() || greets(i + 1)) {
        return LineKind.BYLINE;
      }
    }
    if (heading && (isSignature(i) || isUnderDay(i))) {
      return LineKind.BYLINE;
    }
    if (rules.isSalutation(line) && (line.level() > 0 || !open)) {
      return LineKind.SALUTATION;
    }
    if (line.level() > 0 && !(line.length() > 60 && Endings.isClosed(line.tail()))) {
      return LineKind.HEADLINE;
    }
    if (isWithinParagraph(i)
        ? isInset(i) && rules.isCaption(line) && !readsOn(i, previous)
        : rules.isCaption(line) || heading && isCaptionUnderHeadline(i)) {
      return LineKind.CAPTION;
    }
    boolean inList = previous >= 0 && kinds[previous] == LineKind.ITEM;
    if (rules.isItem(line) && !isWithinParagraph(i) && (inList || !open || form.isAlone(i))) {
      return LineKind.ITEM;
    }
    if (i <= headlineUntil || isPlainHeadline(i, previous) || isHeadlineBlock(i, previous)) {
      return LineKind.HEADLINE;
    }
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
    if (lines.get(i).level() > 0 || !marksHeadlines || !form.isAlone(i)) {
      return false;
    }
    int above = aboveHeadlines(i - 1);
    return (greets(i + 1) || above >= 0 && isOpenText(above)) && rules.isSignature(lines.get(i));
  }

  /** Whether a line names a writer below the day that stands under a headline. */
  private boolean isUnderDay(int i) {
    return i == 2 && masthead.contains(lines.get(1).number()) && rules.isSignature(lines.get(i));
  }

  /** The last line up to one that is no headline; -1 for none. */
  private int aboveHeadlines(int last) {
    int above = last;
    while (above >= 0 && kinds[above] == LineKind.HEADLINE) {
      above--;
    }
    return above;
  }

  private boolean greets(int i) {
    return i < lines.size() && rules.isSalutation(lines.get(i));
  }

  /** One clause alone between a headline and a dateline or byline: what stands under a picture. */
  private boolean isCaptionUnderHeadline(int i) {
    Line line = lines.get(i);
    return form.isAlone(i)
        && line.width() <= 22
        && line.tail().endsWith("。")
        && !HeadlineForm.hasPauses(line)
        && (form.isAnnounced(i) || isPassedOver(i));
  }

  /** Whether the sentence that the headlines above a line break goes on below the line. */
  private boolean isPassedOver(int i) {
    int above = i - 1;
    while (above >= 0 && (kinds[above] == LineKind.HEADLINE || kinds[above] == LineKind.BYLINE)) {
      above--;
    }
    if (above < 0 || !isOpenText(above) || i + 1 >= lines.size()) {
      return false;
    }
    String open = CharacterSequences.folded(lines.get(above).tail());
    return fits(open, CharacterSequences.folded(lines.get(i + 1).head()))
        > fits(open, CharacterSequences.folded(lines.get(i).head()));
  }

  private boolean isOpenText(int i) {
    boolean text = kinds[i] == LineKind.TEXT || kinds[i] == LineKind.ITEM;
    String tail = lines.get(i).tail();
    return text && rules.isOpen(tail) && !endsWithJump(tail);
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
    if (!HeadlineForm.hasFormOfHeadline(line) || !form.mayHead(line) || form.endsWithJumpBelow(i)) {
      return false;
    }
    boolean below = previous >= 0 && kinds[previous] == LineKind.HEADLINE;
    if (line.blankBefore() && !line.indented()) {
      if (form.isSubtitled(i) || below && previous == i - 1 && LineRules.isDashed(line)) {
        return true;
      }
    }
    if (previous < 0 && i == 0 && lines.size() > 1 && masthead.contains(lines.get(1).number())) {
      return true;
    }
    boolean asks = "！？!?".indexOf(line.text().charAt(line.length() - 1)) >= 0;
    boolean announced = form.isAnnounced(i);
    boolean wide =
        line.width() > WIDEST_WITH_PAUSES || HeadlineForm.longestClause(line) > LONGEST_CLAUSE;
    if (!announced && HeadlineForm.hasPauses(line) && wide) {
      return isAboveReport(i, previous);
    }
    boolean reads = readsOn(i, previous);
    if (isWithinParagraph(i)) {
      return isInset(i) && (!reads || rules.isDateline(lines.get(i + 1).head()));
    }
    boolean alone = form.isAlone(i);
    boolean stopsShort = !columns.isFull(i) || columns.isBeyond(i);
    boolean above =
        i + 1 < lines.size()
            && lines.get(i + 1).level() > 0
            && line.width() <= 24
            && line.width() >= HeadlineForm.NARROWEST_KICKER
            && !HeadlineForm.hasPauses(line)
            && !rules.isOpener(line.head());
    if (marksHeadlines && previous >= 0) {
      boolean begins = columns.hasNextInBlock(i) && columns.isFull(i);
      return line.blankBefore()
          && (below && !begins || above || announced)
          && !reads
          && !line.indented();
    }
    if (below && !line.blankBefore() && columns.isBroken(i) && stopsShort && !line.indented()) {
      return !columns.hasNextInBlock(i) || announced;
    }
    boolean parted = previous < 0 || line.blankBefore() || columns.hasNextInBlock(i);
    if (asks && previous >= 0 && (below || isOpenText(previous) || line.width() < 8)) {
      return false;
    }
    if (alone) {
      return announced || !reads && !(HeadlineForm.hasPauses(line) && form.headlineFollows(i));
    }
    return parted
        && (announced || !reads && (columns.isBroken(i) ? stopsShort : form.nextIsProse(i)));
  }

  /** Whether a line alone between two texts cannot be part of either: below it a report begins. */
  private boolean isAboveReport(int i, int previous) {
    boolean open = previous >= 0 && isOpenText(previous);
    Line line = lines.get(i);
    if (open || !form.isAlone(i) || i + 1 >= lines.size() || rules.isLater(line.head())) {
      return false;
    }
    String next = lines.get(i + 1).head();
    return rules.isReportStart(next)
        && fits(CharacterSequences.folded(line.tail()), CharacterSequences.folded(next)) < 0;
  }

  /** Whether a headline begins that is set in two or three lines parted from all else. */
  private boolean isHeadlineBlock(int i, int previous) {
    int end = i;
    while (end <= i + 3 && columns.hasNextInBlock(end)) {
      end++;
    }
    if (marksHeadlines || end == i || end > i + 2 || !lines.get(i).blankBefore()) {
      return false;
    }
    StringBuilder text = new StringBuilder();
    boolean fills = columns.isBroken(i);
    for (int at = i; at <= end; at++) {
      Line line = lines.get(at);
      if (!form.mayHead(line) || line.width() > 30 || Endings.isClosed(line.tail()) && at < end) {
        return false;
      }
      fills &= at == end || columns.isFull(at) && !columns.isBeyond(at);
      text.append(line.text());
    }
    boolean heads =
        HeadlineForm.hasForm(text.toString())
            && (!fills || form.isAnnounced(end))
            && (form.isAnnounced(end) || !readsOn(text.toString(), end, previous));
    headlineUntil = heads ? end : headlineUntil;
    return heads;
  }

  /** Whether a line stands in the sentence of the line before or of the one after it. */
  private boolean readsOn(int i, int previous) {
    return readsOn(lines.get(i).text(), i, previous);
  }

  private boolean readsOn(String written, int last, int previous) {
    String text = CharacterSequences.folded(written);
    boolean below = previous >= 0 && kinds[previous] == LineKind.HEADLINE;
    double most = below && marksHeadlines ? Weights.BELOW_HEADLINE : Weights.READS_ON;
    boolean title = below && !marksHeadlines && form.isShortAlone(last) || form.isPaired(last);
    most = title ? Weights.SHORT_BELOW : most;
    most -= text.indexOf('，') >= 0 ? Weights.COMMA : 0;
    most -= rules.isOpener(text) ? Weights.COMMA : 0;
    int next = form.below(last);
    most += form.isAlone(last) ? Weights.ECHO * form.echoes(text, next) : 0;
    most += previous < 0 ? Weights.AT_HEAD : 0;
    boolean stops = "！？".indexOf(text.charAt(text.length() - 1)) >= 0;
    int above = aboveHeadlines(previous);
    String open =
        above >= 0 && isOpenText(above) ? CharacterSequences.folded(lines.get(above).tail()) : "";
    String before = above == previous ? open : "";
    boolean prose =
        next < lines.size()
            && lines.get(next).level() == 0
            && !rules.isCaption(lines.get(next))
            && !rules.isByline(lines.get(next));
    String after = prose ? CharacterSequences.folded(lines.get(next).head()) : "";
    double into = before.isEmpty() ? NEVER : fits(before, text);
    double from = after.isEmpty() || stops ? NEVER : fits(text, after);
    double over = open.isEmpty() || after.isEmpty() ? NEVER : fits(open, after);
    return Math.max(into, from) > Math.max(most, over);
  }

  /** How much better a beginning reads on from an end than as a beginning. */
  private static double fits(String tail, String head) {
    var sequences = CharacterSequences.get();
    return sequences.attraction(tail, head) - sequences.openness(head);
  }

  /** A line between paragraphs that neither fills its column nor is set in as they are. */
  private boolean isInset(int i) {
    return columns.isBroken(i)
        && columns.hasNextInBlock(i)
        && lines.get(i).width() <= 30
        && (!columns.isFull(i) || columns.isBeyond(i) || columns.usesIndents())
        && !(columns.usesIndents() && (lines.get(i).indented() || !lines.get(i + 1).indented()));
  }
}
