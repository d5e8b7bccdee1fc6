package org.tongjian.entity;

import java.util.List;
import java.util.Optional;
import org.tongjian.gazetteer.AdministrativeArea;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.mention.MentionType;

/** The codes of the areas that names begin with. */
final class AreaCodes {
  private final Gazetteer gazetteer;
  private final Optional<AdministrativeArea> around;

  AreaCodes(Gazetteer gazetteer, Locality locality) {
    this.gazetteer = gazetteer;
    this.around = locality.area();
  }

  /** The code of the narrowest area at the head of a name; a place must be nothing but areas. */
  Optional<String> codeOf(MentionType type, String name) {
    if (type != MentionType.PLACE && type != MentionType.ORGANIZATION) {
      return Optional.empty();
    }
    Optional<AdministrativeArea> found = Optional.empty();
    int at = 0;
    while (at < name.length()) {
      Optional<AdministrativeArea> next = Optional.empty();
      int length = Math.min(12, name.length() - at);
      for (; length >= 2 && next.isEmpty(); length--) {
        next = choose(gazetteer.byName(name.substring(at, at + length)), found);
      }
      if (next.isEmpty()) {
        break;
      }
      found = next;
      at += length + 1;
    }
    boolean whole = at >= name.length();
    return type == MentionType.PLACE && !whole
        ? Optional.empty()
        : found.map(AdministrativeArea::code);
  }

  /** Of areas with one name the one within what was read, else the one nearest to the paper. */
  private Optional<AdministrativeArea> choose(
      List<AdministrativeArea> named, Optional<AdministrativeArea> within) {
    if (within.isPresent()) {
      return single(named.stream().filter(a -> a.isWithin(within.get())).toList());
    }
    if (around.isPresent()) {
      for (AdministrativeArea ring : nearestFirst(around.get())) {
        Optional<AdministrativeArea> near =
            single(named.stream().filter(a -> a.isWithin(ring) || ring.isWithin(a)).toList());
        if (near.isPresent()) {
          return near;
        }
      }
    }
    return single(named);
  }

  private List<AdministrativeArea> nearestFirst(AdministrativeArea area) {
    List<AdministrativeArea> chain = new java.util.ArrayList<>(gazetteer.chain(area));
    java.util.Collections.reverse(chain);
    return chain;
  }

  private static Optional<AdministrativeArea> single(List<AdministrativeArea> areas) {
    return areas.size() == 1 ? Optional.of(areas.get(0)) : Optional.empty();
  }
}
