package org.tongjian.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongjian.mention.MentionType.EVENT;
import static org.tongjian.mention.MentionType.PERSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.claim.Claim;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.claim.Modality;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.graph.ArticleFixture;
import org.tongjian.graph.Detail;
import org.tongjian.graph.QuadWriter;
import org.tongjian.graph.RdfFormat;
import org.tongjian.graph.SampleArticles;
import org.tongjian.graph.StandardTerms;

class KnowledgeBuilderTest {
  private static final KnowledgeBuilder BUILDER =
      KnowledgeBuilder.load(Gazetteer.load(), Detail.FULL);
  private static final Path ROOT = Path.of(System.getProperty("tongjian.root"));

  private static DatasetGraph graph(ExtractedArticle... articles) {
    DatasetGraph graph = DatasetGraphFactory.create();
    InMemoryKnowledge.all(BUILDER, List.of(articles), p -> {}).forEach(graph::add);
    return graph;
  }

  private static List<String> ask(DatasetGraph graph, String query) {
    String prefixes =
        StandardTerms.prefixes().entrySet().stream()
            .map(p -> "PREFIX " + p.getKey() + ": <" + p.getValue() + "> ")
            .collect(Collectors.joining());
    try (QueryExec exec =
        QueryExec.graph(GraphView.createUnionGraph(graph))
            .query(QueryFactory.create(prefixes + query))
            .build()) {
      List<String> rows = new ArrayList<>();
      exec.select()
          .forEachRemaining(
              row -> {
                List<String> cells = new ArrayList<>();
                row.vars()
                    .forEachRemaining(
                        v -> {
                          var node = row.get(v);
                          cells.add(
                              node.isLiteral()
                                  ? node.getLiteralLexicalForm()
                                  : node.getURI().replaceAll(".*[#/]", ""));
                        });
                rows.add(String.join(" ", cells));
              });
      return rows.stream().sorted().toList();
    }
  }

  /** The example of the ontology is what the two sample articles give. */
  @Test
  void theExampleOfTheOntologyIsWhatTheSampleArticlesGive() throws IOException {
    Path example = ROOT.resolve("ontology/examples.trig");
    List<Quad> quads =
        InMemoryKnowledge.all(
            BUILDER,
            List.of(SampleArticles.meeting(), SampleArticles.appointments()),
            problem -> {});
    if (Boolean.getBoolean("golden.update")) {
      try (var out = Files.newOutputStream(example);
          QuadWriter writer = RdfFormat.TRIG.open(out)) {
        writer.write(quads);
      }
    }
    DatasetGraph actual = DatasetGraphFactory.create();
    quads.forEach(actual::add);
    assertTrue(
        IsoMatcher.isomorphic(RDFDataMgr.loadDatasetGraph(example.toString()), actual),
        "the graph has changed: look at it after -Dgolden.update=true");
  }

  private static Shapes shapes() {
    return Shapes.parse(RDFDataMgr.loadGraph(ROOT.resolve("ontology/shapes.ttl").toString()));
  }

  private static List<String> violations(Graph graph) {
    return ShaclValidator.get().validate(shapes(), graph).getEntries().stream()
        .map(e -> e.focusNode() + " " + e.resultPath() + " " + e.message())
        .sorted()
        .toList();
  }

