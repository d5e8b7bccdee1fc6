package org.tongjian.annotation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongjian.claim.Claim;
import org.tongjian.mention.MentionType;

/** What the values and arguments of an annotation file may be. */
final class AnnotationRules {
  /** A tag, in the groups slash, letter and value. */
  static final Pattern TAG = Pattern.compile("<(/?)([POGLDIE])(?: v=\"([^\"]*)\")?>");

  /** What looks like a tag and must not stand in a body. */
  static final Pattern STRAY_TAG = Pattern.compile("</?[A-Z](?![\\p{L}\\p{N}_])");

  private static final String DAY = "(-\\p{Nd}\\p{Nd}(-\\p{Nd}\\p{Nd})?)?~?";
  private static final Pattern EDTF =
      Pattern.compile(
          "(\\?|[\\p{Nd}X]{4}"
              + DAY
              + "(/(\\.\\.|\\p{Nd}{4}"
              + DAY
              + "))?|\\.\\./\\p{Nd}{4}"
              + DAY
              + ")\\n?");
  private static final Set<String> STAGES = words(Claim.Stage.values());
  private static final Set<String> PARTS = words(Claim.Part.values());

  private AnnotationRules() {}

  static boolean isDateValue(String value) {
    return EDTF.matcher(value).matches();
  }

  /** The names that are tagged, without white space. */
  static Map<MentionType, Set<String>> names(String text, List<TaggedSpan> mentions) {
    var names = new EnumMap<MentionType, Set<String>>(MentionType.class);
    for (TaggedSpan mention : mentions) {
      names
          .computeIfAbsent(mention.type(), t -> new HashSet<>())
          .add(WhiteSpace.squeeze(mention.span().of(text)));
    }
    return names;
  }

  /** What is wrong with the values of a fact whose number of arguments is right. */
  static Optional<String> faultOfValues(FactRow row) {
    List<String> arguments = row.arguments();
    return switch (row.relation()) {
      case DATE -> faultOfDate(row, arguments.get(1));
      case APPOINTED, REMOVED -> faultOfDate(row, arguments.get(3));
      case STAGE ->
          STAGES.contains(arguments.get(1))
                  && (arguments.get(2).equals("-") || isDateValue(arguments.get(2)))
              ? Optional.empty()
              : Optional.of("bad value in " + quote(row.line()));
      case PART ->
          PARTS.contains(arguments.get(2))
              ? Optional.empty()
              : Optional.of("bad value in " + quote(row.line()));
      case HOLDS, HELD, PLACE, PARTICIPANT, AGENT, AMOUNT -> Optional.empty();
    };
  }

  private static Optional<String> faultOfDate(FactRow row, String value) {
    return isDateValue(value)
        ? Optional.empty()
        : Optional.of("value in " + quote(row.line()) + " is not EDTF");
  }

  /** What is wrong with the names in a fact, given the names that are tagged. */
  static Optional<String> faultOfNames(FactRow row, Map<MentionType, Set<String>> names) {
    Optional<String> first =
        faultOfName(row, row.arguments().get(0), row.relation().firstTags(), names);
    return first.isPresent() || row.relation().secondTags().isEmpty()
        ? first
        : faultOfName(row, row.arguments().get(1), row.relation().secondTags(), names);
  }

  private static Optional<String> faultOfName(
      FactRow row, String name, String tags, Map<MentionType, Set<String>> names) {
    String squeezed = WhiteSpace.squeeze(name);
    boolean tagged =
        tags.chars()
            .mapToObj(tag -> names.getOrDefault(MentionType.ofTag((char) tag), Set.of()))
            .anyMatch(namesOfType -> namesOfType.contains(squeezed));
    return tagged
        ? Optional.empty()
        : Optional.of(
            quote(name) + " of " + row.relation().word() + " is no tagged mention of type " + tags);
  }

  /** A piece of text in single quotes, with line breaks and tabs shown. */
  static String quote(String text) {
    return "'" + text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t") + "'";
  }

  private static Set<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(c -> c.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
