package org.tongjian.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tongjian.page.Way.HeadingUse;
import org.tongjian.page.Way.Join;
import org.tongjian.page.Way.Thread;

/** Reads text of more pieces than any page has in the order of the file, in linear time. */
final class FileOrder {
  private static final BitSet NONE = new BitSet();

  private FileOrder() {}

  static List<Way> of(List<Fragment> fragments, Continuity continuity, Headings headings) {
    List<Way> steps = new ArrayList<>(fragments.size());
    Thread thread = null;
    int article = -1;
    for (int i = 0; i < fragments.size(); i++) {
      Fragment fragment = fragments.get(i);
      if (fragment.kind() == LineKind.CAPTION && thread != null) {
        steps.add(step(article, Join.CAPTION, HeadingUse.NONE, -1));
        continue;
      }
      Fragment.Heading heading = fragment.heading();
      boolean divides = thread != null && headings.inside(thread, heading, i) < 0;
      boolean begins = thread == null || !heading.isEmpty() && !divides;
      boolean broken =
          !begins && continuity.breaksOff(thread.last()) && fragment.kind() == LineKind.TEXT;
      article += begins ? 1 : 0;
      int level = begins ? headings.level(heading) : thread.level();
      thread = new Thread(article, i, true, continuity.isEnd(i), false, false, level, NONE);
      HeadingUse use =
          heading.isEmpty() ? HeadingUse.NONE : begins ? HeadingUse.TITLE : HeadingUse.INSIDE;
      int head = use == HeadingUse.TITLE ? i : -1;
      steps.add(step(article, broken ? Join.SENTENCE : Join.PARAGRAPH, use, head));
    }
    return steps;
  }

  private static Way step(int article, Join join, HeadingUse use, int head) {
    Way start = Way.START;
    return new Way(0, null, article, join, use, List.of(), 0, 0, head, -1, start.lead());
  }
}
