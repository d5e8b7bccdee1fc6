package org.tongjian.annotation;

import java.util.List;
import java.util.Optional;
import org.tongjian.claim.Modality;

/**
 * One fact line of an annotation file.
 *
 * @param relation the kind of fact
 * @param arguments its arguments as written
 * @param modality how the fact is meant, when the line says so; a line that does not is asserted
 */
public record FactRow(Relation relation, List<String> arguments, Optional<Modality> modality) {
  public FactRow {
    arguments = List.copyOf(arguments);
  }

  /** The line as it stands in the file, without its line break. */
  String line() {
    String fields = relation.word() + "\t" + String.join("\t", arguments);
    return modality.map(m -> fields + "\t!" + m.word()).orElse(fields);
  }
}
