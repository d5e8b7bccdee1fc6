package org.tongjian.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.tongjian.source.Document;

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

  /** Of an article that says in header lines where it comes from. */
  static String ofHeader(Document document, String source, String title, String date) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((source + "\n" + title + "\n" + date).getBytes(StandardCharsets.UTF_8));
      return clean(stem(document.name()) + "-" + HexFormat.of().formatHex(hash, 0, 4));
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
