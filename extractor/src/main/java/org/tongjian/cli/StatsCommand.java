package org.tongjian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.tongjian.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stats}: what a store holds and what it costs. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = "Count what the store holds: things by type, quads, bytes on disk.")
final class StatsCommand implements Callable<Integer> {
  /** Every resource of a type with the number of its quads, in the graphs where it has the type. */
  private static final Query BY_TYPE =
      QueryFactory.create(
          """
          SELECT ?type (COUNT(DISTINCT ?thing) AS ?things) (COUNT(*) AS ?quads) WHERE {
            GRAPH ?graph { ?thing a ?type . ?thing ?property ?value }
          } GROUP BY ?type ORDER BY STR(?type)
          """);

  private static final Query ALL =
      QueryFactory.create(
          "SELECT (COUNT(*) AS ?quads) (COUNT(DISTINCT ?graph) AS ?things) WHERE"
              + " { GRAPH ?graph { ?thing ?property ?value } }");

  private static final String VOCABULARY = "https://w3id.org/tongjian/ontology#";

  private final Terminal terminal;

  @Mixin private StoreOptions store;

  StatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  private record Count(long things, long quads) {
    Count plus(Count other) {
      return new Count(things + other.things, quads + other.quads);
    }
  }

  @Override
  public Integer call() {
    try (Store opened = store.openForReading(terminal)) {
      Map<String, Count> types = new LinkedHashMap<>();
      opened.select(BY_TYPE).rows().forEach(row -> types.put(text(row, "type"), count(row)));
      Count all = count(opened.select(ALL).rows().get(0));
      terminal.out().printf(Locale.ROOT, "%-60s%10s%12s%8s%n", "type", "things", "quads", "each");
      types.forEach((type, count) -> print(shortened(type), count));
      long articles = types.getOrDefault(VOCABULARY + "Article", new Count(0, 0)).things();
      print("all mentions", sum(types, "Mention"));
      print("all claims", sum(types, "Claim"));
      print("all graphs", all);
      line("copies of articles", types.getOrDefault(VOCABULARY + "Copy", new Count(0, 0)).things());
      long bytes = bytes(store.folder(terminal));
      line("quads an article", articles == 0 ? 0 : all.quads() / articles);
      line("bytes on disk", bytes);
      line("bytes a quad", all.quads() == 0 ? 0 : bytes / all.quads());
    }
    return ExitCode.DONE;
  }

  private static Count sum(Map<String, Count> types, String ending) {
    return types.entrySet().stream()
        .filter(e -> e.getKey().startsWith(VOCABULARY) && e.getKey().endsWith(ending))
        .map(Map.Entry::getValue)
        .reduce(new Count(0, 0), Count::plus);
  }

  private static String text(Binding row, String variable) {
    var node = row.get(Var.alloc(variable));
    return node.isURI() ? node.getURI() : node.toString();
  }

  private static Count count(Binding row) {
    return new Count(number(row, "things"), number(row, "quads"));
  }

  private static long number(Binding row, String variable) {
    return Long.parseLong(row.get(Var.alloc(variable)).getLiteralLexicalForm());
  }

  private static String shortened(String type) {
    return type.startsWith(VOCABULARY) ? "tj:" + type.substring(VOCABULARY.length()) : type;
  }

  private void print(String label, Count count) {
    double each = count.things() == 0 ? 0 : (double) count.quads() / count.things();
    terminal
        .out()
        .printf(Locale.ROOT, "%-60s%10d%12d%8.1f%n", label, count.things(), count.quads(), each);
  }

  private void line(String label, long value) {
    terminal.out().printf(Locale.ROOT, "%-60s%10d%n", label, value);
  }

  private static long bytes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(StatsCommand::size).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that a running server drops meanwhile counts nothing. */
  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
