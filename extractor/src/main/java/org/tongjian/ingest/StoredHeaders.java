package org.tongjian.ingest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.tongjian.graph.Iris;
import org.tongjian.graph.StandardTerms;
import org.tongjian.graph.TermClasses;
import org.tongjian.graph.Vocabulary;
import org.tongjian.page.Article;
import org.tongjian.page.Gap;
import org.tongjian.page.Headline;
import org.tongjian.page.Masthead;
import org.tongjian.page.Origin;
import org.tongjian.page.Passage;
import org.tongjian.page.Structure;
import org.tongjian.source.Document;
import org.tongjian.source.OffsetMap;
import org.tongjian.source.Span;
import org.tongjian.store.Store;

/** Makes articles again from their graphs. */
final class StoredHeaders {
  private final Graph headers;
  private final Graph passages;
  private final Graph gaps;
  private final Map<Node, List<String>> paths;

  private StoredHeaders(Store store, Collection<Node> nodes, Map<Node, List<String>> paths) {
    this.headers = RunsQueries.headers(store, nodes);
    this.passages = RunsQueries.parts(store, TermClasses.PASSAGE, nodes);
    this.gaps = RunsQueries.parts(store, TermClasses.GAP, nodes);
    this.paths = paths;
  }

  /** The articles that the store has among these, with the paths of their documents. */
  static Map<Node, Article> read(
      Store store, Collection<Node> nodes, Map<Node, List<String>> paths) {
    var stored = new StoredHeaders(store, nodes, paths);
    Map<Node, Article> articles = new LinkedHashMap<>();
    for (Node node : nodes) {
      if (stored.headers.contains(node, StandardTerms.TYPE, TermClasses.ARTICLE)) {
        articles.put(node, stored.article(node));
      }
    }
    return articles;
  }

  private Article article(Node node) {
    String text = text(node, Vocabulary.TEXT).orElse("");
    Masthead masthead = masthead(node);
    return new Article(
        node.getURI().substring((Iris.BASE + "article/").length()),
        number(node, Vocabulary.NUMBER).orElse(1),
        masthead,
        text(node, Vocabulary.SOURCE).orElse(""),
        headline(node),
        text(node, Vocabulary.ISSUE_DATE).map(LocalDate::parse),
        text(node, Vocabulary.LOCALITY).orElse(""),
        text(node, Vocabulary.GENRE).orElse(""),
        text,
        new Origin(
            OffsetMap.identity(text.length()),
            passages(node, text, masthead),
            text(node, Vocabulary.CONFIDENCE).map(Double::parseDouble).orElse(1.0)),
        new Structure(List.of(), List.of(), gaps(node)));
  }

  private Headline headline(Node node) {
    String whole = text(node, Vocabulary.TITLE).orElse("");
    String kicker = text(node, Vocabulary.KICKER).orElse("");
    String subtitle = text(node, Vocabulary.SUBTITLE).orElse("");
    String title = whole.substring(Math.min(whole.length(), kicker.length()));
    title = title.substring(0, Math.max(0, title.length() - subtitle.length()));
    return new Headline(kicker, title.strip(), subtitle);
  }

  private Masthead masthead(Node node) {
    List<String> editors =
        headers
            .find(node, Vocabulary.EDITOR, Node.ANY)
            .mapWith(t -> t.getObject().getLiteralLexicalForm())
            .toList();
    return new Masthead(
        text(node, Vocabulary.PAPER),
        number(node, Vocabulary.ISSUE_NUMBER),
        number(node, Vocabulary.RUNNING_NUMBER),
        text(node, Vocabulary.ISSUE_DATE).map(LocalDate::parse),
        text(node, Vocabulary.WEEKDAY).flatMap(StoredHeaders::weekday),
        text(node, Vocabulary.LUNAR_DATE),
        number(node, Vocabulary.PAGE_COUNT),
        number(node, Vocabulary.PAGE_NUMBER),
        text(node, Vocabulary.LICENCE),
        editors.stream().sorted().toList());
  }

  private static Optional<DayOfWeek> weekday(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE).equals(name)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private List<Passage> passages(Node node, String text, Masthead masthead) {
    List<String> where = paths.getOrDefault(node, List.of());
    Optional<String> url = text(node, Vocabulary.URL);
    List<Passage> found = new ArrayList<>();
    for (Node part : parts(passages, node)) {
      String name = literal(passages, part, Vocabulary.DOCUMENT_NAME).orElse("");
      int start = Integer.parseInt(literal(passages, part, Vocabulary.START).orElse("0"));
      int end = Integer.parseInt(literal(passages, part, Vocabulary.END).orElse("0"));
      Document document = StoredArticle.document(name, path(where, name), text, url);
      found.add(new Passage(new Span(start, end), document, masthead));
    }
    if (found.isEmpty()) {
      String name = text(node, Vocabulary.DOCUMENT_NAME).orElse("");
      Document document = StoredArticle.document(name, path(where, name), text, url);
      found.add(new Passage(new Span(0, text.length()), document, masthead));
    }
    found.sort(Comparator.comparingInt(p -> p.span().start()));
    return found;
  }

  private static String path(List<String> paths, String name) {
    return paths.stream()
        .filter(path -> path.endsWith(name))
        .findFirst()
        .orElse(paths.isEmpty() ? name : paths.get(0));
  }

  private List<Gap> gaps(Node node) {
    List<Gap> found = new ArrayList<>();
    for (Node part : parts(gaps, node)) {
      int start = Integer.parseInt(literal(gaps, part, Vocabulary.START).orElse("0"));
      for (Gap.Reason reason : Gap.Reason.values()) {
        if (gaps.contains(part, Vocabulary.GAP_REASON, Vocabulary.of(reason))) {
          found.add(new Gap(start, reason));
        }
      }
    }
    found.sort(Comparator.comparingInt(Gap::offset));
    return found;
  }

  private static List<Node> parts(Graph graph, Node article) {
    return graph
        .find(Node.ANY, Vocabulary.IN_ARTICLE, article)
        .mapWith(t -> t.getSubject())
        .toList();
  }

  private Optional<String> text(Node node, Node property) {
    return literal(headers, node, property);
  }

  private Optional<Integer> number(Node node, Node property) {
    return text(node, property).map(Integer::parseInt);
  }

  private static Optional<String> literal(Graph graph, Node node, Node property) {
    return graph.find(node, property, Node.ANY).toList().stream()
        .map(t -> t.getObject().getLiteralLexicalForm())
        .findFirst();
  }
}
