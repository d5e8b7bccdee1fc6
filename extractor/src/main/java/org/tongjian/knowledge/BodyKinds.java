package org.tongjian.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tongjian.graph.Iris;
import org.tongjian.identity.Thing;

/** What kind of body a name tells of, and which body it belongs to. Immutable; load it once. */
final class BodyKinds {
  private final List<Row> rows;

  private BodyKinds(List<Row> rows) {
    this.rows = rows;
  }

  private record Row(Pattern pattern, Node kind, String parent, boolean inAreaAround) {}

  /**
   * A kind of body.
   *
   * @param type its class
   * @param parent name of the body it belongs to, without its area; empty when it is not clear
   * @param parentArea area of that body
   */
  record Kind(Node type, Optional<String> parent, Optional<Thing> parentArea) {}

  static BodyKinds load() {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                BodyKinds.class.getResourceAsStream("/knowledge/body-kinds.tsv"),
                StandardCharsets.UTF_8))) {
      return new BodyKinds(
          reader
              .lines()
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .map(
                  c ->
                      new Row(
                          Pattern.compile(c[0]),
                          NodeFactory.createURI(Iris.ONTOLOGY + c[1]),
                          c[2],
                          c[3].equals("around")))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The kind of a body; empty when its name does not tell. */
  Optional<Kind> of(Thing body) {
    String name =
        body.within().map(a -> body.label().substring(a.label().length())).orElse(body.label());
    for (Row row : rows) {
      Matcher matcher = row.pattern.matcher(name);
      if (matcher.find()) {
        return Optional.of(new Kind(row.kind, parent(row, matcher), area(row, body)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Thing> area(Row row, Thing body) {
    return row.inAreaAround ? body.within().flatMap(Thing::within) : body.within();
  }

  private static Optional<String> parent(Row row, Matcher matcher) {
    if (row.parent.equals("-")) {
      return Optional.empty();
    }
    return Optional.ofNullable(row.parent.equals("$1") ? matcher.group(1) : row.parent);
  }
}
