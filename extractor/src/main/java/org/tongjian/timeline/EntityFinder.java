package org.tongjian.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.query.Nearest;
import org.tongjian.query.QueryBinding;
import org.tongjian.query.SparqlText;
import org.tongjian.store.Store;

/** Finds entities by name or IRI. */
public final class EntityFinder {
  /** Kinds by class, the one that tells most first: an area with posts is an area. */
  private static final Map<String, String> KINDS = kinds();

  private static final Pattern IRI =
      Pattern.compile("(?:https?://|urn:)[^\\s\\x00-\\x20<>\"{}|^`\\\\]+");

  private final Store store;
  private final Query byIri = SparqlText.parse(Statements.resource("entity.rq"), "entity.rq");
  private final Query nearNames = SparqlText.parse(Statements.resource("near.rq"), "near.rq");

  public EntityFinder(Store store) {
    this.store = store;
  }

  /**
   * The entity of an IRI (with or without angle brackets), or the only one of a name.
   *
   * @throws ProblemException E404 when there is none, with the names nearest to it; E405 when there
   *     are several, with what tells them apart
   */
  public Subject find(String nameOrIri) {
    List<Candidate> candidates = candidates(nameOrIri);
    if (candidates.isEmpty()) {
      throw unknown(nameOrIri);
    }
    if (candidates.size() > 1) {
      throw ambiguous(nameOrIri, candidates);
    }
    return candidates.get(0).subject();
  }

  /** All entities of a name, or the one of an IRI; none when there is none. */
  public List<Subject> findAll(String nameOrIri) {
    return candidates(nameOrIri).stream().map(Candidate::subject).toList();
  }

  /** Whether a text is meant as an IRI; nothing that would break out of angle brackets is one. */
  static boolean isIri(String text) {
    return IRI.matcher(text).matches();
  }

  /** An entity of the name with what tells it apart from its namesakes. */
  private record Candidate(
      Subject subject, Set<String> posts, String articles, String first, String last) {
    String description() {
      String issued = first.isEmpty() ? "" : "，" + first + "至" + last;
      String held = posts.isEmpty() ? "" : String.join("、", posts) + "；";
      return subject.name()
          + "（"
          + subject.kind()
          + "；"
          + held
          + articles
          + "篇"
          + issued
          + "）<"
          + subject.iri()
          + ">";
    }
  }

  private List<Candidate> candidates(String nameOrIri) {
    String asked = nameOrIri.strip();
    boolean bracketed = asked.startsWith("<") && asked.endsWith(">");
    String iri = bracketed ? asked.substring(1, asked.length() - 1) : asked;
    Map<String, List<Node>> terms = new LinkedHashMap<>();
    boolean isIri = isIri(iri);
    terms.put("entity", isIri ? List.of(NodeFactory.createURI(iri)) : List.of());
    terms.put(
        "name",
        isIri
            ? List.of()
            : List.of(
                NodeFactory.createLiteralLang(asked, "zh"),
                NodeFactory.createLiteralString(asked)));
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    for (Binding binding : store.select(QueryBinding.bind(byIri, terms)).rows()) {
      Row row = new Row(binding);
      rows.computeIfAbsent(row.text("entity"), key -> new ArrayList<>()).add(row);
    }
    return rows.values().stream().map(EntityFinder::candidate).toList();
  }

  private static Candidate candidate(List<Row> rows) {
    Row row = rows.get(0);
    Set<String> classes = rows.stream().map(r -> r.text("class")).collect(Collectors.toSet());
    String kind =
        KINDS.entrySet().stream()
            .filter(entry -> classes.contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("实体");
    Set<String> posts = new LinkedHashSet<>();
    rows.stream().map(r -> r.text("post")).filter(post -> !post.isEmpty()).forEach(posts::add);
    return new Candidate(
        new Subject(row.text("entity"), row.text("label"), kind),
        posts,
        row.text("articles"),
        row.text("firstIssue"),
        row.text("lastIssue"));
  }

  private ProblemException unknown(String name) {
    String asked = name.strip();
    String begin = asked.isEmpty() ? "" : asked.substring(0, asked.offsetByCodePoints(0, 1));
    Query near =
        QueryBinding.bind(
            nearNames,
            Map.of(
                "name", List.of(NodeFactory.createLiteralString(asked)),
                "begin", List.of(NodeFactory.createLiteralString(begin))));
    Set<String> labels = new TreeSet<>();
    store.select(near).rows().forEach(binding -> labels.add(new Row(binding).text("label")));
    List<String> nearest = Nearest.to(asked, labels, 5);
    return new ProblemException(
        new Problem(
            ProblemCode.E404,
            Position.ofFile(name),
            "the graph has no entity of this name",
            nearest.isEmpty()
                ? "give the name as the papers write it in full, or an IRI"
                : "did you mean " + String.join("、", nearest) + "?"));
  }

  private static ProblemException ambiguous(String name, List<Candidate> candidates) {
    return new ProblemException(
        new Problem(
            ProblemCode.E405,
            Position.ofFile(name),
            "the name means "
                + candidates.size()
                + " entities: "
                + candidates.stream().map(Candidate::description).collect(Collectors.joining("； ")),
            "name one by its IRI"));
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("http://xmlns.com/foaf/0.1/Person", "人物");
    kinds.put("https://schema.org/Place", "地区");
    kinds.put("http://www.w3.org/ns/org#Organization", "机构");
    kinds.put("http://www.w3.org/ns/org#Post", "职务");
    kinds.put("https://w3id.org/tongjian/ontology#Initiative", "举措");
    kinds.put("http://semanticweb.cs.vu.nl/2009/11/sem/Event", "活动");
    return kinds;
  }
}
