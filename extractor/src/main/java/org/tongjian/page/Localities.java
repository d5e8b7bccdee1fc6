package org.tongjian.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongjian.gazetteer.AdministrativeArea;
import org.tongjian.gazetteer.AdministrativeArea.Level;
import org.tongjian.gazetteer.Gazetteer;

/** Tells the area that a paper stands for from its name and, where that is not enough, its page. */
final class Localities {
  private static final List<String> ENDINGS =
      List.of(
          "日报", "晚报", "时报", "早报", "晨报", "商报", "周报", "新报", "青年报", "都市报", "新闻", "时讯", "周刊", "导报",
          "快报", "报");
  private static final List<String> BEGINNINGS = List.of("今日", "新");
  private static final List<String> KINDS = List.of("区", "县", "市", "旗", "州", "镇", "省");
  private static final int LOOK = 200_000;

  private final Gazetteer gazetteer;
  private final Map<String, String> papers = new HashMap<>();

  Localities(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (String[] row : Tables.rows("papers.tsv")) {
      papers.put(row[0], row[1]);
    }
  }

  /**
   * The area of a paper, written with all that contain it; empty when it cannot be told.
   *
   * @param paper name of the paper in simplified characters
   * @param page the text of its page
   */
  String of(String paper, String page) {
    String known = papers.get(paper);
    if (known != null) {
      return gazetteer.byCode(known).map(this::written).orElse("");
    }
    String text = page.substring(0, Math.min(LOOK, page.length()));
    for (String stem : stems(paper)) {
      List<AdministrativeArea> areas =
          gazetteer.byName(stem).stream().filter(a -> a.level() != Level.TOWNSHIP).toList();
      Optional<String> found =
          areas.isEmpty() ? namedByPage(stem, text) : chosen(areas, stem, text);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return "";
  }

  private static List<String> stems(String paper) {
    String name = paper;
    for (String beginning : BEGINNINGS) {
      if (name.startsWith(beginning) && name.length() - beginning.length() >= 2) {
        name = name.substring(beginning.length());
        break;
      }
    }
    String inner = name;
    return ENDINGS.stream()
        .filter(e -> inner.endsWith(e) && inner.length() - e.length() >= 2)
        .map(e -> inner.substring(0, inner.length() - e.length()))
        .findFirst()
        .map(List::of)
        .orElse(List.of(inner));
  }

  private Optional<String> chosen(List<AdministrativeArea> areas, String stem, String text) {
    List<AdministrativeArea> fitting = areas;
    if (fitting.size() > 1) {
      fitting = areas.stream().filter(a -> contains(text, a)).toList();
    }
    if (fitting.size() > 1) {
      fitting = fitting.stream().filter(a -> surroundingsIn(text, a)).toList();
    }
    if (fitting.size() == 1) {
      AdministrativeArea area = fitting.get(0);
      return Optional.of(isElsewhere(text, area) ? area.name() : written(area));
    }
    return namedByPage(stem, text);
  }

  private static boolean contains(String text, AdministrativeArea area) {
    return text.contains(area.name());
  }

  private boolean surroundingsIn(String text, AdministrativeArea area) {
    return gazetteer.chain(area).stream()
        .filter(a -> !a.equals(area))
        .anyMatch(a -> text.contains(a.shortName()));
  }

  /** Whether a page names other provinces and nothing that contains the area: a namesake, then. */
  private boolean isElsewhere(String text, AdministrativeArea area) {
    if (area.level() == Level.PROVINCE || surroundingsIn(text, area)) {
      return false;
    }
    String own = area.code().substring(0, 2);
    return text.contains(area.name())
        && java.util.stream.IntStream.range(11, 83)
            .mapToObj(String::valueOf)
            .filter(code -> !code.equals(own))
            .map(gazetteer::byCode)
            .flatMap(Optional::stream)
            .anyMatch(province -> text.contains(province.name()));
  }

  /** 云溪区 for 《云溪报》 when the page writes 云溪区: an area that the gazetteer does not know. */
  private static Optional<String> namedByPage(String stem, String text) {
    String best = "";
    int most = 0;
    for (String kind : KINDS) {
      String name = stem.endsWith(kind) ? stem : stem + kind;
      int count = (text.length() - text.replace(name, "").length()) / name.length();
      if (count > most) {
        best = name;
        most = count;
      }
    }
    return most == 0 ? Optional.empty() : Optional.of(best);
  }

  private String written(AdministrativeArea area) {
    return gazetteer.chain(area).stream()
        .map(AdministrativeArea::name)
        .collect(Collectors.joining());
  }
}
