package org.tongjian.workbench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.tongjian.page.Article;
import org.tongjian.page.Masthead;
import org.tongjian.page.Origin;
import org.tongjian.source.Box;
import org.tongjian.source.Document;
import org.tongjian.source.LayoutPage;
import org.tongjian.source.OffsetMap;
import org.tongjian.source.Span;
import org.tongjian.source.TextBlock;

/**
 * What was understood of a document as data; what is not known is left out. Offsets are half-open
 * UTF-16 offsets: {@code start} and {@code end} of blocks into the document's text, of paragraphs
 * into the article's text.
 */
final class PageJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final PageReading page;
  private final Document document;

  PageJson(PageReading page) {
    this.page = page;
    this.document = page.document();
  }

  ObjectNode node() {
    ObjectNode node = NODES.objectNode();
    node.put("name", document.name()).put("path", document.path());
    node.put("type", word(document.type())).put("charset", document.charset().name());
    node.put("sha256", document.sha256());
    node.set("masthead", masthead(page.masthead()));
    if (document.layout().isPrinted()) {
      ArrayNode pages = node.putArray("pages");
      document.layout().pages().forEach(printed -> pages.add(printed(printed)));
    }
    PageMap map = PageMap.of(page);
    ArrayNode blocks = node.putArray("blocks");
    map.lines().stream()
        .filter(line -> !line.span().of(document.text()).isBlank())
        .forEach(line -> blocks.add(block(line)));
    ArrayNode articles = node.putArray("articles");
    page.articles().forEach(a -> articles.add(article(articles.size() + 1, a)));
    ArrayNode order = node.putArray("order");
    for (PageMap.Run run : map.runs()) {
      ObjectNode piece = order.addObject().put("piece", run.name());
      piece.put("article", run.article() + 1).put("use", word(run.use()));
      piece.put("from", map.lines().get(run.first()).number());
      piece.put("to", map.lines().get(run.last()).number());
    }
    ArrayNode problems = node.putArray("problems");
    page.problems().forEach(problem -> problems.add(problem.toString()));
    return node;
  }

  private static ObjectNode masthead(Masthead masthead) {
    ObjectNode node = NODES.objectNode();
    put(node, "paper", masthead.paper());
    put(node, "issueNumber", masthead.issueNumber());
    put(node, "runningNumber", masthead.runningNumber());
    put(node, "issueDate", masthead.issueDate());
    put(node, "weekday", masthead.weekday().map(PageJson::word));
    put(node, "lunarDate", masthead.lunarDate());
    put(node, "pageCount", masthead.pageCount());
    put(node, "pageNumber", masthead.pageNumber());
    put(node, "licence", masthead.licence());
    if (!masthead.editors().isEmpty()) {
      masthead.editors().forEach(node.putArray("editors")::add);
    }
    return node;
  }

  private static ObjectNode printed(LayoutPage printed) {
    ObjectNode node = NODES.objectNode().put("number", printed.number());
    node.put("width", decimal(printed.width())).put("height", decimal(printed.height()));
    ArrayNode rules = node.putArray("rules");
    printed.rules().forEach(rule -> rules.add(box(rule)));
    return node;
  }

  private ObjectNode block(PageMap.Line line) {
    ObjectNode node = NODES.objectNode().put("number", line.number());
    line.block().ifPresent(block -> putBlock(node, block));
    node.put("start", line.span().start()).put("end", line.span().end());
    ArrayNode stretches = node.putArray("stretches");
    for (PageMap.Stretch stretch : line.stretches()) {
      ObjectNode part = stretches.addObject().put("use", word(stretch.use()));
      if (stretch.article() != PageMap.NONE) {
        part.put("article", stretch.article() + 1);
      }
      part.put("text", stretch.span().of(document.text()));
    }
    return node;
  }

  private static void putBlock(ObjectNode node, TextBlock block) {
    node.put("role", word(block.role()));
    if (block.level() > 0) {
      node.put("level", block.level());
    }
    if (block.group() != TextBlock.NO_GROUP) {
      node.put("group", block.group());
    }
    block
        .box()
        .ifPresent(
            box -> {
              node.put("page", block.page() + 1);
              node.set("box", box(box));
              node.put("fontSize", decimal(block.fontSize())).put("bold", block.bold());
              node.put("confidence", decimal(block.confidence()));
            });
  }

  private ObjectNode article(int number, Article article) {
    ObjectNode node = NODES.objectNode().put("number", number).put("id", article.id());
    node.put("kicker", article.headline().kicker()).put("title", article.headline().title());
    node.put("subtitle", article.headline().subtitle()).put("source", article.source());
    put(node, "issueDate", article.issueDate());
    node.put("locality", article.locality()).put("genre", article.genre());
    node.put("confidence", decimal(article.origin().confidence())).put("text", article.text());
    ArrayNode paragraphs = node.putArray("paragraphs");
    Paragraph.of(article).forEach(p -> paragraphs.add(paragraph(article, p)));
    ArrayNode jumps = node.putArray("jumps");
    article
        .jumps()
        .forEach(
            j -> jumps.addObject().put("direction", word(j.direction())).put("page", j.page()));
    ArrayNode gaps = node.putArray("gaps");
    for (var gap : article.structure().gaps()) {
      gaps.addObject().put("offset", gap.offset()).put("reason", word(gap.reason()));
    }
    return node;
  }

  private ObjectNode paragraph(Article article, Paragraph paragraph) {
    ObjectNode node = NODES.objectNode().put("use", word(paragraph.use()));
    node.put("start", paragraph.span().start()).put("end", paragraph.span().end());
    ArrayNode places = node.putArray("places");
    for (Origin.Place place : article.places(paragraph.span())) {
      ObjectNode one = places.addObject();
      if (!PageMap.isSame(place.document(), document)) {
        one.put("document", place.document().name());
      }
      Span span = place.span();
      one.put("start", span.start()).put("end", span.end());
      place.document().original().ifPresent(file -> putInFile(one, file.map(), span));
    }
    return node;
  }

  /** Where it stands in the file's own characters, when the document's text is not these. */
  private static void putInFile(ObjectNode node, OffsetMap map, Span span) {
    Span inFile = map.toWholeOrigin(span);
    node.put("fileStart", inFile.start()).put("fileEnd", inFile.end());
  }

  private static void put(ObjectNode node, String name, Optional<?> value) {
    value.ifPresent(
        known -> {
          if (known instanceof Integer number) {
            node.put(name, number);
          } else {
            node.put(name, known.toString());
          }
        });
  }

  private static ArrayNode box(Box box) {
    return NODES
        .arrayNode()
        .add(decimal(box.left()))
        .add(decimal(box.top()))
        .add(decimal(box.right()))
        .add(decimal(box.bottom()));
  }

  private static BigDecimal decimal(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().scale() < 0
        ? rounded.setScale(0, RoundingMode.UNNECESSARY)
        : rounded.stripTrailingZeros();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
