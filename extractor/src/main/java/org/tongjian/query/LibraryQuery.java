package org.tongjian.query;

import java.util.List;

/**
 * A question of the library.
 *
 * @param name the name of its file without {@code .rq}
 * @param title what it asks, in Chinese
 * @param titleEn what it asks, in English
 * @param meaning how the answer is to be read, in Chinese
 * @param meaningEn how the answer is to be read, in English
 * @param parameters what its user may give, in the order of the header
 * @param text the SPARQL text with its header. It runs as it stands: each parameter is a {@code
 *     VALUES} block that holds the example or {@code UNDEF}
 */
public record LibraryQuery(
    String name,
    String title,
    String titleEn,
    String meaning,
    String meaningEn,
    List<QueryParameter> parameters,
    String text) {
  public LibraryQuery {
    parameters = List.copyOf(parameters);
  }
}
