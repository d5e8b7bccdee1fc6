package org.tongjian.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongjian.claim.Claim;
import org.tongjian.claim.Evidence;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.claim.Modality;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Span;

class ArticleGraphBuilderTest {
  static Stream<ExtractedArticle> articles() {
    return Stream.of(SampleArticles.meeting(), SampleArticles.appointments());
  }

  private static List<Quad> build(ExtractedArticle article, Detail detail) {
    List<Problem> problems = new ArrayList<>();
    List<Quad> quads = new ArticleGraphBuilder(detail).build(article, problems::add);
    assertEquals(List.of(), problems);
    return quads;
  }

  @ParameterizedTest
  @MethodSource("articles")
  void offsetsGiveBackTheExactTextOfTheArticle(ExtractedArticle article) {
    DatasetGraph graph = DatasetGraphFactory.create();
    build(article, Detail.FULL).forEach(graph::add);
    int seen = 0;
    for (Quad exact : list(graph, Vocabulary.EXACT)) {
      int start = number(graph, exact.getSubject(), Vocabulary.START);
      int end = number(graph, exact.getSubject(), Vocabulary.END);
      assertEquals(
          article.article().text().substring(start, end),
          exact.getObject().getLiteralLexicalForm());
      seen++;
    }
    assertTrue(seen > article.claims().size());
  }

  private static List<Quad> list(DatasetGraph graph, Node predicate) {
    List<Quad> quads = new ArrayList<>();
    graph.find(Node.ANY, Node.ANY, predicate, Node.ANY).forEachRemaining(quads::add);
    return quads;
  }

  private static int number(DatasetGraph graph, Node subject, Node predicate) {
    return (Integer)
        graph.find(Node.ANY, subject, predicate, Node.ANY).next().getObject().getLiteralValue();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void keepsTheBudgetOfQuads(ExtractedArticle article) {
    List<Quad> quads = build(article, Detail.FULL);
    long mentionQuads = quads.stream().filter(q -> isLocal(q, 'm')).count();
    long claimQuads = quads.stream().filter(q -> isLocal(q, 'c')).count();
    int mentions = article.resolved().mentions().size();
    assertTrue(mentionQuads > 0 && mentionQuads <= 8L * mentions, mentionQuads + " / " + mentions);
    int claims = article.claims().size();
    assertTrue(claimQuads > 0 && claimQuads <= 12L * claims, claimQuads + " / " + claims);
  }

  private static boolean isLocal(Quad quad, char kind) {
    return quad.getSubject().getURI().contains("#" + kind);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void claimsSpeakTheProjectsOwnTermsOnly(ExtractedArticle article) {
    for (Quad quad : build(article, Detail.FULL)) {
      String term = quad.getPredicate().getURI();
      assertTrue(
          term.startsWith(Iris.ONTOLOGY) || quad.getPredicate().equals(StandardTerms.TYPE), term);
    }
  }

  @Test
  void equalArticlesGiveEqualQuads() {
    assertEquals(
        build(SampleArticles.meeting(), Detail.FULL), build(SampleArticles.meeting(), Detail.FULL));
  }

  @Test
  void factsAreAPartOfTheFullGraphAndLeadToTheSameNodes() {
    ExtractedArticle article =
        ArticleFixture.article("a", "2031-01-02", "江海市", "何立到了。周启明任市长。")
            .entity(MentionType.PERSON, "何立")
            .entity(MentionType.PERSON, "周启明")
            .office("市长", "市长", "江海市")
            .holds("周启明", "市长")
            .build();
    Set<Quad> full = new HashSet<>(build(article, Detail.FULL));
    Set<Quad> facts = new HashSet<>(build(article, Detail.FACTS));
    assertTrue(full.containsAll(facts));
    assertTrue(full.stream().anyMatch(q -> q.getObject().equals(Literals.of("何立"))));
    assertTrue(facts.stream().noneMatch(q -> q.getObject().equals(Literals.of("何立"))));
    assertEquals(
        full.stream().filter(q -> isLocal(q, 'c')).toList().size(),
        facts.stream().filter(q -> isLocal(q, 'c')).toList().size());
  }

  private static Claim claim(ArticleFixture article, Span quote, Mention mention) {
    return new Claim.DateClaim(
        article.of("动员会"),
        new org.tongjian.time.TimeValue("2031"),
        Modality.ASSERTED,
        new Evidence(quote, List.of(mention), "wrong", 0.5));
  }

  @Test
  void refusesClaimsThatTheTextDoesNotSay() {
    ArticleFixture article =
        ArticleFixture.article("a", "2031-01-02", "江海市", "动员会 召开。")
            .entity(MentionType.EVENT, "动员会");
    Mention mention = article.mention("动员会");
    Mention misplaced =
        new Mention(new Span(1, 4), mention.type(), "动员会", Optional.empty(), "wrong", 0.5);
    article
        .claim(claim(article, new Span(0, 60), mention))
        .claim(claim(article, new Span(0, 6), misplaced))
        .claim(claim(article, new Span(0, 6), mention));
    List<Problem> problems = new ArrayList<>();
    List<Quad> quads = new ArticleGraphBuilder().build(article.build(), problems::add);
    assertEquals(
        List.of(ProblemCode.E601, ProblemCode.E601), problems.stream().map(Problem::code).toList());
    assertEquals(
        List.of("https://w3id.org/tongjian/article/a#c3"),
        quads.stream()
            .filter(q -> q.getObject().equals(TermClasses.DATE_CLAIM))
            .map(q -> q.getSubject().getURI())
            .toList());
  }
}
