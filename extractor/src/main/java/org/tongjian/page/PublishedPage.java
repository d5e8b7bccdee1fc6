package org.tongjian.page;

import java.time.LocalDate;
import java.util.Optional;
import org.tongjian.source.Document;

/**
 * A page and what is known of its publication.
 *
 * @param document the file it stands in
 * @param masthead what it says of itself
 * @param issueDate day of publication
 * @param locality the area its paper stands for; empty when not known
 */
record PublishedPage(
    Document document, Masthead masthead, Optional<LocalDate> issueDate, String locality) {}
