package org.tongjian.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongjian.gazetteer.AdministrativeArea.Level;

/** Finds administrative areas by code and by full or short name. Immutable; load it once. */
public final class Gazetteer {
  /** About as many as the tables have, to size the maps once. */
  private static final int AREAS = 45_000;

  /** Third and fourth digit of the codes of counties that belong to no prefecture. */
  private static final List<String> DIRECT_COUNTIES = List.of("01", "02", "90");

  private static final List<String> KINDS =
      List.of(
          "特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "街道", "苏木", "省", "市", "区", "县", "旗", "盟",
          "镇", "乡");

  private final Map<String, AdministrativeArea> byCode;
  private final Map<String, List<AdministrativeArea>> byName;
  private final Map<String, AdministrativeArea> byLetter;
  private final byte[] longestNames;

  private Gazetteer(
      Map<String, AdministrativeArea> byCode,
      Map<String, List<AdministrativeArea>> byName,
      Map<String, AdministrativeArea> byLetter) {
    this.byCode = byCode;
    this.byName = byName;
    this.byLetter = byLetter;
    this.longestNames = new byte[Character.MAX_VALUE + 1];
    for (String name : byName.keySet()) {
      char first = name.charAt(0);
      longestNames[first] = (byte) Math.max(longestNames[first], name.length());
    }
  }

  /** Reads the bundled tables. */
  public static Gazetteer load() {
    List<String> ethnicGroups = rows("ethnic-groups.txt");
    Map<String, String> shortNames = new HashMap<>();
    Map<String, String> letters = new HashMap<>();
    for (String row : rows("short-names.tsv")) {
      String[] cells = row.split("\t", -1);
      shortNames.put(cells[0], cells[1]);
      letters.put(cells[2], cells[0]);
    }
    Map<String, AdministrativeArea> byCode = new HashMap<>(AREAS * 2);
    Map<String, List<AdministrativeArea>> byName = new HashMap<>(AREAS * 2);
    for (String table : List.of("areas.tsv", "townships.tsv")) {
      for (String row : rows(table)) {
        int tab = row.indexOf('\t');
        String code = row.substring(0, tab);
        String name = row.substring(tab + 1);
        String shortName = shortNames.getOrDefault(code, shortNameOf(name, ethnicGroups));
        var area = new AdministrativeArea(code, name, shortName, Level.ofCode(code));
        byCode.put(code, area);
        add(byName, name, area);
        if (area.level() != Level.TOWNSHIP && !shortName.equals(name)) {
          add(byName, shortName, area);
        }
        middleName(name, shortName).ifPresent(n -> add(byName, n, area));
      }
    }
    Map<String, AdministrativeArea> byLetter = new HashMap<>();
    letters.forEach((letter, code) -> byLetter.put(letter, byCode.get(code)));
    return new Gazetteer(byCode, byName, byLetter);
  }

  /** Most names belong to one area; a list that can grow is made for the second only. */
  private static void add(
      Map<String, List<AdministrativeArea>> byName, String name, AdministrativeArea area) {
    List<AdministrativeArea> known = byName.putIfAbsent(name, List.of(area));
    if (known != null) {
      List<AdministrativeArea> more = known.size() == 1 ? new ArrayList<>(known) : known;
      more.add(area);
      byName.put(name, more);
    }
  }

  /** The area with this code. */
  public Optional<AdministrativeArea> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** All areas with this full or short name, larger ones first; townships by full name only. */
  public List<AdministrativeArea> byName(String name) {
    return List.copyOf(byName.getOrDefault(name, List.of()));
  }

