package org.tongjian.timeline;

import java.util.Arrays;

/** The kinds of facts, as the classes of the knowledge layer. */
public enum FactKind {
  MEMBERSHIP("Membership", "任职"),
  APPOINTMENT("Appointment", "任命"),
  REMOVAL("Removal", "离任"),
  OCCURRENCE("Occurrence", "时间"),
  LOCATION("Location", "地点"),
  PARTICIPATION("Participation", "参加"),
  AGENCY("Agency", "主事"),
  MILESTONE("Milestone", "阶段"),
  QUANTITY("Quantity", "规模");

  private final String className;
  private final String label;

  FactKind(String className, String label) {
    this.className = className;
    this.label = label;
  }

  /** The local name of its class in the ontology. */
  public String className() {
    return className;
  }

  /** What people call it, in Chinese. */
  public String label() {
    return label;
  }

  static FactKind ofClass(String localName) {
    return Arrays.stream(values())
        .filter(kind -> kind.className.equals(localName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of fact: " + localName));
  }
}
