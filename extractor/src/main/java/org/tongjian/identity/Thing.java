package org.tongjian.identity;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.tongjian.graph.Iris;

/**
 * A person, body, place, initiative, event or post beyond a single article.
 *
 * @param kind what it is
 * @param key what it is told by; equal keys are one thing
 * @param label its name, as the key has it
 * @param within for a place the area that contains it, for a body the area it is an organ of, for a
 *     post its body or area; empty when not known
 * @param notation for an administrative area its code, for a post its title
 */
public record Thing(
    Kind kind, String key, String label, Optional<Thing> within, Optional<String> notation) {
  /** Kinds of things. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    PLACE,
    INITIATIVE,
    EVENT,
    POST
  }

  static Thing of(Kind kind, String label, String... keyParts) {
    return new Thing(kind, key(kind, keyParts), label, Optional.empty(), Optional.empty());
  }

  static String key(Kind kind, String... parts) {
    return kind + "|" + String.join("|", parts);
  }

  /** Its IRI: a function of kind, label and key. */
  public Node iri() {
    return Iris.keyed(kind.name().toLowerCase(Locale.ROOT), label, key);
  }
}
