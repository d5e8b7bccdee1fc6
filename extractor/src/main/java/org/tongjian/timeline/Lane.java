package org.tongjian.timeline;

/** The stripes of a picture, from top to bottom, below the posts. */
enum Lane {
  CHANGES("任免", "change"),
  EVENTS("活动", "event"),
  INITIATIVES("举措", "initiative"),
  PLACES("地点", "place");

  private final String label;
  private final String style;

  Lane(String label, String style) {
    this.label = label;
    this.style = style;
  }

  String label() {
    return label;
  }

  String style() {
    return style;
  }

  /** The lane of an entry; reports of a holding are marks on the bar of the post. */
  boolean holds(TimelineEntry entry) {
    return switch (entry.kind()) {
      case MEMBERSHIP -> false;
      case APPOINTMENT, REMOVAL -> this == CHANGES;
      case OCCURRENCE, PARTICIPATION -> this == EVENTS;
      case AGENCY, MILESTONE, QUANTITY -> this == INITIATIVES;
      case LOCATION -> this == PLACES;
    };
  }
}
