package org.tongjian.query;

import java.util.Map;
import java.util.regex.Pattern;
import org.tongjian.graph.StandardTerms;

/** The prefixes that docs/model.md names: known to every query, and used to shorten IRIs. */
final class Prefixes {
  static final Map<String, String> ALL = StandardTerms.prefixes();

  private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z]\\w*");

  private Prefixes() {}

  /** The IRI as a prefixed name where one fits, else as it is. */
  static String shorten(String iri) {
    for (Map.Entry<String, String> prefix : ALL.entrySet()) {
      String namespace = prefix.getValue();
      if (iri.startsWith(namespace)) {
        String local = iri.substring(namespace.length());
        if (LOCAL_NAME.matcher(local).matches()) {
          return prefix.getKey() + ":" + local;
        }
      }
    }
    return iri;
  }
}