  @Test
  void whatArticlesGiveKeepsToTheShapes() {
    var random = new RandomArticles(31);
    ExtractedArticle[] articles =
        Stream.iterate(1, n -> n + 1)
            .limit(15)
            .map(random::article)
            .filter(a -> a.article().issueDate().isPresent())
            .toArray(ExtractedArticle[]::new);
    assertEquals(List.of(), violations(GraphView.createUnionGraph(graph(articles))));
    assertEquals(
        List.of(),
        violations(
            GraphView.createUnionGraph(
                graph(SampleArticles.meeting(), SampleArticles.appointments()))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "DELETE { ?s tj:quote ?q } WHERE { ?s tj:quote ?q } = 陈述要有引文",
        "DELETE { ?s tj:exact ?q } WHERE { ?s tj:exact ?q } = 要有原文",
        "DELETE { ?s tj:modality ?q } WHERE { ?s tj:subject ?x ; tj:modality ?q } = 陈述要有情态",
        "DELETE { ?s tj:confidence ?q } INSERT { ?s tj:confidence 1.5 } WHERE { ?s tj:confidence ?q } = 置信度要在0与1之间",
        "DELETE { ?s tj:end ?q } INSERT { ?s tj:end 0 } WHERE { ?s tj:end ?q } = 起点要有，且在止点之前",
        "DELETE { ?s org:member ?q } WHERE { ?s a org:Membership ; org:member ?q } = 任职要有一人",
        "DELETE { ?s org:role ?q } WHERE { ?s a org:Membership ; org:role ?q } = 任职要有职衔",
        "DELETE { ?s prov:wasDerivedFrom ?q } WHERE { ?s a tj:Fact ; prov:wasDerivedFrom ?q } = 事实要追到陈述",
        "DELETE { ?s skos:prefLabel ?q } WHERE { ?s a org:Post ; skos:prefLabel ?q } = 要有一个首选名称",
        "DELETE { ?s tj:identifiedAs ?q } WHERE { ?s tj:name ?n ; tj:identifiedAs ?q } = 要对应一个实体",
        "INSERT { ?s sem:hasEndTimeStamp '1999-01-01'^^xsd:date } WHERE { ?s sem:hasBeginTimeStamp ?q } = 起不晚于止",
        "DELETE { ?s tj:issueDate ?q } WHERE { ?s tj:issueDate ?q } = 文章没有出版日期，相对日期无从推算",
      })
  void shapesFindEachFault(String update, String message) {
    DatasetGraph data = DatasetGraphFactory.create();
    DatasetGraph whole = graph(SampleArticles.meeting(), SampleArticles.appointments());
    GraphView.createUnionGraph(whole).find().forEach(data.getDefaultGraph()::add);
    String prefixes =
        StandardTerms.prefixes().entrySet().stream()
            .map(p -> "PREFIX " + p.getKey() + ": <" + p.getValue() + "> ")
            .collect(Collectors.joining());
    org.apache.jena.update.UpdateAction.parseExecute(prefixes + update, data);
    List<String> found =
        ShaclValidator.get().validate(shapes(), data.getDefaultGraph()).getEntries().stream()
            .map(e -> e.message().replaceAll(" \\|.*", ""))
            .toList();
    assertFalse(found.isEmpty());
    assertTrue(found.contains(message), found.toString());
  }

  @Test
  void everyFactLeadsToItsSentence() {
    DatasetGraph graph = graph(SampleArticles.meeting());
    List<String> facts = ask(graph, "SELECT ?f { ?f a tj:Fact }");
    List<String> quoted =
        ask(
            graph,
            "SELECT DISTINCT ?f { ?f a tj:Fact ; prov:wasDerivedFrom ?claim . ?claim tj:quote ?s ."
                + " ?s tj:exact ?quote ; tj:inArticle ?a }");
    assertTrue(facts.size() > 8);
    assertEquals(facts, quoted);
  }

  @Test
  void aPlanIsNeverShownAsDone() {
    for (Modality modality : List.of(Modality.PLANNED, Modality.DEMANDED, Modality.DENIED)) {
      DatasetGraph graph =
          graph(
              ArticleFixture.article("a", "2031-03-06", "江海市", "动员会由市长周启明主持。")
                  .entity(EVENT, "动员会")
                  .office("市长", "市长", "江海市")
                  .entity(PERSON, "周启明")
                  .takesPart("动员会", "周启明", java.util.Optional.empty(), modality)
                  .dated("动员会", "2031-03-07", modality)
                  .post("周启明", "市长", Claim.Tenure.APPOINTED, "2031-03-07", modality)
                  .build());
      assertEquals(List.of(), ask(graph, "SELECT * { ?e sem:hasActor|sem:hasTimeStamp ?x }"));
      assertEquals(List.of(), ask(graph, "SELECT * { ?t a tj:Tenure }"));
      assertEquals(
          List.of(modality.word(), modality.word(), modality.word()),
          ask(graph, "SELECT ?m { ?f a tj:Fact ; tj:modality ?m }"));
    }
  }

  @Test
  void postsOfABodyAndOfAnArea() {
    assertEquals(
        List.of("周启明 临江区委书记 临江区委 书记", "林晓岚 临江区区长 临江区 区长"),
        ask(
            graph(SampleArticles.meeting()),
            "SELECT ?n ?p ?b ?r { ?m a org:Membership ; org:member/skos:prefLabel ?n ;"
                + " opengov:post/skos:prefLabel ?p ; org:organization/skos:prefLabel ?b ;"
                + " org:role/skos:prefLabel ?r . ?m org:organization/a org:Organization }"));
  }

  @ParameterizedTest
  @CsvSource({
    "区教育局, Department, 临江区政府, 临江区",
    "区委组织部, Department, 临江区委, 临江区",
    "绿洲镇党工委, PartyCommittee, 临江区委, 绿洲镇",
    "区人大常委会, PeoplesCongress, 临江区人大, 临江区",
    "区政府, Government, '', 临江区",
    "区人民法院, Court, '', 临江区",
    "区纪委监委, DisciplineCommission, '', 临江区",
    "江海大学, School, '', ''",
    "江海实验室, ResearchInstitute, '', ''",
    "江海绿建有限公司, Company, '', ''",
    "临江区企业联合会, Association, '', 临江区",
  })
  void knowsKindsOfBodies(String name, String kind, String parent, String area) {
    DatasetGraph graph =
        graph(
            ArticleFixture.article("a", "2031-03-06", "江海市临江区", name + "。")
                .entity(org.tongjian.mention.MentionType.ORGANIZATION, name)
                .build());
    String body = "?b skos:prefLabel|skos:altLabel '" + name + "'@zh ";
    String found = "SELECT DISTINCT ?k { " + body + "; a ?k FILTER(?k != org:Organization) }";
    assertEquals(List.of(kind), ask(graph, found));
    assertEquals(
        parent.isEmpty() ? List.of() : List.of(parent),
        ask(graph, "SELECT ?p { " + body + "; org:subOrganizationOf/skos:prefLabel ?p }"));
    assertEquals(
        area.isEmpty() ? List.of() : List.of(area),
        ask(graph, "SELECT ?p { " + body + "; tj:jurisdiction/skos:prefLabel ?p }"));
  }

  @Test
  void placesLieInWhatContainsThem() {
    DatasetGraph graph =
        graph(
            ArticleFixture.article("a", "2031-03-06", "上海市徐汇区", "天平街道到了。")
                .entity(org.tongjian.mention.MentionType.PLACE, "天平街道")
                .build());
    assertEquals(
        List.of("徐汇区 上海市"),
        ask(
            graph,
            "SELECT ?a ?b { ?x skos:altLabel|skos:prefLabel '天平街道'@zh ;"
                + " geo:sfWithin ?y . ?y skos:notation '310104' ; skos:prefLabel ?a ;"
                + " a schema:AdministrativeArea ; geo:sfWithin/skos:prefLabel ?b }"));
  }
}
