package org.tongjian.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings the forms of a name to one form, by the tables of this package. */
final class Names {
  /** What only layout and punctuation put around or into a name. */
  private static final Pattern ORNAMENT = Pattern.compile("[\\s《》〈〉“”‘’\"'「」『』]+");

  private static final Pattern DRAFT =
      Pattern.compile("\\((?:讨论稿|草案|征求意见稿|送审稿|修订草案|审议稿|草案修改稿)\\)$");

  private static final Pattern MIDDLE_DOT = Pattern.compile("[•‧・･]");

  private final Map<Pattern, String> shortForms = new LinkedHashMap<>();
  private final Pattern institution;
  private final List<String> national;

  private Names(Pattern institution, List<String> national) {
    this.institution = institution;
    this.national = national;
  }

  static Names load() {
    var names =
        new Names(
            Pattern.compile(String.join("|", rows("institutions.txt"))), rows("national.txt"));
    for (String row : rows("short-forms.tsv")) {
      String[] cells = row.split("\t", -1);
      names.shortForms.put(Pattern.compile(cells[0]), cells[1]);
    }
    return names;
  }

  /** Half-width letters and digits, no layout, one kind of middle dot. */
  static String plain(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return MIDDLE_DOT.matcher(ORNAMENT.matcher(folded).replaceAll("")).replaceAll("·");
  }

  /** The name of an undertaking; a draft and what becomes of it are one. */
  static String undertaking(String name) {
    return DRAFT.matcher(plain(name)).replaceAll("");
  }

  /** The short official form of a body's name: 中国共产党临江区委员会 is 临江区委. */
  String body(String name) {
    String form = plain(name);
    for (Map.Entry<Pattern, String> rule : shortForms.entrySet()) {
      form = rule.getKey().matcher(form).replaceAll(rule.getValue());
    }
    return form;
  }

  /** Whether this is what follows an area's name in the name of one of its organs. */
  boolean isInstitution(String rest) {
    return institution.matcher(rest).matches();
  }

  /** Whether a body or title is of the whole country. */
  boolean isNational(String name) {
    return national.stream().anyMatch(name::startsWith);
  }

  private static List<String> rows(String table) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Names.class.getResourceAsStream("/identity/" + table), StandardCharsets.UTF_8))) {
      return reader.lines().filter(row -> !row.isEmpty() && !row.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
