package org.tongjian.annotation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An article with its mentions and facts, as an annotation file holds them.
 *
 * @param header the header lines in their order; {@code source}, {@code title} and {@code date} are
 *     always there
 * @param text the body without tags; all offsets are UTF-16 offsets into it
 * @param mentions the tagged spans, in order and without overlap
 * @param facts the fact lines in their order
 */
public record AnnotationFile(
    Map<String, String> header, String text, List<TaggedSpan> mentions, List<FactRow> facts) {
  public AnnotationFile {
    header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
    mentions = List.copyOf(mentions);
    facts = List.copyOf(facts);
  }

  /** Whether stage, amount, part and modality are annotated too. */
  public boolean isFullDetail() {
    return "full".equals(header.get("detail"));
  }

  /** The same article without its labels: what a reader of it is given. */
  public AnnotationFile unlabelled() {
    return new AnnotationFile(header, text, List.of(), List.of());
  }
}
