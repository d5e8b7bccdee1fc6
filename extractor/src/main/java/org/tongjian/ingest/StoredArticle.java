package org.tongjian.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongjian.page.Article;
import org.tongjian.page.Gap;
import org.tongjian.page.Headline;
import org.tongjian.page.Jump;
import org.tongjian.page.Masthead;
import org.tongjian.page.Origin;
import org.tongjian.page.Part;
import org.tongjian.page.Passage;
import org.tongjian.page.Structure;
import org.tongjian.source.Document;
import org.tongjian.source.Metadata;
import org.tongjian.source.OffsetMap;
import org.tongjian.source.Span;

/**
 * An article as JSON that gives it back: all that it is understood from. Its documents come back
 * with their names and paths; for their text stands that of the article.
 */
final class StoredArticle {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private StoredArticle() {}

  /**
   * The article as JSON.
   *
   * @param first the document that it begins in
   */
  static String write(Article article, Document first) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("id", article.id()).put("number", article.number()).put("source", article.source());
    json.put("kicker", article.headline().kicker()).put("title", article.headline().title());
    json.put("subtitle", article.headline().subtitle());
    article.issueDate().ifPresent(d -> json.put("issueDate", d.toString()));
    json.put("locality", article.locality()).put("genre", article.genre());
    json.put("text", article.text()).put("confidence", article.origin().confidence());
    write(article.masthead(), json.putObject("masthead"));
    var passages = json.putArray("passages");
    boolean single = article.origin().passages().size() == 1;
    for (Passage passage : article.origin().passages()) {
      ObjectNode node = put(passages.addObject(), passage.span());
      Document document = single ? first : passage.document();
      node.put("name", passage.document().name()).put("path", RunsGraph.path(document));
      passage.document().metadata().url().ifPresent(u -> node.put("url", u));
      write(passage.masthead(), node.putObject("masthead"));
    }
    var parts = json.putArray("parts");
    for (Part part : article.structure().parts()) {
      put(parts.addObject(), part.span()).put("kind", part.kind().name());
    }
    var jumps = json.putArray("jumps");
    for (Jump jump : article.jumps()) {
      put(jumps.addObject(), jump.span())
          .put("direction", jump.direction().name())
          .put("page", jump.page());
    }
    var gaps = json.putArray("gaps");
    for (Gap gap : article.structure().gaps()) {
      gaps.addObject().put("offset", gap.offset()).put("reason", gap.reason().name());
    }
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values is always JSON", e);
    }
  }

  private static ObjectNode put(ObjectNode node, Span span) {
    return node.put("start", span.start()).put("end", span.end());
  }

  private static void write(Masthead masthead, ObjectNode json) {
    masthead.paper().ifPresent(p -> json.put("paper", p));
    masthead.issueNumber().ifPresent(n -> json.put("issueNumber", n));
    masthead.runningNumber().ifPresent(n -> json.put("runningNumber", n));
    masthead.issueDate().ifPresent(d -> json.put("issueDate", d.toString()));
    masthead.weekday().ifPresent(d -> json.put("weekday", d.name()));
    masthead.lunarDate().ifPresent(d -> json.put("lunarDate", d));
    masthead.pageCount().ifPresent(n -> json.put("pageCount", n));
    masthead.pageNumber().ifPresent(n -> json.put("pageNumber", n));
    masthead.licence().ifPresent(l -> json.put("licence", l));
    masthead.editors().forEach(json.withArray("editors")::add);
  }

  static Article read(String content) {
    try {
      return read(MAPPER.readTree(content));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the store holds an article that is no JSON", e);
    }
  }

  private static Article read(JsonNode json) {
    String text = json.get("text").textValue();
    List<Passage> passages = new ArrayList<>();
    for (JsonNode node : json.get("passages")) {
      Document document =
          document(
              node.get("name").textValue(), node.get("path").textValue(), text, text(node, "url"));
      passages.add(new Passage(span(node), document, masthead(node.get("masthead"))));
    }
    List<Part> parts = new ArrayList<>();
    for (JsonNode node : json.get("parts")) {
      parts.add(new Part(span(node), Part.Kind.valueOf(node.get("kind").textValue())));
    }
    List<Jump> jumps = new ArrayList<>();
    for (JsonNode node : json.get("jumps")) {
      var direction = Jump.Direction.valueOf(node.get("direction").textValue());
      jumps.add(new Jump(direction, node.get("page").intValue(), span(node)));
    }
    List<Gap> gaps = new ArrayList<>();
    for (JsonNode node : json.get("gaps")) {
      var reason = Gap.Reason.valueOf(node.get("reason").textValue());
      gaps.add(new Gap(node.get("offset").intValue(), reason));
    }
    return new Article(
        json.get("id").textValue(),
        json.get("number").intValue(),
        masthead(json.get("masthead")),
        json.get("source").textValue(),
        new Headline(
            json.get("kicker").textValue(),
            json.get("title").textValue(),
            json.get("subtitle").textValue()),
        text(json, "issueDate").map(LocalDate::parse),
        json.get("locality").textValue(),
        json.get("genre").textValue(),
        text,
        new Origin(
            OffsetMap.identity(text.length()), passages, json.get("confidence").doubleValue()),
        new Structure(parts, jumps, gaps));
  }

  /** A document of which no more is known. */
  static Document document(String name, String path, String text, Optional<String> url) {
    Document plain = Document.ofText(name, path, text, StandardCharsets.UTF_8, "");
    Metadata none = Metadata.NONE;
    var metadata =
        new Metadata(
            none.id(),
            none.title(),
            none.paper(),
            none.source(),
            none.issueDate(),
            none.page(),
            url,
            none.locality(),
            none.genre(),
            none.authors());
    return new Document(
        plain.name(),
        plain.path(),
        plain.type(),
        plain.text(),
        plain.original(),
        plain.charset(),
        plain.sha256(),
        plain.layout(),
        metadata,
        Metadata.NONE);
  }

  private static Masthead masthead(JsonNode json) {
    List<String> editors = new ArrayList<>();
    json.path("editors").forEach(e -> editors.add(e.textValue()));
    return new Masthead(
        text(json, "paper"),
        number(json, "issueNumber"),
        number(json, "runningNumber"),
        text(json, "issueDate").map(LocalDate::parse),
        text(json, "weekday").map(DayOfWeek::valueOf),
        text(json, "lunarDate"),
        number(json, "pageCount"),
        number(json, "pageNumber"),
        text(json, "licence"),
        editors);
  }

  private static Span span(JsonNode node) {
    return new Span(node.get("start").intValue(), node.get("end").intValue());
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).map(JsonNode::textValue);
  }

  private static Optional<Integer> number(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).map(JsonNode::intValue);
  }
}
