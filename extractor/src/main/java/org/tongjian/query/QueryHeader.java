package org.tongjian.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;

/**
 * Reads the header of a library query: comment lines that begin with {@code #+}, each {@code key:
 * value}, as other keepers of SPARQL libraries write them. A line {@code - name: …} below {@code
 * parameters:} begins a parameter.
 */
final class QueryHeader {
  private static final String MARK = "#+";
  private static final Set<String> QUERY_KEYS =
      Set.of("title", "title-en", "meaning", "meaning-en", "parameters");
  private static final Set<String> PARAMETER_KEYS =
      Set.of("name", "type", "label", "label-en", "required", "default", "example", "choices");

  private final String file;
  private final String text;
  private final Map<String, String> query = new LinkedHashMap<>();
  private final List<Map<String, String>> parameters = new ArrayList<>();

  private QueryHeader(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Reads a library query.
   *
   * @param name the name of the query
   * @param file the file as messages name it
   * @throws ProblemException E401 when a line of the header cannot be read
   */
  static LibraryQuery read(String name, String file, String text) {
    return new QueryHeader(file, text).read(name);
  }

  private LibraryQuery read(String name) {
    int offset = 0;
    for (String line : text.lines().toList()) {
      if (line.startsWith(MARK)) {
        readLine(line.substring(MARK.length()).strip(), offset);
      }
      offset = Math.min(text.length(), offset + line.length() + 1);
    }
    return new LibraryQuery(
        name,
        query.getOrDefault("title", name),
        query.getOrDefault("title-en", name),
        query.getOrDefault("meaning", ""),
        query.getOrDefault("meaning-en", ""),
        parameters.stream().map(this::parameter).toList(),
        text);
  }

  private void readLine(String line, int offset) {
    boolean begins = line.startsWith("- ");
    String entry = begins ? line.substring(2) : line;
    int colon = entry.indexOf(':');
    String key = colon < 0 ? entry : entry.substring(0, colon).strip();
    if (begins) {
      parameters.add(new LinkedHashMap<>());
    }
    boolean inParameter = !parameters.isEmpty();
    if (colon < 0 || !(inParameter ? PARAMETER_KEYS : QUERY_KEYS).contains(key)) {
      throw problem(offset, "the header line “" + line + "” is not “key: value” with a known key");
    }
    Map<String, String> target = inParameter ? parameters.get(parameters.size() - 1) : query;
    target.put(key, entry.substring(colon + 1).strip());
  }

  private QueryParameter parameter(Map<String, String> values) {
    String name = values.getOrDefault("name", "");
    String typeWord = values.getOrDefault("type", ParameterType.TEXT.word());
    ParameterType type =
        List.of(ParameterType.values()).stream()
            .filter(candidate -> candidate.word().equals(typeWord.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(
                () -> problem(0, "parameter " + name + " has the unknown type “" + typeWord + "”"));
    Optional<String> defaultValue = Optional.ofNullable(values.get("default"));
    String choices = values.getOrDefault("choices", "");
    return new QueryParameter(
        name,
        type,
        values.getOrDefault("label", name),
        values.getOrDefault("label-en", name),
        defaultValue.isEmpty() && Boolean.parseBoolean(values.getOrDefault("required", "false")),
        defaultValue,
        values.getOrDefault("example", defaultValue.orElse("")),
        choices.isEmpty() ? List.of() : List.of(choices.split("\\s*,\\s*")));
  }

  private ProblemException problem(int offset, String message) {
    return new ProblemException(
        new Problem(
            ProblemCode.E401,
            Position.ofOffset(file, text, offset),
            message,
            "write the header as the files in queries/ do"));
  }
}
