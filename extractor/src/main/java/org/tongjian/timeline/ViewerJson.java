package org.tongjian.timeline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;

/** Timelines for two viewers of others. Both take text as HTML, so it is escaped. */
final class ViewerJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ViewerJson() {}

  /**
   * For TimelineJS (its file of {@code title} and {@code events}). Undated entries are left out.
   */
  static String timelineJs(Timeline timeline) {
    ObjectNode root = NODES.objectNode();
    root.putObject("title").putObject("text").put("headline", SvgText.escape(timeline.title()));
    ArrayNode events = root.putArray("events");
    for (TimelineEntry entry : timeline.entries()) {
      Optional<LocalDate> start = entry.earliest().or(entry::latest);
      if (start.isPresent()) {
        ObjectNode event = events.addObject();
        event.set("start_date", jsDate(start.get()));
        entry.latest().ifPresent(day -> event.set("end_date", jsDate(day)));
        event
            .putObject("text")
            .put("headline", SvgText.escape(entry.text()))
            .put("text", source(entry));
        event.put("display_date", SvgText.escape(entry.date()));
        String group = timeline.nameOf(entry.subject()) + " " + entry.kind().label();
        event.put("group", SvgText.escape(group));
        event.put("unique_id", "e" + events.size());
      }
    }
    return TimelineJson.print(root);
  }

  private static ObjectNode jsDate(LocalDate day) {
    return NODES
        .objectNode()
        .put("year", day.getYear())
        .put("month", day.getMonthValue())
        .put("day", day.getDayOfMonth());
  }

  /** For vis-timeline: {@code items} and {@code groups}. Undated entries are left out. */
  static String vis(Timeline timeline) {
    ObjectNode root = NODES.objectNode();
    ArrayNode groups = root.putArray("groups");
    timeline
        .subjects()
        .forEach(
            s -> groups.addObject().put("id", s.iri()).put("content", SvgText.escape(s.name())));
    ArrayNode items = root.putArray("items");
    for (TimelineEntry entry : timeline.entries()) {
      Optional<LocalDate> start = entry.earliest().or(entry::latest);
      if (start.isPresent()) {
        ObjectNode item = items.addObject();
        item.put("id", items.size())
            .put("group", entry.subject())
            .put("content", SvgText.escape(entry.text()))
            .put("title", source(entry))
            .put("start", start.get().toString())
            .put("className", entry.modality().word());
        entry
            .latest()
            .filter(end -> end.isAfter(start.get()))
            .ifPresent(end -> item.put("end", end.plusDays(1).toString()));
      }
    }
    return TimelineJson.print(root);
  }

  private static String source(TimelineEntry entry) {
    return SvgText.escape(entry.report().quote() + " —— " + entry.report().source().citation());
  }
}
