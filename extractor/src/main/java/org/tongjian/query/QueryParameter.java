package org.tongjian.query;

import java.util.List;
import java.util.Optional;

/**
 * What a library query asks of its user.
 *
 * @param name the name that {@code -p name=value} uses, and the variable of the query it fills
 * @param type what it takes
 * @param label what it means, in Chinese
 * @param labelEn what it means, in English
 * @param required whether the query makes no sense without it
 * @param defaultValue what stands for a value that is not given; always empty where required
 * @param example a value that shows the form
 * @param choices the words that a {@link ParameterType#CHOICE} may be; empty for other types
 */
public record QueryParameter(
    String name,
    ParameterType type,
    String label,
    String labelEn,
    boolean required,
    Optional<String> defaultValue,
    String example,
    List<String> choices) {
  public QueryParameter {
    choices = List.copyOf(choices);
  }
}
