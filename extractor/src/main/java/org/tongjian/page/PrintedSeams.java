package org.tongjian.page;

import java.util.List;
import org.tongjian.page.geometry.PrintedLine;
import org.tongjian.page.geometry.Stack;

/**
 * What type and words say for and against reading one stack of a printed page on from another.
 * Costs, the lower the better.
 */
final class PrintedSeams {
  private static final double SHORT = 1.6;
  private static final double INDENTED = 1.2;
  private static final double AGAINST = 7;
  private static final double WEIGHT = 0.6;
  private static final double MOST = 6;
  private static final int LOOK = 8;

  private final LineRules rules;
  private final boolean usesIndents;

  PrintedSeams(LineRules rules, List<Stack> stacks) {
    this.rules = rules;
    this.usesIndents = usesIndents(stacks);
  }

  private static boolean usesIndents(List<Stack> stacks) {
    int indented = 0;
    int flush = 0;
    for (Stack stack : stacks) {
      for (int i = 1; i < stack.lines().size(); i++) {
        PrintedLine before = stack.lines().get(i - 1);
        if (stack.shortness(before) > 2 * SHORT && Endings.isClosed(before.text())) {
          if (isSetIn(stack, stack.lines().get(i))) {
            indented++;
          } else {
            flush++;
          }
        }
      }
    }
    if (indented + flush == 0) {
      return stacks.stream().anyMatch(stack -> isSetIn(stack, stack.first()));
    }
    return indented >= flush;
  }

  private static boolean isSetIn(Stack stack, PrintedLine line) {
    return stack.indent(line) > INDENTED;
  }

  /** Whether a line of a stack begins a paragraph. */
  boolean beginsParagraph(Stack stack, int line, double leading) {
    PrintedLine printed = stack.lines().get(line);
    if (usesIndents && isSetIn(stack, printed)) {
      return true;
    }
    if (line == 0) {
      return false;
    }
    PrintedLine before = stack.lines().get(line - 1);
    boolean closed = isClosed(before.text());
    boolean ends = stack.shortness(before) > (closed ? SHORT : 2.5 * SHORT);
    double step = (before.box().top() + before.box().bottom()) / 2;
    step = (printed.box().top() + printed.box().bottom()) / 2 - step;
    boolean spaced = closed && step > 1.2 * leading;
    return !usesIndents && (ends || spaced) || usesIndents && ends && closed;
  }

  /** Whether the first line of a stack goes on in the paragraph of the stack before it. */
  boolean goesOn(Stack before, Stack stack) {
    if (usesIndents) {
      return !isSetIn(stack, stack.first()) && !endsShort(before);
    }
    return !isClosed(tail(before)) && before.shortness(before.last()) < 4 * SHORT;
  }

  private boolean endsShort(Stack stack) {
    return stack.shortness(stack.last()) > SHORT;
  }

  private boolean isClosed(String tail) {
    return Endings.isClosed(tail) || Endings.isIntroducing(tail) || isEnd(tail);
  }

  private boolean isEnd(String tail) {
    if (rules.isEndMark(tail)) {
      return true;
    }
    var jump = rules.jump(tail);
    while (jump.find()) {
      if (jump.group(1) != null && jump.end() == tail.length()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stack ends within a sentence, so that something must follow. */
  boolean breaksOff(Stack stack) {
    String tail = tail(stack);
    return !isClosed(tail) && !(usesIndents && endsShort(stack));
  }

  /** Whether a stack begins within a paragraph, so that something must precede. */
  boolean beginsInside(Stack stack) {
    String head = head(stack);
    return usesIndents && !isSetIn(stack, stack.first()) && !startsArticle(stack)
        || Endings.isTrailing(head.charAt(0)) && head.charAt(0) != '的';
  }

  /** Whether a stack opens as only articles do. */
  boolean startsArticle(Stack stack) {
    return rules.isDateline(head(stack)) && !isSignature(stack) || comesFromElsewhere(stack);
  }

  /** Whether a stack is nothing but who wrote the text above, in brackets. */
  private boolean isSignature(Stack stack) {
    return stack.lines().size() <= 3
        && head(stack).length() < 60
        && rules.isOnlyEndMark(head(stack));
  }

  /** Whether a stack opens with a jump from another page. */
  boolean comesFromElsewhere(Stack stack) {
    var jump = rules.jump(head(stack));
    return jump.lookingAt() && jump.group(2) != null;
  }

  /** What speaks against one stack going on in another. */
  double cost(Stack before, Stack stack) {
    String tail = tail(before);
    String head = head(stack);
    double cost = startsArticle(stack) ? AGAINST + 1 : 0;
    cost += isEnd(tail) && stack.length() > 40 ? AGAINST + 1 : 0;
    boolean closed = isClosed(tail);
    if (!usesIndents) {
      return cost + (closed ? opening(head) : within(tail, head));
    }
    boolean set = isSetIn(stack, stack.first());
    boolean ends = endsShort(before);
    if (set) {
      return cost + (closed || ends ? 0 : AGAINST);
    }
    return cost + (ends ? AGAINST : closed ? 0.5 : within(tail, head));
  }

  private double opening(String head) {
    double cost = Endings.isTrailing(head.charAt(0)) ? 4 : 0;
    return cost
        + Math.max(
            -1,
            Math.min(2, -0.4 * CharacterSequences.get().openness(CharacterSequences.folded(head))));
  }

  /** How much more likely the beginning of a text is behind the end of another than elsewhere. */
  static double attraction(String tail, String head) {
    String end = tail.substring(Math.max(0, tail.length() - LOOK));
    String start = head.substring(0, Math.min(LOOK, head.length()));
    return CharacterSequences.get()
        .attraction(CharacterSequences.folded(end), CharacterSequences.folded(start));
  }

  /** How badly the last characters and the first ones make a word or phrase. */
  private static double within(String tail, String head) {
    double cost = -WEIGHT * Math.max(-MOST, Math.min(MOST, attraction(tail, head)));
    char missing = Endings.openBracket(tail);
    char extra = Endings.unopenedBracket(head);
    if (missing == extra) {
      return cost - (missing == 0 ? 0 : 3);
    }
    return cost + (extra == 0 ? 0.5 : missing == 0 ? 3 : 2);
  }

  private static String tail(Stack stack) {
    List<PrintedLine> lines = stack.lines();
    var tail = new StringBuilder();
    for (int i = Math.max(0, lines.size() - 6); i < lines.size(); i++) {
      tail.append(lines.get(i).text());
    }
    return tail.toString();
  }

  private static String head(Stack stack) {
    var head = new StringBuilder();
    for (int i = 0; i < Math.min(5, stack.lines().size()); i++) {
      head.append(stack.lines().get(i).text());
    }
    return head.toString();
  }
}
