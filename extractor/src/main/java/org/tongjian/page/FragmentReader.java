package org.tongjian.page;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.page.Fragment.Heading;

/** Joins the lines of a page that certainly belong together into fragments. */
final class FragmentReader {
  private final LineRules rules;
  private final List<Line> lines;
  private final LineKind[] kinds;
  private final Columns columns;

  private final List<Fragment> fragments = new ArrayList<>();
  private final List<Fragment> heldCaptions = new ArrayList<>();
  private List<Line> titles = new ArrayList<>();
  private List<Line> bylines = new ArrayList<>();
  private List<Line> open = new ArrayList<>();
  private LineKind openKind = LineKind.TEXT;
  private boolean openAtBreak;

  private FragmentReader(LineRules rules, List<Line> lines, LineKind[] kinds, Columns columns) {
    this.rules = rules;
    this.lines = lines;
    this.kinds = kinds;
    this.columns = columns;
  }

  static List<Fragment> read(LineRules rules, List<Line> lines, LineKind[] kinds, Columns columns) {
    var reader = new FragmentReader(rules, lines, kinds, columns);
    for (int i = 0; i < lines.size(); i++) {
      reader.take(i);
    }
    reader.close();
    reader.fragments.addAll(reader.heldCaptions);
    return reader.fragments;
  }

  private void take(int i) {
    Line line = lines.get(i);
    switch (kinds[i]) {
      case MASTHEAD, FURNITURE -> close();
      case HEADLINE -> {
        close();
        titles.add(line);
      }
      case BYLINE -> {
        close();
        bylines.add(line);
      }
      case CAPTION -> {
        close();
        var caption = new Fragment(LineKind.CAPTION, List.of(line), Heading.NONE, true);
        (titles.isEmpty() && bylines.isEmpty() ? fragments : heldCaptions).add(caption);
      }
      case SALUTATION, ITEM, TEXT -> takeText(i);
    }
  }

  private void takeText(int i) {
    Line line = lines.get(i);
    boolean jump = Jumps.isLine(line);
    boolean afterJump = open.size() == 1 && Jumps.isLine(open.get(0));
    if (jump && Jumps.leadsOn(line) && endLast(line)) {
      return;
    }
    if (!open.isEmpty() && !afterJump && (jump || kinds[i] != LineKind.TEXT || !goesOn(i))) {
      close();
    }
    if (open.isEmpty()) {
      openKind = kinds[i];
      openAtBreak = lines.get(i).blankBefore();
    }
    open.add(lines.get(i));
    if (kinds[i] == LineKind.SALUTATION) {
      close();
    }
  }

  /** Puts a jump line to the end of the text before it; there is none at the head of a page. */
  private boolean endLast(Line jump) {
    close();
    int last = fragments.size() - 1;
    while (last >= 0 && fragments.get(last).kind() == LineKind.CAPTION) {
      last--;
    }
    if (last < 0 || !titles.isEmpty()) {
      return false;
    }
    Fragment before = fragments.get(last);
    List<Line> whole = new ArrayList<>(before.lines());
    whole.add(jump);
    fragments.set(
        last, new Fragment(before.kind(), whole, before.heading(), before.startsAtBreak()));
    return true;
  }

  /** Whether a line goes on in the paragraph of the line before it. */
  private boolean goesOn(int i) {
    if (lines.get(i).blankBefore()) {
      return false;
    }
    Line before = lines.get(i - 1);
    String tail = before.tail();
    if (Endings.isClosed(beforeMark(tail)) && rules.isEndMark(tail)) {
      return false;
    }
    boolean ended = Endings.isClosed(tail) || Endings.isIntroducing(tail);
    boolean atEdge = columns.isBroken(i - 1) && columns.isFull(i - 1);
    if (ended) {
      return atEdge && !(columns.usesIndents() && lines.get(i).indented());
    }
    return openKind == LineKind.TEXT || atEdge || before.length() > 30;
  }

  private static String beforeMark(String tail) {
    int bracket = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('（'));
    return tail.substring(0, Math.max(0, bracket)).strip();
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    Heading heading =
        titles.isEmpty() && bylines.isEmpty()
            ? Heading.NONE
            : new Heading(List.copyOf(titles), List.copyOf(bylines));
    fragments.add(new Fragment(openKind, List.copyOf(open), heading, openAtBreak));
    fragments.addAll(heldCaptions);
    heldCaptions.clear();
    titles = new ArrayList<>();
    bylines = new ArrayList<>();
    open = new ArrayList<>();
  }
}
