package org.tongjian.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemException;
import org.tongjian.problem.Severity;
import org.tongjian.source.Document;
import org.tongjian.source.Original;
import org.tongjian.source.Span;

/** What holds for the readers of all formats, on articles of many seeds. */
class FormatContractTest {
  private static final int SEEDS = 25;
  private static final Pattern SENTENCE = Pattern.compile("[^。！；\n]+[。！；”]*");

  private final List<Problem> problems = new ArrayList<>();
  @TempDir Path folder;

  static List<ArticleFiles.Format> formats() {
    return ArticleFiles.all();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void givesTheArticle(ArticleFiles.Format format) throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      SampleArticle article = SampleArticle.of(seed);
      Document document = read(format, article);
      String text = bare(document.text());
      assertTrue(text.contains(bare(article.body())), seed + ": " + document.text());
      String title = document.metadata().title().orElse("");
      assertTrue((title + text).contains(bare(article.title())), seed + ": " + document.text());
      assertEquals(
          List.of(), problems.stream().filter(p -> p.code().severity() == Severity.ERROR).toList());
    }
  }

  /** Each sentence leads back to the characters of the file that say it. */
  @ParameterizedTest
  @MethodSource("formats")
  void tiesEachSentenceToTheFile(ArticleFiles.Format format) throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      Document document = read(format, SampleArticle.of(seed));
      Matcher sentence = SENTENCE.matcher(document.text());
      while (sentence.find()) {
        var span = new Span(sentence.start(), sentence.end());
        assertEquals(
            sentence.group().strip(),
            format.read().apply(document.inFile(span)).strip(),
            "seed " + seed);
      }
    }
  }

  /** Line and column lead to the character in the file's own text. */
  @ParameterizedTest
  @MethodSource("formats")
  void tellsThePlaceOfEachCharacter(ArticleFiles.Format format) throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      Document document = read(format, SampleArticle.of(seed));
      String whole = document.original().map(Original::text).orElse(document.text());
      int firstLine = document.original().map(Original::firstLine).orElse(1);
      String[] lines = whole.split("\n", -1);
      var random = new Random(seed);
      for (int i = 0; i < 50; i++) {
        int offset = random.nextInt(document.text().length());
        if (Character.isWhitespace(document.text().charAt(offset))) {
          continue; // A line break between blocks stands for no character of the file.
        }
        Position position = document.positionOf(offset);
        String line = lines[position.line() - firstLine];
        String rest = line.substring(position.column() - 1) + "\n";
        String shown = format.read().apply(rest);
        assertEquals(document.text().charAt(offset), shown.charAt(0), "seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void readsTheStandardInputAsFiles(ArticleFiles.Format format) throws IOException {
    byte[] bytes = format.write().apply(SampleArticle.of(1));
    Document fromFile = read(format, bytes);
    List<Document> documents = new ArrayList<>();
    new DocumentReader()
        .readStandardInput(new ByteArrayInputStream(bytes), documents::add, problems::add);
    assertEquals(1, documents.size());
    assertEquals(fromFile.text(), documents.get(0).text());
    assertEquals(fromFile.sha256(), documents.get(0).sha256());
  }

  /** Whatever becomes of the bytes: documents or problems, never another failure. */
  @ParameterizedTest
  @MethodSource("formats")
  void namesWhatIsDamaged(ArticleFiles.Format format) throws IOException {
    byte[] whole = format.write().apply(SampleArticle.of(2));
    for (int seed = 0; seed < 30; seed++) {
      var random = new Random(seed);
      byte[] bytes =
          Arrays.copyOf(
              whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
      for (int i = random.nextInt(20); i > 0 && bytes.length > 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      Path file = folder.resolve(format.name());
      Files.write(file, bytes);
      var found = new ArrayList<Problem>();
      var documents = new ArrayList<Document>();
      try {
        new DocumentReader().read(file, documents::add, found::add);
      } catch (ProblemException e) {
        found.add(e.problem());
      }
      assertTrue(!documents.isEmpty() || !found.isEmpty(), "seed " + seed + " is passed over");
    }
  }

  private Document read(ArticleFiles.Format format, SampleArticle article) throws IOException {
    return read(format, format.write().apply(article));
  }

  private Document read(ArticleFiles.Format format, byte[] bytes) throws IOException {
    Path file = folder.resolve(format.name());
    Files.write(file, bytes);
    List<Document> documents = new DocumentReader().readAll(file, problems::add);
    assertEquals(1, documents.size());
    assertEquals(64, documents.get(0).sha256().length());
    return documents.get(0);
  }

  /** Without white space, and with the brackets that annotated articles must write. */
  private static String bare(String text) {
    return text.replaceAll("\\s+", "").replace('〈', '<').replace('〉', '>');
  }
}
