package org.tongjian.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;

/** Which areas an article has named up to a place in its text, by kind. */
final class AreaContext {
  private static final Pattern LEADING =
      Pattern.compile(
          "^((?:[^省市区县]{2,6}(?:省|自治区))?(?:[^省市区县]{2,7}(?:市|自治州|州|盟|地区))?"
              + "[^省市区县委局厅公]{1,7}?(?:新区|自治县|(?<!开发|高新|保税|示范|试验|园|社|城|景|片|街|小|牧|山|地)区|县|市|州|旗|盟|省|街道|镇|乡))(?!域|间|块)");

  private static final Pattern LINK =
      Pattern.compile(".{1,7}?(?:自治区|自治州|自治县|新区|街道|区|县|市|州|旗|盟|省|镇|乡)");

  private final Map<String, TreeMap<Integer, String>> byKind = new HashMap<>();

  AreaContext(List<Mention> mentions) {
    for (Mention mention : mentions) {
      boolean area = mention.type() == MentionType.PLACE;
      boolean body =
          mention.type() == MentionType.ORGANIZATION || mention.type() == MentionType.OFFICE;
      if (area || body) {
        (area ? Optional.of(mention.surface()) : leadingArea(mention.surface()))
            .filter(name -> name.length() > 2 || area)
            .ifPresent(name -> put(name, mention.span().start()));
      }
    }
  }

  /** Each link of a chain of areas counts under its own kind. */
  private void put(String name, int at) {
    Matcher link = LINK.matcher(name);
    while (link.find()) {
      byKind.computeIfAbsent(kindOf(link.group()), kind -> new TreeMap<>()).put(at, link.group());
    }
  }

  static String kindOf(String area) {
    return area.endsWith("街道") ? "街道" : area.substring(area.length() - 1);
  }

  /** The chain of areas at the head of a body's name: 上海市徐汇区 of 上海市徐汇区委. */
  static Optional<String> leadingArea(String name) {
    Matcher matcher = LEADING.matcher(name);
    return matcher.find() && matcher.group(1).length() >= 2
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  /** The leading area of a name when it ends in this kind, or the part of it that does. */
  static Optional<String> leadingArea(String name, String kind) {
    Optional<String> area = leadingArea(name);
    if (area.isEmpty()) {
      return area;
    }
    int end = area.get().lastIndexOf(kind);
    return end < 1 ? Optional.empty() : Optional.of(area.get().substring(0, end + kind.length()));
  }

  /** The nearest area of a kind that is named before an offset. */
  Optional<String> before(int offset, String kind) {
    TreeMap<Integer, String> named = byKind.get(kind);
    return named == null
        ? Optional.empty()
        : Optional.ofNullable(named.lowerEntry(offset)).map(Map.Entry::getValue);
  }
}
