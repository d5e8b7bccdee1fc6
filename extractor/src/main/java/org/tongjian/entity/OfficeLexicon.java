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
        int start = withModifiers(written, ofHead(written, at));
        int charge = inCharge(written, start);
        if (charge < start) {
          return new Cut(
              written.substring(0, charge), written.substring(start), head.kind, head.unit);
        }
        return new Cut(written.substring(0, start), written.substring(start), head.kind, head.unit);
      }
    }
    int at = behindBody(written);
    return new Cut(written.substring(0, at), written.substring(at), Kind.ANY, "");
  }

  /** The assistant of a head: 所长助理. */
  private int ofHead(String written, int titleStart) {
    if (!written.startsWith("助理", titleStart) && !written.startsWith("秘书", titleStart)) {
      return titleStart;
    }
    for (int length = Math.min(longest, titleStart); length > 1; length--) {
      if (heads.containsKey(written.substring(titleStart - length, titleStart))) {
        return titleStart - length;
      }
    }
    return titleStart;
  }

  /** Where a clause like 分管日常工作的 begins that stands before the title. */
  private static int inCharge(String written, int titleStart) {
    if (titleStart == 0 || written.charAt(titleStart - 1) != '的') {
      return titleStart;
    }
    int at = Math.max(written.lastIndexOf("分管", titleStart), written.lastIndexOf("主持", titleStart));
    return at > 0 ? at : titleStart;
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
