package org.tongjian.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store does. A test of a store implements this and says how to get an empty one. */
public interface StoreContract {
  Node FIRST = iri("g/first");
  Node SECOND = iri("g/second");
  Node NAME = iri("name");

  /** The store of this test, the same one each time. */
  Store store();

  static Node iri(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }

  static Quad quad(Node graph, String subject, Node object) {
    return Quad.create(graph, iri(subject), NAME, object);
  }

  static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Query query(String text) {
    return QueryFactory.create(text);
  }

  @BeforeEach
  default void empty() {
    store()
        .write(
            new GraphChanges(
                store().select(query("SELECT DISTINCT ?g { GRAPH ?g {} }")).rows().stream()
                    .map(row -> row.get("g"))
                    .collect(Collectors.toSet()),
                List.of(),
                List.of()));
  }

  private long count(String pattern) {
    Binding row =
        store().select(query("SELECT (count(*) AS ?n) WHERE { " + pattern + " }")).rows().get(0);
    return ((Number) row.get("n").getLiteralValue()).longValue();
  }

  @Test
  default void isEmptyAtFirst() {
    assertEquals(
        new SelectResult(List.of("s", "p"), List.of()),
        store().select(query("SELECT ?s ?p { ?s ?p ?o }")));
    assertFalse(store().ask(query("ASK { ?s ?p ?o }")));
    assertTrue(store().construct(query("CONSTRUCT WHERE { ?s ?p ?o }")).isEmpty());
  }

  @Test
  default void seesTheUnionOfAllGraphsWithoutGraph() {
    store()
        .write(
            GraphChanges.adding(
                List.of(
                    quad(FIRST, "a", text("甲")),
                    quad(SECOND, "b", text("乙")),
                    quad(SECOND, "a", text("甲")))));
    assertEquals(2, count("?s ?p ?o"), "a triple in two graphs counts once");
    assertEquals(3, count("GRAPH ?g { ?s ?p ?o }"));
    assertEquals(1, count("GRAPH <" + FIRST.getURI() + "> { ?s ?p ?o }"));
    assertTrue(store().ask(query("ASK { ?x ?p '甲' . ?y ?p '乙' }")), "joins across graphs");
    assertEquals(2, store().construct(query("CONSTRUCT WHERE { ?s ?p ?o }")).size());
    assertEquals(
        1, store().construct(query("DESCRIBE <" + iri("b").getURI() + ">")).size(), "describe");
  }

  @Test
  default void keepsOrderOfColumnsAndRowsAndLeavesUnboundOut() {
    store()
        .write(
            GraphChanges.adding(List.of(quad(FIRST, "a", text("2")), quad(FIRST, "b", text("1")))));
    SelectResult result =
        store()
            .select(
                query(
                    "SELECT ?none ?v ?s { ?s ?p ?v OPTIONAL { ?s <x:none> ?none } } ORDER BY ?v"));
    assertEquals(List.of("none", "v", "s"), result.variables());
    assertEquals(
        List.of(text("1"), text("2")), result.rows().stream().map(row -> row.get("v")).toList());
    assertFalse(result.rows().get(0).contains("none"));
    assertEquals(iri("b"), result.rows().get(0).get("s"));
  }

  @Test
  default void dropsThenRemovesThenAdds() {
    store()
        .write(
            GraphChanges.adding(
                List.of(
                    quad(FIRST, "a", text("old")),
                    quad(SECOND, "b", text("old")),
                    quad(SECOND, "c", text("kept")))));
    store()
        .write(
            new GraphChanges(
                Set.of(FIRST, iri("g/none")),
                List.of(quad(SECOND, "b", text("old")), quad(SECOND, "nobody", text("x"))),
                List.of(quad(FIRST, "a", text("new")), quad(SECOND, "b", text("new")))));
    assertEquals(
        Set.of("a new", "b new", "c kept"),
        store().select(query("SELECT ?s ?o { ?s ?p ?o }")).rows().stream()
            .map(
                row ->
                    row.get("s").getURI().replaceAll(".*/", "")
                        + " "
                        + row.get("o").getLiteralLexicalForm())
            .collect(Collectors.toSet()));
  }

