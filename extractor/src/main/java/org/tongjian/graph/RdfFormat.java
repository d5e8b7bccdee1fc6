package org.tongjian.graph;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The ways a graph is written. */
public enum RdfFormat {
  /** Named graphs, for people. */
  TRIG("application/trig", "trig", RDFFormat.TRIG_BLOCKS),
  /** One quad a line; equal input gives equal bytes. */
  NQUADS("application/n-quads", "nq", RDFFormat.NQUADS),
  /** The triples of all graphs together. */
  TURTLE("text/turtle", "ttl", RDFFormat.TURTLE_BLOCKS),
  /** JSON-LD 1.1; the only one that is held in memory until it is closed. */
  JSONLD("application/ld+json", "jsonld", RDFFormat.JSONLD11_PRETTY);

  private final String mediaType;
  private final String extension;

  // Jena's constants do not change, but do not say so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final RDFFormat riot;

  RdfFormat(String mediaType, String extension, RDFFormat riot) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.riot = riot;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The usual end of file names, without the dot. */
  public String extension() {
    return extension;
  }

  /** The format with this name ({@code trig}) or extension ({@code nq}). */
  public static Optional<RdfFormat> ofName(String name) {
    for (RdfFormat format : values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(name) || format.extension.equals(name)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * Begins a document. Close the writer to end it; the stream is flushed and left open.
   *
   * @param out where to
   */
  public QuadWriter open(OutputStream out) {
    return switch (this) {
      case TRIG, NQUADS, TURTLE -> QuadWriter.streaming(riot, out);
      case JSONLD -> QuadWriter.collecting(riot, out);
    };
  }
}
