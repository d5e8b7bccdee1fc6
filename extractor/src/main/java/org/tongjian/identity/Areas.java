package org.tongjian.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongjian.gazetteer.AdministrativeArea;
import org.tongjian.gazetteer.AdministrativeArea.Level;
import org.tongjian.gazetteer.Gazetteer;

/**
 * What area a name means in a paper of some locality. Areas of the gazetteer are told by their
 * code; others (new, abolished or invented ones) by the chain of names that leads to them.
 */
final class Areas {
  /**
   * A name with the word for a kind of area; 小区, 园区, 城市 and their like are none, and 州 before 市
   * belongs to the name (澜州市).
   */
  private static final Pattern COMPONENT =
      Pattern.compile(
          ".{1,9}?(?:特别行政区|自治区|自治州|自治县|自治旗|街道|省|(?<![城超门股夜集都])市"
              + "|(?<![小社校园景城片厂商院展库病地发护范验作税业馆])区|县|旗|盟|州(?![市区县])|镇|乡)");

  private static final Pattern TOWNSHIP = Pattern.compile(".+(?:街道|镇|乡)");

  private final Gazetteer gazetteer;

  Areas(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** A name at the start of a longer one, and what follows it. */
  record Prefix(Thing area, String rest) {}

  /** The area with a code; of a code the gazetteer lacks the narrowest area around it. */
  Optional<Thing> ofCode(String code) {
    for (int digits : new int[] {code.length(), 6, 4, 2}) {
      if (digits <= code.length()) {
        Optional<AdministrativeArea> area = gazetteer.byCode(code.substring(0, digits));
        if (area.isPresent()) {
          return area.map(this::known);
        }
      }
    }
    return Optional.empty();
  }

  /** The area a paper stands for. */
  Optional<Thing> ofLocality(String locality) {
    List<Thing> chain = chain(Names.plain(locality), Optional.empty());
    return chain.isEmpty()
        ? gazetteer.locate(locality).map(this::known)
        : Optional.of(chain.get(chain.size() - 1));
  }

  /**
   * The area that a whole name means; empty when it is not the name of an area.
   *
   * @param locality the area of the paper
   */
  Optional<Thing> ofName(String name, Optional<Thing> locality) {
    Optional<Thing> known = named(name, locality);
    if (known.isPresent()) {
      return known;
    }
    List<Thing> chain = chain(name, locality);
    return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
  }

  /** The longest area at the start of a name that goes on; by its full name only. */
  Optional<Prefix> prefix(String name, Optional<Thing> locality) {
    for (int end = Math.min(name.length() - 1, 24); end >= 2; end--) {
      String start = name.substring(0, end);
      if (isKindWord(start.charAt(end - 1)) || start.endsWith("街道")) {
        Optional<Thing> area = ofName(start, locality);
        if (area.isPresent()) {
          return Optional.of(new Prefix(area.get(), name.substring(end)));
        }
      }
    }
    return Optional.empty();
  }

  /** The area at the start of a name that has a short name: 徐汇 of 徐汇教育局. */
  Optional<Prefix> shortPrefix(String name, Optional<Thing> locality) {
    for (int end = Math.min(name.length() - 1, 8); end >= 2; end--) {
      String start = name.substring(0, end);
      Optional<Thing> area =
          isKindWord(name.charAt(end)) ? Optional.empty() : named(start, locality);
      if (area.isPresent()) {
        return Optional.of(new Prefix(area.get(), name.substring(end)));
      }
    }
    return Optional.empty();
  }

  private Optional<Thing> named(String name, Optional<Thing> locality) {
    for (Optional<Thing> area = locality; area.isPresent(); area = area.get().within()) {
      if (isNamed(area.get(), name)) {
        return area;
      }
    }
    return whole(name)
        .filter(area -> isPlausible(area, name, locality))
        .map(this::known)
        .or(() -> nearby(name, locality));
  }

  /** A street or town by its bare name is one nearby, not the only one of that name far away. */
  private static boolean isPlausible(
      AdministrativeArea area, String name, Optional<Thing> locality) {
    if (locality.isEmpty() || area.level() != Level.TOWNSHIP || !name.equals(area.name())) {
      return true;
    }
    Thing province = locality.get();
    while (province.within().isPresent()) {
      province = province.within().get();
    }
    return area.code().startsWith(province.notation().orElse("-"));
  }

  /** 临江 before 区 is not 临江市. */
  private static boolean isKindWord(char c) {
    return "省市区县旗州盟镇乡".indexOf(c) >= 0;
  }

  /** The area of this level among the locality and what contains it: 市 in a paper of 临江区 is 江海市. */
  Optional<Thing> ofLevel(String levelWord, Optional<Thing> locality) {
    for (Optional<Thing> area = locality; area.isPresent(); area = area.get().within()) {
      if (area.get().label().endsWith(levelWord)) {
        return area;
      }
    }
    return Optional.empty();
  }

  /** Whether a name is that of a street, town or township. */
  static boolean isTownship(String name) {
    return TOWNSHIP.matcher(name).matches();
  }

  /** The area, or for streets, towns and townships the county that contains it. */
  Thing county(Thing area) {
    boolean isTownship =
        area.notation().map(code -> code.length() > Level.COUNTY.digits()).orElse(false)
            || TOWNSHIP.matcher(area.label()).matches();
    return isTownship && area.within().isPresent() ? area.within().get() : area;
  }

  private Thing known(AdministrativeArea area) {
    return new Thing(
        Thing.Kind.PLACE,
        Thing.key(Thing.Kind.PLACE, area.code()),
        area.name(),
        gazetteer.parent(area).map(this::known),
        Optional.of(area.code()));
  }

  /**
   * An area the gazetteer lacks. Papers name its city in one article and leave it out in the next,
   * so the city is no part of its key; streets and towns share names and need their county.
   */
  private static Thing unknown(Optional<Thing> parent, String name) {
    String around = isTownship(name) ? parent.map(Thing::key).orElse("") : "";
    return new Thing(
        Thing.Kind.PLACE,
        Thing.key(Thing.Kind.PLACE, around, name),
        name,
        parent,
        Optional.empty());
  }

  /** The gazetteer's area that a name made of nothing but area names means. */
  private Optional<AdministrativeArea> whole(String name) {
    Optional<AdministrativeArea> found = gazetteer.locate(name);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    AdministrativeArea area = found.get();
    for (String form : List.of(area.name(), area.shortName())) {
      if (name.equals(form)) {
        return found;
      }
      if (name.endsWith(form)) {
        Optional<AdministrativeArea> around =
            whole(name.substring(0, name.length() - form.length()));
        if (around.filter(area::isWithin).isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Of several areas of one name the only one in the smallest area around the paper. */
  private Optional<Thing> nearby(String name, Optional<Thing> locality) {
    List<AdministrativeArea> candidates = gazetteer.byName(name);
    for (Optional<Thing> around = locality; around.isPresent(); around = around.get().within()) {
      String code = around.get().notation().orElse("-");
      List<AdministrativeArea> inside =
          candidates.stream().filter(a -> a.code().startsWith(code)).toList();
      if (inside.size() == 1) {
        return Optional.of(known(inside.get(0)));
      }
    }
    return Optional.empty();
  }

  /** The areas that a name made of names of areas leads through; empty for any other name. */
  private List<Thing> chain(String name, Optional<Thing> locality) {
    List<Thing> chain = new ArrayList<>();
    String rest = name;
    for (int end = name.length(); end >= 2 && chain.isEmpty(); end--) {
      String first = name.substring(0, end);
      Optional<AdministrativeArea> start =
          whole(first).filter(area -> isPlausible(area, first, locality));
      if (start.isPresent() && (end == name.length() || !isKindWord(name.charAt(end)))) {
        chain.add(known(start.get()));
        rest = name.substring(end);
      }
    }
    Matcher component = COMPONENT.matcher(rest);
    int at = 0;
    while (component.find(at) && component.start() == at) {
      String word = component.group();
      Optional<Thing> parent =
          chain.isEmpty() ? parent(word, locality) : Optional.of(chain.get(chain.size() - 1));
      if (word.length() < 3 && !endsAt(component, rest)) {
        return List.of();
      }
      chain.add(sameInLocality(word, chain, locality).orElseGet(() -> unknown(parent, word)));
      at = component.end();
    }
    return at == rest.length() ? chain : List.of();
  }

  private static boolean endsAt(Matcher component, String rest) {
    return component.end() == rest.length() && component.group().length() == 2;
  }

  /** 江海市 at the start of a chain is the 江海市 around the paper's own district. */
  private static Optional<Thing> sameInLocality(
      String word, List<Thing> chain, Optional<Thing> locality) {
    for (Optional<Thing> area = locality; area.isPresent(); area = area.get().within()) {
      boolean fits = chain.isEmpty() || area.get().within().filter(chain::contains).isPresent();
      if (fits && area.get().label().equals(word)) {
        return area;
      }
    }
    return Optional.empty();
  }

  /**
   * Where an area of this name lies that the text does not place: towns in the county, counties in
   * the city.
   */
  private Optional<Thing> parent(String word, Optional<Thing> locality) {
    if (locality.isEmpty() || word.endsWith("省") || word.endsWith("自治区")) {
      return Optional.empty();
    }
    if (TOWNSHIP.matcher(word).matches()) {
      return locality.map(this::county);
    }
    for (Optional<Thing> area = locality; area.isPresent(); area = area.get().within()) {
      String label = area.get().label();
      if (label.endsWith("省") || !word.endsWith("市") && label.endsWith("市")) {
        return area;
      }
    }
    return Optional.empty();
  }

  private static boolean endsLikeAnArea(String name) {
    Matcher component = COMPONENT.matcher(name);
    int end = -1;
    while (component.find()) {
      end = component.end();
    }
    return end == name.length();
  }

  /** 临江 is 临江区. */
  private boolean isNamed(Thing area, String name) {
    return area.label().equals(name)
        || name.length() >= 2
            && area.label().startsWith(name)
            && COMPONENT.matcher(area.label()).matches()
            && area.label().length() - name.length() <= 2
            && !endsLikeAnArea(name);
  }
}
