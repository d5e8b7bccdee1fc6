package org.tongjian.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts the written name of a post into body and title. Immutable; load it once. */
final class OfficeLexicon {
  /** What a title demands of its body. */
  enum Kind {
    AREA,
    UNIT,
    COMPANY,
    NONE,
    ANY
  }

  /**
   * A post cut in two.
   *
   * @param body what stands before the title; may be empty
   * @param title the bare post with its modifiers
   * @param kind what the title demands of its body
   * @param unit last character of the body for AREA and UNIT; else empty
   */
  record Cut(String body, String title, Kind kind, String unit) {}

  private record Head(Kind kind, String unit) {}

  private final Map<String, Head> heads = new HashMap<>();
  private final List<String> modifiers;
  private final List<String> suffixes;
  private int longest;

  private OfficeLexicon() {
    for (String[] row : Table.rows("titles.tsv")) {
      Kind kind =
          switch (row[1]) {
            case "area" -> Kind.AREA;
            case "unit" -> Kind.UNIT;
            case "company" -> Kind.COMPANY;
            case "none" -> Kind.NONE;
            default -> Kind.ANY;
          };
      heads.put(row[0], new Head(kind, row[2].equals("-") ? "" : row[2]));
      longest = Math.max(longest, row[0].length());
    }
    modifiers = Table.words("title-modifiers.txt");
    suffixes = Table.words("body-suffixes.txt");
  }

  static OfficeLexicon load() {
    return new OfficeLexicon();
  }

  Cut cut(String written) {
    for (int length = Math.min(longest, written.length()); length > 1; length--) {
      int at = written.length() - length;
      Head head = heads.get(written.substring(at));
      if (head != null) {
        int start = withModifiers(written, at);
        return new Cut(written.substring(0, start), written.substring(start), head.kind, head.unit);
      }
    }
    int at = behindBody(written);
    return new Cut(written.substring(0, at), written.substring(at), Kind.ANY, "");
  }

  private int withModifiers(String written, int titleStart) {
    int start = titleStart;
    Optional<String> modifier = modifierBefore(written, start);
    while (modifier.isPresent()) {
      start -= modifier.get().length();
      modifier = modifierBefore(written, start);
    }
    return start;
  }

  private Optional<String> modifierBefore(String written, int end) {
    String before = written.substring(0, end);
    return modifiers.stream().filter(before::endsWith).findFirst();
  }

  private int behindBody(String written) {
    int end = 0;
    for (String suffix : suffixes) {
      int at = written.lastIndexOf(suffix);
      if (at >= 0 && at + suffix.length() < written.length()) {
        end = Math.max(end, at + suffix.length());
      }
    }
    return end;
  }
}
