package org.tongjian.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongjian.mention.Mention;

/** What two mentions must have in common to name the same thing. */
final class NameKeys {
  private static final Pattern QUOTES = Pattern.compile("[《》“”\"‘’「」『』\\s]");
  private static final Pattern KIND_WORD =
      Pattern.compile("(?<=.{2})(?:工程|项目|行动|机制|战略|发展战略|计划|平台|活动|模式|工作)$");
  private static final Pattern AREA_KIND =
      Pattern.compile("(?<=.{2})(?:特别行政区|自治区|自治州|自治县|新区|省|市|区|县|镇|乡|街道)$");
  private static final String NUMBER = "[〇零一二三四五六七八九十百0-9]+";
  private static final Pattern SESSION =
      Pattern.compile("第?(" + NUMBER + ")届.*?(?:第?(" + NUMBER + ")次|(" + NUMBER + ")中)");
  private static final Pattern LEADING_AREA =
      Pattern.compile("^(?:中国共产党|中共|中国人民政治协商会议)?(?:[^省市区县]{2,7}[省市])*([^省市区县第]{1,6}[区县市省])?");

  private final BodyNames bodyNames;
  private final Locality locality;
  private final AreaContext areas;

  NameKeys(BodyNames bodyNames, Locality locality, AreaContext areas) {
    this.bodyNames = bodyNames;
    this.locality = locality;
    this.areas = areas;
  }

  String of(Mention mention) {
    String name = OfficeReader.squeeze(mention.surface());
    return switch (mention.type()) {
      case ORGANIZATION -> organization(qualified(mention));
      case PLACE -> AREA_KIND.matcher(name).replaceFirst("");
      case INITIATIVE -> KIND_WORD.matcher(QUOTES.matcher(name).replaceAll("")).replaceFirst("");
      case EVENT -> session(name).orElse(QUOTES.matcher(name).replaceAll(""));
      case PERSON, OFFICE, DATE -> name;
    };
  }

  /** The name of a body made full by its surroundings; any other name as it is. */
  String qualified(Mention mention) {
    String name = OfficeReader.squeeze(mention.surface());
    return switch (mention.type()) {
      case ORGANIZATION ->
          bodyNames.complete(
              name, new BodyNames.Place(locality, areas, mention.span().start(), Optional.empty()));
      case PERSON, OFFICE, PLACE, DATE, INITIATIVE, EVENT -> name;
    };
  }

  private String organization(String qualified) {
    String key = qualified.replace("人民政府", "政府").replace("委员会", "委");
    if (key.equals("党中央") || key.equals("中共中央")) {
      return "中央";
    }
    Optional<String> own = locality.narrowest();
    if (own.isPresent()) {
      int at = key.indexOf(own.get());
      boolean chain = at > 0 && at <= 6 && locality.area().isPresent();
      return chain ? key.substring(at) : key;
    }
    return key;
  }

  /** A congress or plenary by area, body, term and session, however it is written. */
  private Optional<String> session(String name) {
    Matcher session = SESSION.matcher(name);
    if (!session.find()) {
      return Optional.empty();
    }
    String number = session.group(2) == null ? session.group(3) : session.group(2);
    Matcher area = LEADING_AREA.matcher(name);
    String place = area.find() && area.group(1) != null ? area.group(1) : "";
    String kind =
        name.contains("常委会") || name.contains("常务委员会")
            ? "standing"
            : name.contains("政协") || name.contains("政治协商")
                ? "consultative"
                : name.contains("人大") || name.contains("人民代表大会") ? "congress" : "party";
    String level = place.length() == 1 ? bodyArea(place) : place;
    boolean national = session.group(3) != null;
    return Optional.of(
        (national ? "" : level)
            + "|"
            + kind
            + "|"
            + digits(session.group(1))
            + "|"
            + digits(number));
  }

  private String bodyArea(String kind) {
    return locality.ofKind(kind).orElse(kind);
  }

  /** 十一 and 11 are the same number. */
  static String digits(String number) {
    if (number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return number;
    }
    int value = 0;
    int digit = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      int at = "零一二三四五六七八九".indexOf(c);
      if (c == '十') {
        value += Math.max(digit, 1) * 10;
        digit = 0;
      } else if (at >= 0) {
        digit = at;
      }
    }
    return Integer.toString(value + digit);
  }
}