  @Test
  default void replacesAGraph() {
    store().write(GraphChanges.adding(List.of(quad(FIRST, "a", text("old")))));
    store()
        .write(GraphChanges.replacing(FIRST, List.of(Triple.create(iri("a"), NAME, text("new")))));
    assertEquals(1, count("?s ?p ?o"));
    store().write(GraphChanges.replacing(FIRST, List.of()));
    assertEquals(0, count("?s ?p ?o"));
  }

  /** Literals that a careless way of writing would break. */
  static List<Node> literals() {
    List<Node> nodes = new ArrayList<>();
    for (String text :
        List.of(
            "",
            "市长",
            "“引号”与‘引号’",
            "say \"yes\" and 'no'",
            "\"\"\"",
            "line\nbreak\r\nand\ttab\f\b",
            "back\\slash \\n \\\\",
            "\\u0022 } ; DROP ALL #",
            "\\\\u0041 \\U00000041",
            "'); DROP ALL; #",
            "𠀀𠮷 and 👍",
            "a\u0001b\u007f\u0085\u2028\ufeff\u3000c",
            "<b>&amp;</b>",
            "%41+%2B&a=b",
            "?x $y ^^<x:y>@zh")) {
      nodes.add(text(text));
    }
    nodes.add(NodeFactory.createLiteralLang("上海", "zh"));
    nodes.add(NodeFactory.createLiteralLang("quote \" in", "en"));
    nodes.add(NodeFactory.createLiteralDT("1998-05-04", XSDDatatype.XSDdate));
    nodes.add(NodeFactory.createLiteralDT("0.95", XSDDatatype.XSDdecimal));
    nodes.add(NodeFactory.createLiteralDT("-7", XSDDatatype.XSDinteger));
    nodes.add(NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
    nodes.add(NodeFactory.createLiteralDT("http://a/?b=\"c\"", XSDDatatype.XSDanyURI));
    for (String value : List.of("1998-05", "1998-05/1998-07", "199X", "1998-05-04~", "[..1998]")) {
      nodes.add(
          NodeFactory.createLiteralDT(
              value,
              TypeMapper.getInstance().getSafeTypeByName("http://id.loc.gov/datatypes/edtf/EDTF")));
    }
    nodes.add(NodeFactory.createURI("https://example.org/人物/张三-0a1b2c3d#e1?x='y'&z=(1)"));
    return nodes;
  }

  @ParameterizedTest
  @MethodSource("literals")
  default void givesBackWhatWasWritten(Node node) {
    Quad quad = quad(FIRST, "a", node);
    store().write(GraphChanges.adding(List.of(quad, quad(SECOND, "b", text("other")))));
    SelectResult result =
        store().select(query("SELECT ?o { GRAPH <" + FIRST.getURI() + "> { ?s ?p ?o } }"));
    assertEquals(List.of(node), result.rows().stream().map(row -> row.get("o")).toList());
    Graph graph = store().construct(query("CONSTRUCT WHERE { <" + iri("a").getURI() + "> ?p ?o }"));
    assertEquals(List.of(node), graph.find().mapWith(Triple::getObject).toList());
    store().write(new GraphChanges(Set.of(), List.of(quad), List.of()));
    assertEquals(1, count("?s ?p ?o"), "the literal was found again and removed");
  }

  /** TDB2 keeps short numbers as values, so zeros that mean nothing may go. */
  @ParameterizedTest
  @CsvSource({"0.90, decimal", "1.00, decimal", "007, integer", "1e2, double"})
  default void givesBackTheSameNumber(String digits, String type) {
    Node node =
        NodeFactory.createLiteralDT(
            digits, TypeMapper.getInstance().getSafeTypeByName(XSD.getURI() + type));
    store().write(GraphChanges.adding(List.of(quad(FIRST, "a", node))));
    Node found = store().select(query("SELECT ?o { ?s ?p ?o }")).rows().get(0).get("o");
    assertEquals(node.getLiteralDatatypeURI(), found.getLiteralDatatypeURI());
    assertEquals(node.getLiteralValue(), found.getLiteralValue());
  }

  @Test
  default void givesBackAnyText() {
    long seed = 20_261_124;
    Random random = new Random(seed);
    String alphabet = "\\\\\\uU0041\"'\n\r\t {}<>;#@^市長𠮷\u0001";
    int[] letters = alphabet.codePoints().toArray();
    List<Node> nodes =
        IntStream.range(0, 300)
            .mapToObj(
                i -> {
                  int[] points = random.ints(12, 0, letters.length).map(j -> letters[j]).toArray();
                  return text(new String(points, 0, points.length));
                })
            .toList();
    store()
        .write(
            GraphChanges.adding(
                IntStream.range(0, nodes.size())
                    .mapToObj(i -> quad(FIRST, "n" + i, nodes.get(i)))
                    .toList()));
    var found =
        store().select(query("SELECT ?s ?o { ?s ?p ?o }")).rows().stream()
            .collect(Collectors.toMap(row -> row.get("s"), row -> row.get("o")));
    for (int i = 0; i < nodes.size(); i++) {
      assertEquals(nodes.get(i), found.get(iri("n" + i)), "seed " + seed + ", text " + i);
    }
  }

  @Test
  default void keepsBlankNodesApartAndJoined() {
    Node blank = NodeFactory.createBlankNode();
    store()
        .write(
            GraphChanges.adding(
                List.of(
                    Quad.create(FIRST, iri("a"), NAME, blank),
                    Quad.create(FIRST, blank, NAME, text("inner")),
                    Quad.create(FIRST, iri("b"), NAME, NodeFactory.createBlankNode()))));
    assertEquals(1, count("?s ?p ?blank . ?blank ?q 'inner'"));
    assertEquals(2, count("?s ?p ?blank FILTER isBlank(?blank)"));
    Graph graph = store().construct(query("CONSTRUCT WHERE { ?s ?p ?o }"));
    assertEquals(3, graph.size());
    assertTrue(
        graph.contains(
            graph.find(iri("a"), NAME, Node.ANY).next().getObject(), NAME, text("inner")));
  }

  @Test
  default void takesALargeChangeInOneGo() {
    int size = 100_000;
    store()
        .write(
            GraphChanges.adding(
                IntStream.range(0, size)
                    .mapToObj(
                        i -> quad(iri("g/" + i / 1000), "s" + i, text("第" + i + "条，\"引\"\n本报讯")))
                    .toList()));
    assertEquals(size, count("?s ?p ?o"));
    store()
        .write(
            new GraphChanges(
                IntStream.range(0, 50).mapToObj(i -> iri("g/" + i)).collect(Collectors.toSet()),
                List.of(),
                List.of()));
    assertEquals(size / 2, count("?s ?p ?o"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x:a b", "x:a>b", "x:a\"b", "x:a\\u003eb", "x:a}b", "x:a\nb"})
  default void refusesWhatIsNoIri(String iri) {
    Node bad = NodeFactory.createURI(iri);
    assertThrows(
        IllegalArgumentException.class,
        () -> GraphChanges.adding(List.of(quad(bad, "a", text("x")))));
    assertThrows(
        IllegalArgumentException.class, () -> GraphChanges.adding(List.of(quad(FIRST, "a", bad))));
  }

  @Test
  default void refusesQuadsOutsideNamedGraphs() {
    assertThrows(
        IllegalArgumentException.class,
        () -> GraphChanges.adding(List.of(quad(Quad.defaultGraphIRI, "a", text("x")))));
    assertThrows(
        IllegalArgumentException.class,
        () -> GraphChanges.adding(List.of(quad(Quad.defaultGraphNodeGenerated, "a", text("x")))));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new GraphChanges(
                Set.of(), List.of(quad(FIRST, "a", NodeFactory.createBlankNode())), List.of()));
  }
}
