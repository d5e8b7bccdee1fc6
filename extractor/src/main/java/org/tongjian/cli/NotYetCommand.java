package org.tongjian.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** A command that is planned and says so. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = "Not yet there.")
final class NotYetCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final String name;

  @Unmatched private List<String> arguments = new ArrayList<>();

  NotYetCommand(Terminal terminal, String name) {
    this.terminal = terminal;
    this.name = name;
  }

  @Override
  public Integer call() {
    String given = String.join(" ", arguments);
    terminal.err().println((name + " " + given).strip() + ": not yet there");
    return ExitCode.FAILED;
  }
}
