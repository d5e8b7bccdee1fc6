package org.tongjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Runs every console block of the pages and compares what it prints. With {@code -Dgolden.update}
 * the pages get the output that the commands print now; read the difference before committing it.
 */
class DocumentationTest {
  private static final Path ROOT = Path.of(System.getProperty("tongjian.root"));
  private static final boolean UPDATE = System.getProperty("golden.update") != null;

  static List<String> commands() {
    return List.copyOf(new TreeSet<>(commandLine().getSubcommands().keySet()));
  }

  private static CommandLine commandLine() {
    return TongjianCommand.commandLine(terminal(new ByteArrayOutputStream()));
  }

  private static Terminal terminal(ByteArrayOutputStream bytes) {
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    return new Terminal(new ByteArrayInputStream(new byte[0]), out, out, Map.of(), false);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void hasAPageAndHelpForEveryCommandAndOption(String command) throws IOException {
    String page = Files.readString(ROOT.resolve("docs/commands/" + command + ".md"));
    for (OptionSpec option :
        commandLine().getSubcommands().get(command).getCommandSpec().options()) {
      String name = option.longestName();
      boolean common = List.of("--help", "--version").contains(name);
      assertTrue(common || page.contains("`" + name), command + ".md does not explain " + name);
    }
    var bytes = new ByteArrayOutputStream();
    assertEquals(0, TongjianCommand.run(new String[] {command, "--help"}, terminal(bytes)));
    String help = bytes.toString(StandardCharsets.UTF_8);
    assertTrue(help.startsWith("Usage: tongjian " + command), help);
  }

  @Test
  void showsWhatTheCommandsPrint(@TempDir Path scratch) throws Exception {
    List<Path> links = link(scratch);
    var faults = new ArrayList<String>();
    int run = 0;
    Process shell = shell(scratch);
    try (var in = new PrintWriter(shell.outputWriter(StandardCharsets.UTF_8), true);
        var out =
            new BufferedReader(
                new InputStreamReader(shell.getInputStream(), StandardCharsets.UTF_8))) {
      for (Path page : pages()) {
        run += compare(page, in, out, faults);
      }
      comparePictures(scratch, faults);
    } finally {
      shell.waitFor();
      for (Path link : links) {
        Files.delete(link);
      }
    }
    assertTrue(run > 0, "no console block was found");
    assertTrue(faults.isEmpty(), String.join("\n", faults));
  }

  /** Shows the folders of the checkout in the folder where the commands run. */
  private static List<Path> link(Path scratch) throws IOException {
    var links = new ArrayList<Path>();
    for (String name : List.of("corpus", "docs", "ontology", "queries", "README.md")) {
      if (Files.exists(ROOT.resolve(name))) {
        links.add(Files.createSymbolicLink(scratch.resolve(name), ROOT.resolve(name)));
      }
    }
    return links;
  }

  private static Process shell(Path folder) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx1g",
            "-cp",
            classPath,
            DocumentationShell.class.getName())
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static List<Path> pages() throws IOException {
    var pages = new ArrayList<Path>();
    if (Files.exists(ROOT.resolve("README.md"))) {
      pages.add(ROOT.resolve("README.md"));
    }
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
      files.filter(f -> f.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  /**
   * Pictures that the pages show are made by their commands, under the same name; photographs of a
   * browser (.png) hang on the fonts of a machine.
   */
  private static void comparePictures(Path scratch, List<String> faults) throws IOException {
    try (Stream<Path> pictures = Files.list(ROOT.resolve("docs/images"))) {
      for (Path picture : pictures.filter(p -> !p.toString().endsWith(".png")).sorted().toList()) {
        Path made = scratch.resolve(picture.getFileName());
        if (!Files.exists(made)) {
          faults.add("no command makes " + ROOT.relativize(picture));
        } else if (UPDATE) {
          Files.copy(made, picture, StandardCopyOption.REPLACE_EXISTING);
        } else if (Files.mismatch(made, picture) >= 0) {
          faults.add(ROOT.relativize(picture) + " is not what its command makes now");
        }
      }
    }
  }

  private static int compare(Path page, PrintWriter in, BufferedReader out, List<String> faults)
      throws IOException {
    List<String> lines = Files.readAllLines(page);
    List<ConsoleExample> examples = ConsoleExample.of(lines);
    int shift = 0;
    for (ConsoleExample example : examples) {
      in.println(example.command());
      String actual = answer(out);
      if (!example.matches(actual)) {
        if (UPDATE && !example.isElided()) {
          int start = example.line() + shift;
          lines.subList(start, start + example.output().size()).clear();
          List<String> now = actual.lines().toList();
          lines.addAll(start, now);
          shift += now.size() - example.output().size();
          Files.writeString(page, String.join("\n", lines) + "\n");
        } else {
          faults.add(ROOT.relativize(page) + ":" + example.line() + ": $ " + example.command());
          faults.add("shown:\n" + String.join("\n", example.output()));
          faults.add("printed:\n" + actual);
        }
      }
    }
    return examples.size();
  }

  private static String answer(BufferedReader out) throws IOException {
    var answer = new StringBuilder();
    for (String line = out.readLine(); ; line = out.readLine()) {
      if (line == null) {
        throw new IOException("the shell ended early after: " + answer);
      }
      if (line.startsWith(DocumentationShell.END)) {
        return answer.toString();
      }
      answer.append(line).append('\n');
    }
  }
}
