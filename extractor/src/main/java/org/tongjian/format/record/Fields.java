package org.tongjian.format.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of a record by name, inner ones with dots: {@code meta.date}; in their order. */
final class Fields {
  private final Map<String, List<Value>> values = new LinkedHashMap<>();

  /** Sets a field; of two of one name the later counts. */
  void put(String name, Value value) {
    values.put(name, new ArrayList<>(List.of(value)));
  }

  /** Adds a value to a field that has several. */
  void add(String name, Value value) {
    values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }

  Set<String> names() {
    return values.keySet();
  }

  /** The values of a field; none when it is not there. */
  List<Value> get(String name) {
    return values.getOrDefault(name, List.of());
  }
}
