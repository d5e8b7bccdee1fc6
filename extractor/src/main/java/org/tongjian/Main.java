package org.tongjian;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.tongjian.cli.Terminal;
import org.tongjian.cli.TongjianCommand;

/** Entry point of the command line. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name and ends with its exit code. */
  public static void main(String[] args) {
    // Newspaper text leaves in UTF-8 whatever the locale says.
    var out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            false,
            StandardCharsets.UTF_8);
    var err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    var terminal =
        new Terminal(System.in, out, err, System.getenv(), Boolean.getBoolean("tongjian.terminal"));
    int code = TongjianCommand.run(args, terminal);
    out.flush();
    System.exit(code);
  }
}
