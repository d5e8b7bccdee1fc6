package org.tongjian.timeline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Timelines as iCalendar (RFC 5545). */
final class Calendar {
  private static final int LONGEST_LINE = 75;

  private Calendar() {}

  /** The dated entries as whole days; a stretch of days lasts through its last. */
  static String write(Timeline timeline) {
    StringBuilder out = new StringBuilder();
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//Tongjian//timeline//ZH");
    int number = 0;
    for (TimelineEntry entry : timeline.entries()) {
      number++;
      Optional<LocalDate> start = entry.earliest().or(entry::latest);
      if (start.isPresent()) {
        event(out, timeline, entry, number);
      }
    }
    line(out, "END:VCALENDAR");
    return out.toString();
  }

  private static void event(StringBuilder out, Timeline timeline, TimelineEntry entry, int number) {
    LocalDate start = entry.earliest().or(entry::latest).orElseThrow();
    LocalDate end = entry.latest().orElse(start).plusDays(1);
    Report report = entry.report();
    line(out, "BEGIN:VEVENT");
    line(out, "UID:" + entry.fact() + "#" + number);
    // The stamp is that of the source: the file is the same whenever it is written.
    line(out, "DTSTAMP:" + day(report.source().issueDate().orElse(start)) + "T000000Z");
    line(out, "DTSTART;VALUE=DATE:" + day(start));
    line(out, "DTEND;VALUE=DATE:" + day(end));
    line(out, "SUMMARY:" + text(timeline.nameOf(entry.subject()) + " " + entry.text()));
    line(out, "DESCRIPTION:" + text(report.quote() + "\n" + report.source().citation()));
    line(out, "URL:" + entry.fact());
    line(out, "END:VEVENT");
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String text(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** Lines are folded after 75 octets, between characters. */
  private static void line(StringBuilder out, String content) {
    int octets = 0;
    for (int i = 0; i < content.length(); ) {
      int next = content.offsetByCodePoints(i, 1);
      String character = content.substring(i, next);
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LONGEST_LINE) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(character);
      octets += length;
      i = next;
    }
    out.append("\r\n");
  }
}
