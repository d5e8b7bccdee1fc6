package org.tongjian.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tongjian.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: finds the command, turns failures into messages and exit codes. */
@Command(
    name = "tongjian",
    description = {
      "Reads Chinese newspaper pages and writes a knowledge graph in which every fact carries the"
          + " sentence that says it."
    },
    footer = {"", "tongjian COMMAND --help says what a command takes."},
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class)
public final class TongjianCommand {
  /** The commands by name, in the order of the help. */
  private static final Map<String, Function<Terminal, Object>> COMMANDS = commands();

  private TongjianCommand() {}

  private static Map<String, Function<Terminal, Object>> commands() {
    var commands = new LinkedHashMap<String, Function<Terminal, Object>>();
    commands.put("up", UpCommand::new);
    commands.put("extract", ExtractCommand::new);
    commands.put("pages", PagesCommand::new);
    commands.put("load", LoadCommand::new);
    commands.put("serve", ServeCommand::new);
    commands.put("query", QueryCommand::new);
    commands.put("timeline", TimelineCommand::new);
    commands.put("entity", EntityCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("stats", StatsCommand::new);
    commands.put("validate", ValidateCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("evaluate", EvaluateCommand::new);
    commands.put("evaluate-pages", EvaluatePagesCommand::new);
    List<String> planned =
        List.of("correct", "audit", "train", "import", "backup", "restore", "compact");
    for (String name : planned) {
      commands.put(name, terminal -> new NotYetCommand(terminal, name));
    }
    return Collections.unmodifiableMap(commands);
  }

  /**
   * Runs one command.
   *
   * @param args the arguments, the name of the command first
   * @return the exit code
   */
  public static int run(String[] args, Terminal terminal) {
    CommandLine commandLine = commandLine(terminal, needed(args));
    if (args.length == 0) {
      commandLine.usage(commandLine.getErr());
      return ExitCode.WRONG_USAGE;
    }
    int code = commandLine.execute(args);
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  /** The command line with all commands. */
  static CommandLine commandLine(Terminal terminal) {
    return commandLine(terminal, COMMANDS.keySet());
  }

  /** Setting up a command costs start-up time, so only the one that is asked for is. */
  private static Set<String> needed(String[] args) {
    boolean isKnown = args.length > 0 && COMMANDS.containsKey(args[0]);
    return isKnown ? Set.of(args[0]) : COMMANDS.keySet();
  }

  private static CommandLine commandLine(Terminal terminal, Set<String> names) {
    var commandLine = new CommandLine(new TongjianCommand());
    for (String name : names) {
      commandLine.addSubcommand(name, COMMANDS.get(name).apply(terminal));
    }
    return commandLine
        .setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler(TongjianCommand::wrongUsage)
        .setExecutionExceptionHandler((exception, failed, parsed) -> failure(exception, terminal));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static int wrongUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    if (e instanceof UnmatchedArgumentException unmatched) {
      String wrong = unmatched.getUnmatched().get(0);
      boolean isCommand = !wrong.startsWith("-") && !command.getSubcommands().isEmpty();
      err.println(isCommand ? "No such command: '" + wrong + "'" : e.getMessage());
      List<String> near = Suggestions.near(wrong, known(command.getCommandSpec(), wrong));
      if (!near.isEmpty()) {
        err.println("Did you mean " + String.join(" or ", near) + "?");
      }
    } else {
      err.println(e.getMessage());
    }
    err.println("See: ./" + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.WRONG_USAGE;
  }

  private static Set<String> known(CommandSpec spec, String wrong) {
    return wrong.startsWith("-") ? spec.optionsMap().keySet() : spec.subcommands().keySet();
  }

  private static int failure(Exception exception, Terminal terminal) {
    if (exception instanceof ProblemException e) {
      terminal.err().println(e.problem());
      return switch (e.problem().code()) {
        case E402, E403 -> ExitCode.WRONG_USAGE;
        default -> ExitCode.FAILED;
      };
    }
    terminal.err().println("This is a fault of the tool, please report it:");
    exception.printStackTrace(terminal.err());
    return ExitCode.FAILED;
  }
}
