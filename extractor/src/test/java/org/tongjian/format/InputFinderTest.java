package org.tongjian.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.problem.Problem;

class InputFinderTest {
  @TempDir Path folder;
  private final List<Problem> problems = new ArrayList<>();

  @BeforeEach
  void writeFiles() throws IOException {
    for (String name :
        List.of(
            "b.txt",
            "a.MD",
            "c.pdf",
            "c.xlsx",
            "page.html",
            "page_files/logo.png",
            "g.jsonl.gz",
            "g.log.gz",
            ".hidden.txt",
            "sub/d.ann",
            "sub/deep/e.txt",
            ".git/f.txt",
            "empty/readme.rst",
            "x[1].txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "文");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', a.MD b.txt c.pdf g.jsonl.gz page.html sub/d.ann sub/deep/e.txt x[1].txt",
    "sub, sub/d.ann sub/deep/e.txt",
    "b.txt, b.txt",
    "c.pdf, c.pdf",
    "x[1].txt, x[1].txt",
    "*.txt, b.txt x[1].txt",
    "**.txt, b.txt sub/deep/e.txt x[1].txt",
    "**/*.txt, b.txt sub/deep/e.txt x[1].txt",
    "s*/*.ann, sub/d.ann",
    "page_files, page_files/logo.png",
    "'{b.txt,c.pdf}', b.txt c.pdf",
  })
  void finds(String input, String found) {
    assertEquals(found, find(input));
    assertEquals(List.of(), problems);
  }

  @Test
  void goesOnAfterAMissingInputAndFindsEachFileOnce() {
    List<String> inputs =
        List.of(at("missing.txt"), at("b.txt"), at("b*.txt"), at("empty"), at("*.doc"), "-");
    List<Path> found = new InputFinder().find(inputs, problems::add);
    assertEquals(List.of(folder.resolve("b.txt"), Path.of("-")), found);
    assertEquals(
        List.of(
            at("missing.txt")
                + ": E101 no such file or folder: “"
                + at("missing.txt")
                + "”; check the spelling",
            at("empty")
                + ": E101 folder “"
                + at("empty")
                + "” holds no file of a kind that is read; "
                + "give a folder with files such as .txt, .html, .pdf, .jsonl or .zip",
            at("*.doc") + ": E101 no file matches “" + at("*.doc") + "”; check the spelling"),
        problems.stream().map(Problem::toString).toList());
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private String find(String input) {
    return String.join(
        " ",
        new InputFinder()
            .find(List.of(folder + "/" + input), problems::add).stream()
                .map(file -> folder.relativize(file).toString())
                .toList());
  }
}
