package org.tongjian.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.tongjian.source.Document;
import org.tongjian.source.Metadata;

/** Names articles by where they were published, never by their words or their folder. */
final class ArticleIds {
  private ArticleIds() {}

  /** Of an article on a page: paper, day, page and number, as far as the page says them. */
  static String ofPage(Masthead masthead, Optional<LocalDate> date, Document document, int number) {
    String place = masthead.pageNumber().map(String::valueOf).orElse(stem(document.name()));
    if (masthead.paper().isPresent() && date.isPresent()) {
      return clean(masthead.paper().get() + "-" + date.get() + "-" + place + "-" + number);
    }
    return clean(stem(document.name()) + "-" + number);
  }

  /**
   * Of an article that is a record: by its own identifier or address, else by what it says of its
   * publication and the few characters it begins with, as many news of a day have the same title.
   */
  static String ofRecord(Document document, Metadata said) {
    int mark = document.name().lastIndexOf('#');
    String file = stem(mark < 0 ? document.name() : document.name().substring(0, mark));
    if (said.id().isPresent() && mark >= 0) {
      return clean(file + "-" + document.name().substring(mark + 1));
    }
    String start = document.text().strip();
    return clean(
        file
            + "-"
            + hash(
                said.url()
                    .orElse(
                        String.join(
                            "\n",
                            said.paper().or(said::source).orElse(""),
                            said.issueDate().map(String::valueOf).orElse(""),
                            said.page().map(String::valueOf).orElse(""),
                            said.title().orElse(""),
                            start.substring(0, Math.min(20, start.length())))),
                8));
  }

  /** Of an article that says in header lines where it comes from. */
  static String ofHeader(Document document, String source, String title, String date) {
    return clean(stem(document.name()) + "-" + hash(source + "\n" + title + "\n" + date, 4));
  }

  private static String hash(String text, int bytes) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  /**
   * Of an article that has an address or identifier of its own.
   *
   * @param number place on the page at that address; 0 where it is the only one
   */
  static String ofAddress(String address, int number) {
    String place = address.replaceFirst("^[a-z]+://(?:www\\.)?", "").replaceFirst("#.*$", "");
    return clean(place.replaceFirst("\\.x?html?$", "") + (number > 0 ? "-" + number : ""));
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String clean(String id) {
    String safe = id.replaceAll("[^0-9A-Za-z\\u3007\\u4e00-\\u9fff.-]+", "-");
    return safe.replaceAll("^[-.]+", "");
  }
}
