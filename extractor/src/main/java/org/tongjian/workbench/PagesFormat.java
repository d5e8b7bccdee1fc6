package org.tongjian.workbench;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what form to show what was understood of pages. */
public enum PagesFormat {
  /** An overview for the terminal: a line an article. */
  TABLE("txt"),
  /** All that is known of blocks and articles. */
  JSON("json"),
  /** The pages beside their articles, for a browser. */
  HTML("html");

  private final String extension;

  PagesFormat(String extension) {
    this.extension = extension;
  }

  /** The usual end of the names of such files. */
  public String extension() {
    return extension;
  }

  /** The form that the end of a file's name tells. */
  public static Optional<PagesFormat> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> lower.endsWith("." + f.extension)).findFirst();
  }

  /** Opens a writer that leaves the stream open when it is closed. */
  public PagesWriter open(OutputStream out) {
    return switch (this) {
      case TABLE -> new TableWriter(out);
      case JSON -> new JsonWriter(out);
      case HTML -> new HtmlWriter(out);
    };
  }
}
