package org.tongjian.typesetting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A publishing system of web editions.
 *
 * @param template its document
 * @param encoding the encoding of its files
 * @param declared the encoding as they declare it
 * @param followsPrint whether an article that jumps is in two parts, as on the pages
 * @param isWholePage whether a document holds all articles of a page
 * @param hasNodes whether each page has a document that lists its articles
 * @param name form of the names of its files
 * @param paragraph form of a paragraph
 * @param picture form of a picture and its text
 */
record WebSystem(
    String template,
    String encoding,
    String declared,
    boolean followsPrint,
    boolean isWholePage,
    boolean hasNodes,
    String name,
    String paragraph,
    String picture) {
  /** All systems. */
  static List<WebSystem> load() {
    try (var in = WebSystem.class.getResourceAsStream("/typesetting/web/systems.tsv");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WebSystem of(String[] cells) {
    return new WebSystem(
        cells[0],
        cells[1],
        cells[2],
        cells[3].equals("yes"),
        cells[4].equals("yes"),
        cells[5].equals("yes"),
        cells[6],
        cells[7],
        cells[8]);
  }

  Charset charset() {
    return Charset.forName(encoding);
  }

  /** The name of a file. */
  String fileName(Imprint imprint, int page, int number) {
    String compact = imprint.day().format(DateTimeFormatter.BASIC_ISO_DATE);
    String folder = imprint.day().format(DateTimeFormatter.ofPattern("yyyy-MM/dd"));
    return name.replace("%D", folder)
        .replace("%C", compact)
        .replace("%p", "%02d".formatted(page))
        .replace("%d", String.valueOf(number));
  }

  /** The name of the file that lists the articles of a page. */
  String nodeName(Imprint imprint, int page) {
    String article = fileName(imprint, page, 0);
    return article.substring(0, article.lastIndexOf('/') + 1) + "node_" + (page + 1) + ".htm";
  }

  /** The paragraphs of an article. */
  String body(List<String> paragraphs) {
    return paragraphs.stream()
        .map(text -> paragraph.replace("%s", Html.escape(text)))
        .collect(Collectors.joining("\n"));
  }

  /** The pictures of an article. */
  String pictures(List<String> captions, int number) {
    return captions.stream()
        .map(text -> picture.replace("%d", String.valueOf(number)).replace("%s", Html.escape(text)))
        .collect(Collectors.joining("\n"));
  }
}
