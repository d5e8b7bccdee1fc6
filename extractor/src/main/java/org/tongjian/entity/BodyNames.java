package org.tongjian.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the short names of bodies full: 区委 becomes 徐汇区委. Immutable; load it once. */
final class BodyNames {
  private record AreaWord(String word, List<String> lookalikes) {}

  /**
   * Where a name stands.
   *
   * @param locality the article's locality
   * @param areas the areas named in the article
   * @param offset where in the text
   * @param previous the body of the post before it in the same sentence; may be empty
   */
  record Place(Locality locality, AreaContext areas, int offset, Optional<String> previous) {}

  private final List<AreaWord> areaWords = new ArrayList<>();

  private BodyNames() {
    for (String[] row : Table.rows("area-words.tsv")) {
      List<String> lookalikes = row[1].isEmpty() ? List.of() : List.of(row[1].split(" "));
      areaWords.add(new AreaWord(row[0], lookalikes));
    }
  }

  static BodyNames load() {
    return new BodyNames();
  }

  /** Drops what a Party body's name may begin with. */
  static String withoutParty(String name) {
    for (String lead : List.of("中国共产党", "中共")) {
      if (name.startsWith(lead) && name.length() > lead.length() + 2 && !name.startsWith("中共中央")) {
        return name.substring(lead.length());
      }
    }
    return name;
  }

  /** The full name of a body whose written name begins with the word for a kind of area. */
  String complete(String written, Place place) {
    String name = withoutParty(written);
    if (name.equals("自治区")) {
      return place.locality.ofKind(name).orElse(name);
    }
    Optional<AreaWord> word = areaWordOf(name);
    if (word.isEmpty()) {
      return name;
    }
    String kind = word.get().word;
    String tail = name.substring(kind.length());
    return area(kind, place).map(area -> compose(area, kind, tail)).orElse(name);
  }

  private Optional<AreaWord> areaWordOf(String name) {
    for (AreaWord candidate : areaWords) {
      if (name.startsWith(candidate.word) && name.length() > candidate.word.length()) {
        boolean body = name.startsWith("市政府") || name.startsWith("市政协");
        boolean lookalike = candidate.lookalikes.stream().anyMatch(name::startsWith);
        return body || !lookalike ? Optional.of(candidate) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The area of a kind that is meant at a place: of the list, of the paper, last named. */
  Optional<String> area(String kind, Place place) {
    Optional<String> listed = place.previous.flatMap(b -> AreaContext.leadingArea(b, kind));
    if (listed.isPresent()) {
      return listed;
    }
    Optional<String> own = place.locality.ofKind(kind);
    return own.isPresent() ? own : place.areas.before(place.offset, kind);
  }

  /** The name with the area at its head as the locality writes it: 浦东区 as 浦东新区, 东乌旗 in full. */
  String withOwnArea(String name, Locality locality) {
    Optional<String> area = AreaContext.leadingArea(name);
    if (area.isEmpty()) {
      return name;
    }
    String kind = AreaContext.kindOf(area.get());
    String tail = name.substring(area.get().length());
    return locality
        .ofKind(kind)
        .filter(own -> ShortForms.shortens(area.get(), own))
        .map(own -> compose(own, kind, tail))
        .orElse(name);
  }

  /** 景县 and 县委 are 景县县委, 浦东新区 and 区委 are 浦东新区区委, 徐汇区 and 区委 are 徐汇区委. */
  static String compose(String area, String kind, String tail) {
    boolean doubled = tail.startsWith("委") && (area.length() == 2 || area.endsWith("新区"));
    return area + (doubled ? kind : "") + tail;
  }
}
