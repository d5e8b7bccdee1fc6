package org.tongjian.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongjian.claim.Modality;

/** Puts facts in words, by the table {@code statements.tsv}. */
final class Statements {
  private static final String ANY = "*";
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

  private record Template(String kind, String detail, String view, String words) {
    boolean fits(String kind, String detail, String view) {
      return this.kind.equals(kind)
          && (this.detail.equals(ANY) || this.detail.equals(detail))
          && (this.view.equals(ANY) || this.view.equals(view));
    }
  }

  private final List<Template> templates;

  private Statements(List<Template> templates) {
    this.templates = templates;
  }

  static Statements load() {
    return new Statements(
        resource("statements.tsv")
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.split("\t"))
            .map(cells -> new Template(cells[0], cells[1], cells[2], cells[3]))
            .toList());
  }

  /**
   * The statement of a fact.
   *
   * @param detail the part or stage, or empty
   * @param view the argument that the reader already knows; it is left out of the words
   * @param arguments names of the arguments
   */
  String of(FactKind kind, String detail, String view, Map<String, String> arguments) {
    String words =
        templates.stream()
            .filter(template -> template.fits(kind.className(), detail, view))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no words for " + kind + " " + detail))
            .words();
    Matcher argument = ARGUMENT.matcher(words);
    return argument.replaceAll(
        match -> Matcher.quoteReplacement(arguments.getOrDefault(match.group(1), "")));
  }

  /** What is put behind a statement that is no plain fact. */
  static String suffix(Modality modality) {
    return switch (modality) {
      case ASSERTED -> "";
      case PLANNED -> "（计划）";
      case DEMANDED -> "（要求）";
      case DENIED -> "（否认）";
    };
  }

  static String resource(String name) {
    try (InputStream in = Statements.class.getResourceAsStream("/timeline/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
