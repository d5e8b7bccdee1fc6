package org.tongjian.format.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;

/** Ties the characters of parsed text to the characters of the file that stand for them. */
final class Alignment {
  /** The longest names of entities have 31 letters. */
  private static final int LONGEST_ENTITY = 34;

  private final String file;
  private final Map<String, String> decoded = new HashMap<>();

  Alignment(String file) {
    this.file = file;
  }

  /**
   * The place of each character, and behind the last one.
   *
   * @param text a text node's characters
   * @param start where its markup starts in the file
   * @param end where it ends
   */
  int[] of(String text, int start, int end) {
    int[] places = new int[text.length() + 1];
    int at = start;
    int i = 0;
    while (i < text.length()) {
      int before = at;
      int length = 0;
      while (at < end && length == 0) {
        char c = file.charAt(at);
        int taken = c == '&' ? entityAt(at, end) : 0;
        String meaning = taken > 0 ? decoded.get(file.substring(at, at + taken)) : "";
        if (taken > 0 && text.startsWith(meaning, i)) {
          Arrays.fill(places, i, i + meaning.length(), at);
          length = meaning.length();
          at += taken;
        } else if (c == text.charAt(i)) {
          places[i] = at++;
          length = 1;
        } else {
          at++;
        }
      }
      if (length == 0) {
        // The parser put something that the file does not show here; keep the place.
        at = before;
        places[i] = Math.max(start, Math.min(before, end - 1));
        length = 1;
      }
      i += length;
    }
    places[text.length()] = at;
    return places;
  }

  /** Length of the entity at an ampersand; 0 when there is none. */
  private int entityAt(int at, int end) {
    int last = at + 1;
    boolean numeric = last < end && file.charAt(last) == '#';
    last += numeric ? 1 : 0;
    while (last < end
        && last - at < LONGEST_ENTITY
        && isPart(file.charAt(last), numeric, at, last)) {
      last++;
    }
    last += last < end && file.charAt(last) == ';' ? 1 : 0;
    String run = file.substring(at, last);
    String meaning = decoded.computeIfAbsent(run, r -> Parser.unescapeEntities(r, false));
    int same = 0;
    while (same < meaning.length()
        && same < run.length()
        && meaning.charAt(meaning.length() - 1 - same) == run.charAt(run.length() - 1 - same)) {
      same++;
    }
    int taken = run.length() - same;
    if (taken <= 1) {
      return 0;
    }
    decoded.putIfAbsent(run.substring(0, taken), meaning.substring(0, meaning.length() - same));
    return taken;
  }

  private boolean isPart(char c, boolean numeric, int at, int i) {
    if (!numeric) {
      return c < 128 && Character.isLetterOrDigit(c);
    }
    boolean x = i == at + 2 && (c == 'x' || c == 'X');
    boolean hex = at + 2 < i && "xX".indexOf(file.charAt(at + 2)) >= 0;
    return x || (hex ? Character.digit(c, 16) >= 0 : c >= '0' && c <= '9') && c < 128;
  }
}
