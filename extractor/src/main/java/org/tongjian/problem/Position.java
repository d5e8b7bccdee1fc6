package org.tongjian.problem;

/**
 * Where in an input something is wrong, for people.
 *
 * @param file the input as the user named it
 * @param line line number from 1; 0 when the whole file is meant
 * @param column column in UTF-16 units from 1; 0 when the whole line or file is meant
 * @param offset UTF-16 offset into the decoded file; -1 when the whole file is meant
 */
public record Position(String file, int line, int column, int offset) {
  /** The whole file, when no place inside it can be named. */
  public static Position ofFile(String file) {
    return new Position(file, 0, 0, -1);
  }

  /** The place of an offset in a text that was read from the file. */
  public static Position ofOffset(String file, String text, int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset && i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new Position(file, line, offset - lineStart + 1, offset);
  }

  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    String inLine = column == 0 ? "" : ":" + column;
    return file + ":" + line + inLine + (offset < 0 ? "" : " (offset " + offset + ")");
  }
}
