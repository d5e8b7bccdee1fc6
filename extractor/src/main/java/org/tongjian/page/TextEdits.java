package org.tongjian.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must be changed in one text to make another of it, told by going along both. */
final class TextEdits {
  /** So many characters that agree are the same place of both. */
  private static final int ANCHOR = 5;

  /**
   * A change.
   *
   * @param lost what the other text does not have
   * @param added what it has in place of it
   * @param atEnd whether it stands where one of the texts begins or ends
   */
  record Edit(String lost, String added, boolean atEnd) {}

  private final String from;
  private final String to;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final List<Edit> edits = new ArrayList<>();

  private TextEdits(String from, String to) {
    this.from = from;
    this.to = to;
  }

  /** The changes from one text to the other, in their order. */
  static List<Edit> between(String from, String to) {
    if (from.equals(to)) {
      return List.of();
    }
    var found = new TextEdits(from, to);
    found.read();
    return found.edits;
  }

  private void read() {
    for (int j = 0; j + ANCHOR <= to.length(); j++) {
      places.computeIfAbsent(to.substring(j, j + ANCHOR), k -> new ArrayList<>(1)).add(j);
    }
    int i = 0;
    int j = 0;
    while (i < from.length() || j < to.length()) {
      if (i < from.length() && j < to.length() && from.charAt(i) == to.charAt(j)) {
        i++;
        j++;
        continue;
      }
      int[] next = meeting(i, j);
      boolean atEnd = i == 0 || j == 0 || next[0] == from.length() || next[1] == to.length();
      edits.add(new Edit(from.substring(i, next[0]), to.substring(j, next[1]), atEnd));
      i = next[0];
      j = next[1];
    }
  }

  /** Where both texts agree again: the nearest such place; their ends when there is none. */
  private int[] meeting(int i, int j) {
    int best = from.length() - i + to.length() - j;
    int[] found = {from.length(), to.length()};
    for (int skip = 0; skip < best && i + skip + ANCHOR <= from.length(); skip++) {
      List<Integer> there =
          places.getOrDefault(from.substring(i + skip, i + skip + ANCHOR), List.of());
      int at = firstFrom(there, j);
      if (at < there.size() && skip + there.get(at) - j < best) {
        best = skip + there.get(at) - j;
        found = new int[] {i + skip, there.get(at)};
      }
    }
    return found;
  }

  private static int firstFrom(List<Integer> sorted, int least) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle) < least) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
