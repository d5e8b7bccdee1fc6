package org.tongjian.cli;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the commands of the pages, one a line of standard input, in one process: {@code ./tongjian}
 * in here, others by bash. Each answer ends with a line that starts with {@link #END}. A server is
 * left running, so that the commands behind it meet one; it gets a free port, and the pages' port
 * stands for it.
 */
final class DocumentationShell {
  static final String END = "\u0001 ";
  private static final String TOOL = "./tongjian";
  private static final String SERVER_READY = "Press Ctrl-C to stop.";
  private static final String PAGE_ADDRESS = "127.0.0.1:3330";
  private static final Pattern ADDRESS = Pattern.compile("127\\.0\\.0\\.1:\\d+");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s'\"]+)");

  private String serverAddress = PAGE_ADDRESS;

  private DocumentationShell() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var shell = new DocumentationShell();
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String answer = shell.run(line);
      out.print(answer.isEmpty() || answer.endsWith("\n") ? answer : answer + "\n");
      out.println(END);
    }
    Runtime.getRuntime().halt(0);
  }

  private String run(String line) throws IOException, InterruptedException {
    if (!line.startsWith(TOOL)) {
      return bash(line.replace(PAGE_ADDRESS, serverAddress)).replace(serverAddress, PAGE_ADDRESS);
    }
    List<String> words = words(line.substring(TOOL.length()));
    boolean serves =
        !words.isEmpty()
            && List.of("serve", "up").contains(words.get(0))
            && !words.contains("--help")
            && !words.contains("--check");
    if (!serves) {
      return tool(words, new ByteArrayOutputStream());
    }
    words.addAll(List.of("--port", "0"));
    return serve(words);
  }

  /** The words of a command line; quotes hold them together. */
  private static List<String> words(String line) {
    var words = new ArrayList<String>();
    Matcher matcher = WORD.matcher(line);
    int last = -1;
    while (matcher.find()) {
      String word =
          matcher.group(1) != null
              ? matcher.group(1)
              : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      if (matcher.start() == last) {
        word = words.remove(words.size() - 1) + word;
      }
      words.add(word);
      last = matcher.end();
    }
    return words;
  }

  private static String tool(List<String> words, ByteArrayOutputStream bytes) {
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    var in = new ByteArrayInputStream(new byte[0]);
    TongjianCommand.run(
        words.toArray(String[]::new), new Terminal(in, out, out, new HashMap<>(), false));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private String serve(List<String> words) throws InterruptedException {
    var bytes = new ByteArrayOutputStream();
    var server = new Thread(() -> tool(words, bytes));
    server.setDaemon(true);
    server.start();
    while (server.isAlive() && !bytes.toString(StandardCharsets.UTF_8).contains(SERVER_READY)) {
      server.join(20);
    }
    String said = bytes.toString(StandardCharsets.UTF_8);
    Matcher address = ADDRESS.matcher(said);
    if (address.find()) {
      serverAddress = address.group();
    }
    return said.replace(serverAddress, PAGE_ADDRESS);
  }

  private static String bash(String line) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("bash", "-c", line).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