  /**
   * Length of the longest full or short name that starts at a place of a text; 0 when none does.
   */
  public int longestNameAt(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    int longest = Math.min(longestNames[text.charAt(at)], text.length() - at);
    for (int length = longest; length >= 2; length--) {
      if (byName.containsKey(text.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /** The province that a one-character name stands for: 沪. */
  public Optional<AdministrativeArea> byLetter(String letter) {
    return Optional.ofNullable(byLetter.get(letter));
  }

  /** The area that contains this one; empty for provinces. */
  public Optional<AdministrativeArea> parent(AdministrativeArea area) {
    for (int digits : new int[] {6, 4, 2}) {
      if (digits < area.code().length()) {
        AdministrativeArea parent = byCode.get(area.code().substring(0, digits));
        if (parent != null) {
          return Optional.of(parent);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The areas whose {@link #parent} this one is: the prefectures of a province and the counties
   * directly under it, the townships of a county.
   */
  public List<AdministrativeArea> children(AdministrativeArea area) {
    List<AdministrativeArea> children = new ArrayList<>();
    String code = area.code();
    if (area.level() == Level.COUNTY) {
      addNumbered(code, 1000, children);
    } else if (area.level() != Level.TOWNSHIP) {
      addNumbered(code, 100, children);
    }
    if (area.level() == Level.PROVINCE) {
      for (String direct : DIRECT_COUNTIES) {
        if (!byCode.containsKey(code + direct)) {
          addNumbered(code + direct, 100, children);
        }
      }
    }
    return children;
  }

  private void addNumbered(String code, int count, List<AdministrativeArea> into) {
    for (int number = 0; number < count; number++) {
      byCode(code + String.valueOf(count + number).substring(1)).ifPresent(into::add);
    }
  }

  /** The area and all that contain it, the province first. */
  public List<AdministrativeArea> chain(AdministrativeArea area) {
    List<AdministrativeArea> chain = new ArrayList<>();
    for (Optional<AdministrativeArea> a = Optional.of(area); a.isPresent(); a = parent(a.get())) {
      chain.add(0, a.get());
    }
    return chain;
  }

  /**
   * The narrowest area that a written chain of areas names: 四川省凉山州西昌市, 上海徐汇. Names that several
   * areas bear are told apart by the names before them.
   */
  public Optional<AdministrativeArea> locate(String written) {
    Optional<AdministrativeArea> found = Optional.empty();
    int at = 0;
    while (at < written.length()) {
      Optional<AdministrativeArea> next = Optional.empty();
      int length = Math.min(15, written.length() - at);
      for (; length >= 2; length--) {
        next = choose(byName.getOrDefault(written.substring(at, at + length), List.of()), found);
        if (next.isPresent()) {
          break;
        }
      }
      found = next.isPresent() ? next : found;
      at += next.isPresent() ? length : 1;
    }
    return found;
  }

  private static Optional<AdministrativeArea> choose(
      List<AdministrativeArea> candidates, Optional<AdministrativeArea> within) {
    List<AdministrativeArea> fitting =
        candidates.stream()
            .filter(a -> within.isEmpty() || a.isWithin(within.get()))
            .sorted(Comparator.comparing(AdministrativeArea::level))
            .toList();
    boolean unique =
        fitting.size() == 1
            || fitting.size() > 1 && fitting.get(0).level() != fitting.get(1).level();
    return unique ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static String shortNameOf(String name, List<String> ethnicGroups) {
    for (String kind : KINDS) {
      if (name.charAt(name.length() - 1) == kind.charAt(kind.length() - 1) && name.endsWith(kind)) {
        String rest = name.substring(0, name.length() - kind.length());
        if (kind.startsWith("自治") || kind.equals("乡")) {
          rest = withoutEthnicGroups(rest, ethnicGroups);
        }
        return rest.length() >= 2 ? rest : name;
      }
    }
    return name;
  }

  private static String withoutEthnicGroups(String name, List<String> ethnicGroups) {
    String rest = name;
    boolean shortened = true;
    while (shortened) {
      shortened = false;
      char last = rest.charAt(rest.length() - 1);
      for (String group : ethnicGroups) {
        // Tens of thousands of names pass here at every start: the first test drops nearly all.
        if (group.charAt(group.length() - 1) == last
            && rest.endsWith(group)
            && rest.length() - group.length() >= 2) {
          rest = rest.substring(0, rest.length() - group.length());
          shortened = true;
          break;
        }
      }
    }
    return rest;
  }

  /** 凉山州 of 凉山彝族自治州: what people say who drop the ethnic groups and 自治. */
  private static Optional<String> middleName(String name, String shortName) {
    int kind = name.indexOf("自治");
    return kind < 0 || shortName.equals(name)
        ? Optional.empty()
        : Optional.of(shortName + name.substring(kind + 2));
  }

  private static List<String> rows(String table) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Gazetteer.class.getResourceAsStream("/gazetteer/" + table),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(row -> !row.isEmpty() && !row.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
