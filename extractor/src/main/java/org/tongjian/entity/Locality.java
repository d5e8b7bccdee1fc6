package org.tongjian.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongjian.gazetteer.AdministrativeArea;
import org.tongjian.gazetteer.Gazetteer;

/** The areas that an article's locality names, by the word for their kind: 区 is 徐汇区, 市 is 上海市. */
final class Locality {
  private static final Pattern AREA =
      Pattern.compile("(.{2,9}?)(特别行政区|自治区|自治州|自治县|地区|新区|街道|省|市|州|盟|区|县|旗|镇|乡)");

  private final Map<String, String> byKind;
  private final Optional<String> narrowest;
  private final Optional<AdministrativeArea> area;

  private Locality(
      Map<String, String> byKind, Optional<String> narrowest, Optional<AdministrativeArea> area) {
    this.byKind = byKind;
    this.narrowest = narrowest;
    this.area = area;
  }

  /** Reads a written chain of areas; areas that no gazetteer knows count as they are written. */
  static Locality parse(String written, Gazetteer gazetteer) {
    Map<String, String> byKind = new LinkedHashMap<>();
    Optional<AdministrativeArea> area = gazetteer.locate(written);
    area.ifPresent(a -> gazetteer.chain(a).forEach(link -> put(byKind, usual(link))));
    Optional<String> narrowest = area.map(AdministrativeArea::name);
    Matcher matcher = AREA.matcher(written);
    while (matcher.find()) {
      String name = matcher.group();
      if (!name.endsWith("自治州") || area.isEmpty()) {
        put(byKind, name);
      }
      narrowest = Optional.of(name);
    }
    return new Locality(byKind, narrowest, area);
  }

  /** Autonomous prefectures go by their short name: 凉山州. */
  private static String usual(AdministrativeArea area) {
    return area.name().endsWith("自治州") ? area.shortName() + "州" : area.name();
  }

  private static void put(Map<String, String> byKind, String name) {
    if (name.endsWith("自治区")) {
      byKind.put("自治区", name);
    } else if (name.endsWith("街道")) {
      byKind.put("街道", name);
    } else {
      String kind = name.substring(name.length() - 1);
      byKind.put(kind.equals("县") && name.endsWith("自治县") ? "县" : kind, name);
    }
  }

  /** The area of a kind: 区, 市, 省. */
  Optional<String> ofKind(String kind) {
    return Optional.ofNullable(byKind.get(kind));
  }

  /** The name of the narrowest area. */
  Optional<String> narrowest() {
    return narrowest;
  }

  /** The narrowest area that the gazetteer knows. */
  Optional<AdministrativeArea> area() {
    return area;
  }
}
