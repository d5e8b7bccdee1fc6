package org.tongjian.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code queries/README.md} says what the headers say; {@code -Dgolden.update=true} rewrites it.
 */
class LibraryDocumentationTest {
  @Test
  void listsTheLibrary() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("# The question library\n\n")
        .append("Each question is a file `NAME.rq` that runs as it stands on any SPARQL 1.1 store ")
        .append(
            "holding the graph of\n[docs/model.md](../docs/model.md). Its header documents it; ")
        .append(
            "a `VALUES` block stands for each parameter.\n`NAME.expected.tsv` holds its answers ")
        .append("over the test graph. This page is made from the headers.\n");
    for (LibraryQuery query : QueryLibrary.load().queries()) {
      page.append("\n## ").append(query.name()).append('\n');
      page.append(query.title()).append(" / ").append(query.titleEn()).append("\n\n");
      page.append(query.meaning()).append("\n\n").append(query.meaningEn()).append('\n');
      if (!query.parameters().isEmpty()) {
        page.append("\n| parameter | takes | means | example |\n| --- | --- | --- | --- |\n");
        query.parameters().forEach(parameter -> append(page, parameter));
      }
    }
    Path file = Path.of(System.getProperty("tongjian.root"), "queries/README.md");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, page);
    }
    assertEquals(Files.readString(file), page.toString());
  }

  private static void append(StringBuilder page, QueryParameter parameter) {
    String takes =
        parameter.choices().isEmpty()
            ? parameter.type().description()
            : String.join(", ", parameter.choices());
    page.append("| ")
        .append(parameter.name())
        .append(parameter.required() ? " (required)" : "")
        .append(" | ")
        .append(takes)
        .append(" | ")
        .append(parameter.label())
        .append(" / ")
        .append(parameter.labelEn())
        .append(" | ")
        .append(parameter.example())
        .append(" |\n");
  }
}
