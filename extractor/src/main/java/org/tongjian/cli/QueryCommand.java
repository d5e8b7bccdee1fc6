package org.tongjian.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tongjian.query.LibraryQuery;
import org.tongjian.query.QueryLibrary;
import org.tongjian.query.QueryParameter;
import org.tongjian.query.QueryResult;
import org.tongjian.query.QueryRunner;
import org.tongjian.query.ResultFormat;
import org.tongjian.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: a question of the library, or any SPARQL. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = "Run a query of the library or any SPARQL; without a name list the library.")
final class QueryCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME|FILE",
      arity = "0..1",
      description = "A query of the library, or a file with SPARQL.")
  private Optional<String> name = Optional.empty();

  @Option(names = "-e", paramLabel = "SPARQL", description = "The query itself.")
  private Optional<String> sparql = Optional.empty();

  @Option(
      names = "-p",
      paramLabel = "name=value",
      description = "Value of a parameter; may be repeated.")
  private List<String> values = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "table|csv|tsv|json|xml|md|turtle|ntriples|jsonld",
      description = "Form of the answer (default: table, or turtle for triples).")
  private Optional<String> format = Optional.empty();

  @Mixin private StoreOptions store;

  QueryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (name.isPresent() && sparql.isPresent()) {
      throw new ParameterException(spec.commandLine(), "give a name or -e, not both");
    }
    Optional<ResultFormat> wanted = format.map(this::resultFormat);
    if (name.isEmpty() && sparql.isEmpty()) {
      QueryLibrary.load().queries().forEach(this::list);
      return ExitCode.DONE;
    }
    // Found before the store is opened: a wrong name should not wait for it.
    Optional<LibraryQuery> query =
        name.filter(n -> !Files.isRegularFile(Path.of(n))).map(QueryLibrary.load()::get);
    try (Store opened = store.openForReading(terminal)) {
      QueryResult result = run(new QueryRunner(opened), query);
      ResultFormat form = wanted.orElse(ResultFormat.defaultFor(result));
      if (!form.fits(result)) {
        throw new ParameterException(
            spec.commandLine(), "--format " + form.word() + " does not fit this kind of result");
      }
      form.write(result, terminal.out());
    }
    return ExitCode.DONE;
  }

  private QueryResult run(QueryRunner runner, Optional<LibraryQuery> query) {
    if (sparql.isPresent()) {
      return runner.run(sparql.get(), "-e");
    }
    return query.isPresent()
        ? runner.run(query.get(), values())
        : runner.run(Path.of(name.orElseThrow()), values());
  }

  /** Split at the first = by hand: picocli would read quotes within values as its own. */
  private Map<String, String> values() {
    Map<String, String> parsed = new LinkedHashMap<>();
    for (String value : values) {
      int equals = value.indexOf('=');
      if (equals < 1) {
        throw new ParameterException(spec.commandLine(), "-p takes name=value, not " + value);
      }
      parsed.put(value.substring(0, equals), value.substring(equals + 1));
    }
    return parsed;
  }

  private ResultFormat resultFormat(String word) {
    return ResultFormat.of(word.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new ParameterException(spec.commandLine(), "no such format: " + word));
  }

  private void list(LibraryQuery query) {
    terminal.out().println(query.name() + "  " + query.title() + " / " + query.titleEn());
    for (QueryParameter parameter : query.parameters()) {
      terminal
          .out()
          .println(
              "    -p "
                  + parameter.name()
                  + "="
                  + parameter.example()
                  + (parameter.required() ? "  (required)" : "")
                  + "  "
                  + parameter.label()
                  + " / "
                  + parameter.labelEn());
    }
  }
}
