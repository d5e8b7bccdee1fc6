package org.tongjian.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tongjian.store.Store;
import org.tongjian.timeline.Timeline;
import org.tongjian.timeline.TimelineBuilder;
import org.tongjian.timeline.TimelineFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code timeline}: the dated statements about entities. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = "The dated statements about an entity, each with its source; several to compare.")
final class TimelineCommand implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";
  private static final List<String> PLANNED = List.of("xlsx", "png", "jsonld", "turtle");

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME-OR-IRI", arity = "0..*", description = "The entities.")
  private List<String> entities = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "D",
      description = "Leave out what is over before: YYYY, YYYY-MM or YYYY-MM-DD.")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "D",
      description = "Leave out what begins after: YYYY, YYYY-MM or YYYY-MM-DD.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table|csv|tsv|xlsx|json|jsonld|turtle|html|svg|png|ics|timelinejs|vis|md (default: what"
              + " the end of the output's name tells, else table).")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE|DIR|-",
      defaultValue = STANDARD_OUTPUT,
      description = "Where to; - is standard output (default), a folder with --all.")
  private String out;

  @Option(names = "--all", description = "A file an entity, into the folder --out.")
  private boolean all;

  @Option(
      names = "--type",
      paramLabel = "T",
      description = "With --all: person, organization, place, post, initiative or event.")
  private Optional<EntityType> type = Optional.empty();

  @Option(
      names = "--place",
      paramLabel = "P",
      description = "With --all: only entities that share a fact with this place.")
  private Optional<String> place = Optional.empty();

  @Mixin private StoreOptions store;

  TimelineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (all ? out.equals(STANDARD_OUTPUT) || !entities.isEmpty() : entities.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          all ? "--all takes no name, but --out FOLDER" : "name an entity, or give --all");
    }
    if (!all && (type.isPresent() || place.isPresent())) {
      throw new ParameterException(spec.commandLine(), "--type and --place go with --all");
    }
    if (format.filter(PLANNED::contains).isPresent()) {
      terminal.err().println("timeline --format " + format.get() + ": not yet there");
      return ExitCode.FAILED;
    }
    try (Store opened = store.openForReading(terminal)) {
      var builder = new TimelineBuilder(opened);
      return all ? writeAll(builder, new EntityList(opened)) : writeOne(builder);
    }
  }

  private int writeOne(TimelineBuilder builder) throws IOException {
    TimelineFormat form = form(TimelineFormat.TABLE);
    Timeline timeline = build(builder, entities);
    if (out.equals(STANDARD_OUTPUT)) {
      form.write(timeline, terminal.out());
    } else {
      write(timeline, form, Path.of(out));
    }
    return ExitCode.DONE;
  }

  private int writeAll(TimelineBuilder builder, EntityList list) throws IOException {
    TimelineFormat form = form(TimelineFormat.CSV);
    Path folder = Files.createDirectories(Path.of(out));
    int written = 0;
    List<EntityList.Entity> found = list.entities(type, place);
    try (Progress progress = Progress.of(terminal, "timeline", found.size())) {
      for (EntityList.Entity entity : found) {
        Timeline timeline = build(builder, List.of(entity.iri()));
        if (!timeline.entries().isEmpty()) {
          write(timeline, form, folder.resolve(entity.fileName() + "." + form.fileEnding()));
          written++;
        }
        progress.step();
      }
    }
    terminal.err().println(Counts.of(written, "timeline"));
    return ExitCode.DONE;
  }

  private Timeline build(TimelineBuilder builder, List<String> names) {
    return builder.build(
        names,
        from.map(d -> PartialDate.firstDay(d, spec)),
        to.map(d -> PartialDate.lastDay(d, spec)));
  }

  private TimelineFormat form(TimelineFormat standard) {
    if (format.isPresent()) {
      return TimelineFormat.of(format.get())
          .orElseThrow(
              () -> new ParameterException(spec.commandLine(), "no such format: " + format.get()));
    }
    String ending = out.substring(out.lastIndexOf('.') + 1);
    return TimelineFormat.of(ending).orElse(standard);
  }

  private static void write(Timeline timeline, TimelineFormat form, Path file) {
    try (OutputStream stream = Files.newOutputStream(file)) {
      form.write(timeline, stream);
    } catch (IOException e) {
      throw FolderOutput.unwritable(file, e);
    }
  }
}
