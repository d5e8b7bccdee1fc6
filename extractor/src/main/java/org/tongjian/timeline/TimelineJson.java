package org.tongjian.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Timelines as JSON; what is not known is left out. */
final class TimelineJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private TimelineJson() {}

  static String write(Timeline timeline) {
    ObjectNode root = NODES.objectNode();
    ArrayNode subjects = root.putArray("subjects");
    for (Subject subject : timeline.subjects()) {
      subjects
          .addObject()
          .put("iri", subject.iri())
          .put("name", subject.name())
          .put("kind", subject.kind());
    }
    ArrayNode entries = root.putArray("entries");
    timeline.entries().forEach(entry -> entries.add(entry(entry)));
    ArrayNode tenures = root.putArray("tenures");
    timeline.tenures().forEach(tenure -> tenures.add(tenure(tenure)));
    return print(root);
  }

  static ObjectNode entry(TimelineEntry entry) {
    ObjectNode node = NODES.objectNode();
    node.put("subject", entry.subject()).put("date", entry.date());
    put(node, "earliest", entry.earliest());
    put(node, "latest", entry.latest());
    node.put("dateOf", entry.ofReport() ? "report" : "fact")
        .put("kind", entry.kind().className())
        .put("text", entry.text())
        .put("modality", entry.modality().word())
        .put("confidence", new BigDecimal(SvgText.decimal(entry.confidence())))
        .put("fact", entry.fact());
    ArrayNode reports = node.putArray("reports");
    entry.reports().forEach(report -> reports.add(report(report)));
    return node;
  }

  static ObjectNode report(Report report) {
    ObjectNode node = NODES.objectNode();
    node.put("quote", report.quote());
    node.setAll(source(report.source()));
    return node.put("claim", report.claim())
        .put("rule", report.rule())
        .put("confidence", new BigDecimal(SvgText.decimal(report.confidence())));
  }

  static ObjectNode source(Source source) {
    ObjectNode node = NODES.objectNode();
    put(node, "headline", source.headline());
    put(node, "paper", source.paper());
    put(node, "issueDate", source.issueDate());
    put(node, "page", source.page());
    return node.put("article", source.article());
  }

  static ObjectNode tenure(Tenure tenure) {
    ObjectNode node = NODES.objectNode();
    node.put("subject", tenure.subject()).put("member", tenure.member()).put("post", tenure.post());
    put(node, "began", tenure.began());
    put(node, "inOfficeFrom", tenure.inOfficeFrom());
    put(node, "inOfficeUntil", tenure.inOfficeUntil());
    put(node, "ended", tenure.ended());
    put(node, "goneBy", tenure.goneBy());
    ArrayNode reported = node.putArray("reportedOn");
    tenure.reportedOn().forEach(day -> reported.add(day.toString()));
    return node.put("fact", tenure.fact());
  }

  private static void put(ObjectNode node, String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
    }
  }

  private static void put(ObjectNode node, String name, Optional<LocalDate> day) {
    day.ifPresent(value -> node.put(name, value.toString()));
  }

  /** Two spaces deep, with line feeds on every system. */
  static String print(JsonNode node) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }
}
