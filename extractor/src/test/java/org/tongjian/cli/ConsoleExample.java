package org.tongjian.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One command of a console block and the output that the page shows for it.
 *
 * @param line number of the command's line in the page, from 1
 * @param command the command without the prompt
 * @param output the lines below it; a line {@code …} stands for any lines, {@code …} within a line
 *     for any characters
 */
record ConsoleExample(int line, String command, List<String> output) {
  private static final String FENCE = "```";
  private static final String PROMPT = "$ ";

  /** The examples of a page in their order. */
  static List<ConsoleExample> of(List<String> page) {
    var examples = new ArrayList<ConsoleExample>();
    boolean inside = false;
    for (int i = 0; i < page.size(); i++) {
      String line = page.get(i);
      if (line.startsWith(FENCE)) {
        inside = !inside && line.equals(FENCE + "console");
      } else if (inside && line.startsWith(PROMPT)) {
        examples.add(new ConsoleExample(i + 1, line.substring(PROMPT.length()), new ArrayList<>()));
      } else if (inside) {
        examples.get(examples.size() - 1).output.add(line);
      }
    }
    return examples;
  }

  /** Whether the page leaves something of the output out. */
  boolean isElided() {
    return output.stream().anyMatch(line -> line.contains("…"));
  }

  /** Whether a real output is what the page shows. */
  boolean matches(String actual) {
    var regex = new StringBuilder();
    for (String line : output) {
      if (line.equals("…")) {
        regex.append("(?:.*\n)*?");
      } else {
        for (String part : line.split("…", -1)) {
          regex.append(Pattern.quote(part)).append(".*?");
        }
        regex.setLength(regex.length() - ".*?".length());
        regex.append('\n');
      }
    }
    String shown = actual.isEmpty() || actual.endsWith("\n") ? actual : actual + "\n";
    return Pattern.matches(regex.toString(), shown);
  }
}
