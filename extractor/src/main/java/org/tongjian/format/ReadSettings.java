package org.tongjian.format;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/**
 * How files are to be read.
 *
 * @param encoding the encoding of all text files; empty to tell it from their bytes
 * @param fields which field of a record holds what, by the name of the {@link
 *     org.tongjian.source.Metadata} component or {@code text}; those not named are looked for under
 *     their usual names
 */
public record ReadSettings(Optional<Charset> encoding, Map<String, String> fields) {
  /** What the files themselves tell. */
  public static final ReadSettings NONE = new ReadSettings(Optional.empty(), Map.of());

  public ReadSettings {
    fields = Map.copyOf(fields);
  }
}
