package org.tongjian.mention;

import java.util.Arrays;
import java.util.List;

/**
 * Where areas and countries were found: for each place the longest one that ends or starts there.
 */
final class AreaIndex {
  private static final String KINDS = "省市区县州旗镇乡村";

  private final int[] startByEnd;
  private final int[] endByStart;

  AreaIndex(String text, List<Candidate> areas) {
    this.startByEnd = new int[text.length() + 1];
    this.endByStart = new int[text.length() + 1];
    Arrays.fill(startByEnd, -1);
    Arrays.fill(endByStart, -1);
    for (Candidate area : areas) {
      int known = startByEnd[area.end()];
      startByEnd[area.end()] = known < 0 ? area.start() : Math.min(known, area.start());
      // 龙岩市 + 市委 is written 龙岩市委: the kind of area belongs to both.
      int shorter = area.end() - 1;
      if (KINDS.indexOf(text.charAt(shorter)) >= 0
          && area.span().length() > 2
          && startByEnd[shorter] < 0) {
        startByEnd[shorter] = area.start();
      }
      endByStart[area.start()] = Math.max(endByStart[area.start()], area.end());
    }
  }

  /** Start of the longest area that ends here; -1 when there is none. */
  int startOfAreaEndingAt(int end) {
    return startByEnd[end];
  }

  /** End of the longest area that starts here; -1 when there is none. */
  int endOfAreaStartingAt(int start) {
    return endByStart[start];
  }
}
