package org.tongjian.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which body a name means in a paper of some locality. */
final class Bodies {
  private static final Pattern LEVEL = Pattern.compile("(?:本|全)?(省|自治区|市|区|县|旗|镇|乡|街道)(.+)");

  /** What events of an area's organs begin with behind the word for its level. */
  private static final Pattern SESSION_OF_ORGAN =
      Pattern.compile("(?:委|政府|人大|政协|纪委|监委|党代会|第?[一二三四五六七八九十百]+[届次]).*");

  private final Areas areas;
  private final Names names;

  Bodies(Areas areas, Names names) {
    this.areas = areas;
    this.names = names;
  }

  /** The body that a name means. */
  Thing of(String written, Optional<Thing> locality) {
    String name = names.body(written);
    if (names.isNational(name)) {
      return plain(name);
    }
    Optional<Areas.Prefix> prefix = areas.prefix(name, locality);
    if (prefix.isEmpty()) {
      prefix = levelWord(name, locality).filter(p -> names.isInstitution(p.rest()));
    }
    if (prefix.isEmpty()) {
      prefix = areas.shortPrefix(name, locality).filter(p -> names.isInstitution(p.rest()));
    }
    if (prefix.isEmpty() && names.isInstitution(name)) {
      prefix = locality.map(area -> new Areas.Prefix(area, name));
    }
    return prefix.map(p -> organ(p.area(), withoutLevel(p))).orElseGet(() -> plain(name));
  }

  /** 扬州市市委 is 扬州市委: the word for the level is said twice. */
  private String withoutLevel(Areas.Prefix prefix) {
    Matcher matcher = LEVEL.matcher(prefix.rest());
    boolean isTwice =
        matcher.matches()
            && prefix.area().label().endsWith(matcher.group(1))
            && names.isInstitution(matcher.group(2));
    return isTwice ? matcher.group(2) : prefix.rest();
  }

  /** The body of an area: 委 of 临江区 is 临江区委. */
  Thing organ(Thing area, String rest) {
    return new Thing(
        Thing.Kind.ORGANIZATION,
        Thing.key(Thing.Kind.ORGANIZATION, area.key(), rest),
        area.label() + rest,
        Optional.of(area),
        Optional.empty());
  }

  /** A name that starts with a word for a level, made full: 区委全会 is 临江区委全会. */
  String qualified(String name, Optional<Thing> locality) {
    return levelWord(name, locality)
        .filter(p -> SESSION_OF_ORGAN.matcher(p.rest()).matches())
        .map(p -> p.area().label() + p.rest())
        .orElse(name);
  }

  private Optional<Areas.Prefix> levelWord(String name, Optional<Thing> locality) {
    Matcher matcher = LEVEL.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return areas
        .ofLevel(matcher.group(1), locality)
        .map(area -> new Areas.Prefix(area, matcher.group(2)));
  }

  private static Thing plain(String name) {
    return Thing.of(Thing.Kind.ORGANIZATION, name, "", name);
  }
}
