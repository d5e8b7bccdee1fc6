package org.tongjian.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that an article has given so far, to find the long form of a short one: 中心, 局党组. */
final class NamedBodies {
  /** How far back a short form reaches, in names. */
  private static final int REACH = 60;

  private static final Pattern TAIL = Pattern.compile("^(.+?)((?:党组|党委|党工委|党总支|党支部|管委会|办公室)?)$");
  private static final Pattern ROOM = Pattern.compile("^[^市区县局]{1,10}(?:科|股|室|处|车间|班组)$");

  private static final Pattern ROOM_TAIL = Pattern.compile("(?<=局|厅|委|校|院|司|政府).{1,4}[科股室处]$");
  private static final Pattern OTHERS_ALIKE =
      Pattern.compile("(?:大学|学院|学校|中学|小学|医院|公司|银行|集团|社区|村|街道|镇|党委|支部)$");
  private static final Pattern OWN_PLACE = Pattern.compile("(?:村|社区|街道|镇|乡)$");

  private final List<String> names = new ArrayList<>();

  void add(String name) {
    if (name.length() > 2) {
      names.add(name);
    }
  }

  /** The latest name that ends with a short one, with the short one's tail for a Party body. */
  Optional<String> longForm(String name) {
    Matcher matcher = TAIL.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String base = matcher.group(1);
    String tail = matcher.group(2);
    if (OWN_PLACE.matcher(base).find() && base.length() > 2) {
      return Optional.empty();
    }
    for (int i = names.size() - 1; i >= Math.max(0, names.size() - REACH); i--) {
      String known = names.get(i);
      boolean ends = known.length() > base.length() + 1 && known.endsWith(base);
      if (ends || isCompany(base, known) || abbreviates(base, known)) {
        return Optional.of(known + tail);
      }
    }
    if (!ROOM.matcher(name).matches() || names.isEmpty()) {
      return Optional.empty();
    }
    String over = names.get(names.size() - 1);
    if (over.startsWith(name)) {
      return Optional.empty();
    }
    return Optional.of(ROOM_TAIL.matcher(over).replaceFirst("") + name);
  }

  /** 上海高院 stands for the 高级人民法院 of the city; schools and firms differ by less. */
  private static boolean abbreviates(String base, String known) {
    return base.length() >= 4
        && known.length() >= base.length() + 3
        && !OTHERS_ALIKE.matcher(base).find()
        && ShortForms.shortens(base, known);
  }

  private static boolean isCompany(String base, String known) {
    return base.equals("公司") && known.endsWith("集团");
  }
}
