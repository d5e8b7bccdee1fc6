package org.tongjian.page.geometry;

import java.util.ArrayList;
import java.util.List;

/** Cuts a stack where its measure changes: where text runs around something. */
final class Measures {
  private final Stack stack;
  private final Typography type;

  Measures(Stack stack, Typography type) {
    this.stack = stack;
    this.type = type;
  }

  List<Stack> parts() {
    List<PrintedLine> lines = stack.lines();
    List<Integer> cuts = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = at;
      while (end < lines.size() && isNarrow(at, end)) {
        end++;
      }
      if (end - at >= 3) {
        cuts.add(at);
        cuts.add(end);
        at = end;
      } else {
        at++;
      }
    }
    cuts.removeIf(cut -> cut <= 0 || cut >= lines.size());
    return stack.cutBefore(cuts);
  }

  /** Whether the lines from one on up to another keep one narrower measure. */
  private boolean isNarrow(int from, int to) {
    PrintedLine first = stack.lines().get(from);
    PrintedLine line = stack.lines().get(to);
    double em = type.size();
    boolean farIn = stack.indent(line) > 3.2 && stack.indent(first) > 3.2;
    boolean sameLeft = Math.abs(line.left() - first.left()) < 0.6 * em;
    boolean sameRight = Math.abs(line.right() - first.right()) < 0.6 * em;
    boolean stops = stack.shortness(line) > 2.5 && line.length() > 4;
    return farIn && sameLeft || stops && sameRight;
  }
}
