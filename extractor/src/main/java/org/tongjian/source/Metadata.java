package org.tongjian.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a document beside its text: in tags of a web page, fields of a record, the
 * address it was fetched from, or by the user.
 *
 * @param id the article's own identifier, as the file gives it
 * @param title headline
 * @param paper name of the newspaper
 * @param source whom to cite
 * @param issueDate day of publication
 * @param page page number
 * @param url address
 * @param locality area the paper stands for
 * @param genre kind of article
 * @param authors who wrote it
 */
public record Metadata(
    Optional<String> id,
    Optional<String> title,
    Optional<String> paper,
    Optional<String> source,
    Optional<LocalDate> issueDate,
    Optional<Integer> page,
    Optional<String> url,
    Optional<String> locality,
    Optional<String> genre,
    List<String> authors) {
  /** Nothing is said. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public Metadata {
    authors = List.copyOf(authors);
  }

  /** This, and where it says nothing what another says. */
  public Metadata or(Metadata other) {
    return new Metadata(
        id.or(() -> other.id),
        title.or(() -> other.title),
        paper.or(() -> other.paper),
        source.or(() -> other.source),
        issueDate.or(() -> other.issueDate),
        page.or(() -> other.page),
        url.or(() -> other.url),
        locality.or(() -> other.locality),
        genre.or(() -> other.genre),
        authors.isEmpty() ? other.authors : authors);
  }
}
