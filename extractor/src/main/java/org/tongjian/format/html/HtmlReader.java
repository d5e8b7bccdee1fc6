package org.tongjian.format.html;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jsoup.parser.Parser;
import org.tongjian.format.FormatReader;
import org.tongjian.format.Input;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;
import org.tongjian.source.Layout;
import org.tongjian.source.MediaType;
import org.tongjian.source.Metadata;
import org.tongjian.source.Original;

/** Reads web pages: a document a file, its articles in the groups of its blocks. */
public final class HtmlReader implements FormatReader {
  /** Saved pages with their pictures inside come to some millions of characters. */
  private static final int MOST_BYTES = 32_000_000;

  /** Long pages have some ten thousand tags. */
  private static final int MOST_TAGS = 400_000;

  private static final int DEEPEST = 256;
  private static final int SHOWN = 20;

  private static final Words WORDS = Words.load();

  /**
   * Reads a web page.
   *
   * @throws ProblemException when it is empty (E102), in no known encoding (E105), too large or of
   *     too many tags (E120), or holds no text (E121)
   */
  @Override
  public void read(Input input, Consumer<Document> documents, Consumer<Problem> problems)
      throws IOException {
    byte[] bytes;
    try (InputStream in = input.content().open()) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      throw failure(
          ProblemCode.E120,
          input,
          "the web page has more than %,d bytes".formatted(MOST_BYTES),
          "give the articles' own pages");
    }
    var decoded =
        Decoder.decode(bytes, input.settings().encoding())
            .orElseThrow(
                () ->
                    failure(
                        ProblemCode.E105,
                        input,
                        "the web page names no encoding and is neither UTF-8, GB18030 nor Big5",
                        "give --encoding, or save it as UTF-8"));
    if (decoded.text().isBlank()) {
      throw failure(ProblemCode.E102, input, "file is empty", "give a page with text");
    }
    if (!decoded.declared()) {
      problems.accept(
          new Problem(
              ProblemCode.W107,
              Position.ofFile(input.path()),
              "text was not in UTF-8 and was read as “" + decoded.charset().name() + "”",
              "if characters look wrong, save it as UTF-8"));
    }
    Document document = document(input, decoded, sha256(bytes));
    tellOfFaults(input, document, problems);
    documents.accept(document);
  }

  /** Warns of bytes that are no characters, where they stand in the text that is read. */
  private static void tellOfFaults(Input input, Document document, Consumer<Problem> problems) {
    String text = document.text();
    int at = text.indexOf(Decoder.REPLACEMENT);
    if (at < 0) {
      return;
    }
    long count = text.chars().filter(c -> c == Decoder.REPLACEMENT).count();
    int before = Math.max(text.lastIndexOf('\n', at) + 1, at - SHOWN);
    Original original = document.original().orElseThrow();
    problems.accept(
        new Problem(
            ProblemCode.W122,
            Position.ofOffset(input.path(), original.text(), original.map().toOrigin(at)),
            "%s no character in “%s”, the first after “%s”"
                .formatted(
                    count == 1 ? "1 place holds" : count + " places hold",
                    document.charset().name(),
                    text.substring(before, at).strip()),
            "fetch the page again, or give --encoding"));
  }

  private static Document document(Input input, Decoder.Decoded decoded, String hash) {
    String file = decoded.text();
    refuseBombs(input, file);
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    org.jsoup.nodes.Document page = parser.parseInput(file, "");
    var alignment = new Alignment(file);
    Pieces pieces = PageText.read(page, file, alignment);
    var facts = new PageFacts(page, input, WORDS);
    Metadata metadata = facts.metadata(pieces);
    Pieces told = new PageReading(WORDS, facts.titles(metadata), facts.lines()).read(pieces);
    var text = new BlockWriter(file).write(told);
    if (text.blocks().isEmpty()) {
      boolean frames = !page.select("frame, iframe").isEmpty();
      throw failure(
          ProblemCode.E121,
          input,
          frames
              ? "the web page holds no text, only frames that show other pages"
              : "the web page holds no text",
          frames ? "give the pages that its frames show" : "give a page with text");
    }
    return new Document(
        input.name(),
        input.path(),
        MediaType.HTML,
        text.text(),
        java.util.Optional.of(new Original(file, 1, text.map())),
        decoded.charset(),
        hash,
        new Layout(java.util.List.of(), text.blocks()),
        metadata,
        Metadata.NONE);
  }

  private static void refuseBombs(Input input, String file) {
    int tags = 0;
    for (int at = file.indexOf('<'); at >= 0; at = file.indexOf('<', at + 1)) {
      tags++;
    }
    if (tags > MOST_TAGS) {
      throw failure(
          ProblemCode.E120,
          input,
          "the web page has %,d tags, more than %,d".formatted(tags, MOST_TAGS),
          "give the articles' own pages");
    }
  }

  private static ProblemException failure(
      ProblemCode code, Input input, String message, String remedy) {
    return new ProblemException(new Problem(code, Position.ofFile(input.path()), message, remedy));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
