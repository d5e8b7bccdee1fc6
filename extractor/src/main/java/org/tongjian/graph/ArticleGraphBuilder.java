package org.tongjian.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.tongjian.claim.Claim;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.entity.Entity;
import org.tongjian.entity.Office;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;
import org.tongjian.problem.Problem;
import org.tongjian.source.Span;
import org.tongjian.text.AnalyzedArticle;

/** Writes what an article claims as the quads of its named graph. Immutable. */
public final class ArticleGraphBuilder {
  private final Detail detail;

  /** Writes every mention. */
  public ArticleGraphBuilder() {
    this(Detail.FULL);
  }

  /**
   * Writes as much as is asked for.
   *
   * @param detail which mentions are written
   */
  public ArticleGraphBuilder(Detail detail) {
    this.detail = detail;
  }

  /**
   * The quads of one article's graph, in the order of the text: the article, its entities and
   * offices, its mentions, the sentences that are quoted, its claims. Equal articles give equal
   * lists.
   *
   * @param article what was understood of it
   * @param problems takes the claims that are refused because their quote is not in the text (E601)
   */
  public List<Quad> build(ExtractedArticle article, Consumer<Problem> problems) {
    var parts = new Parts(article, ArticleNodes.of(article));
    List<Integer> kept = new QuoteCheck(article).accepted(problems);
    parts.choose(detail, kept);
    parts.quads.addAll(ArticleHeader.quads(parts.nodes.article(), article.article()));
    parts.writeEntities();
    parts.writeOffices();
    parts.writeMentions();
    parts.writeSentences(kept);
    var claims = new ClaimQuads(parts.nodes);
    kept.forEach(index -> parts.quads.addAll(claims.of(index, article.claims().get(index))));
    return List.copyOf(parts.quads);
  }

  /** The article while it is being written. */
  private static final class Parts {
    private final ExtractedArticle extracted;
    private final ArticleNodes nodes;
    private final List<Quad> quads = new ArrayList<>();
    private final Map<Mention, Entity> named = new HashMap<>();
    private final Set<Mention> mentions = new HashSet<>();
    private final Set<Integer> entities = new HashSet<>();
    private final Set<Office> offices = new HashSet<>();

    private Parts(ExtractedArticle extracted, ArticleNodes nodes) {
      this.extracted = extracted;
      this.nodes = nodes;
      for (Entity entity : extracted.resolved().entities()) {
        entity.mentions().forEach(mention -> named.put(mention, entity));
      }
    }

    /** Settles which mentions, entities and offices are written. */
    private void choose(Detail detail, List<Integer> claims) {
      if (detail == Detail.FULL) {
        mentions.addAll(extracted.resolved().mentions());
        extracted.resolved().entities().forEach(entity -> entities.add(entity.number()));
        offices.addAll(nodes.offices());
      }
      for (int index : claims) {
        Claim claim = extracted.claims().get(index);
        mentions.addAll(claim.evidence().mentions());
        ClaimQuads.entities(claim).forEach(entity -> entities.add(entity.number()));
        if (claim instanceof Claim.PostClaim post) {
          offices.add(post.office());
        }
      }
      for (Mention mention : mentions) {
        if (named.containsKey(mention)) {
          entities.add(named.get(mention).number());
        }
        if (extracted.resolved().offices().containsKey(mention)) {
          offices.add(extracted.resolved().offices().get(mention));
        }
      }
    }

    private void add(Node subject, Node predicate, Node object) {
      quads.add(new Quad(nodes.article(), subject, predicate, object));
    }

    private void writeEntities() {
      for (Entity entity : extracted.resolved().entities()) {
        if (entities.contains(entity.number())) {
          Node node = nodes.entity(entity);
          add(node, StandardTerms.TYPE, Vocabulary.localClass(entity.type()));
          add(node, Vocabulary.NAME, Literals.of(entity.name()));
          add(node, Vocabulary.QUALIFIED_NAME, Literals.of(entity.qualifiedName()));
          entity.areaCode().ifPresent(c -> add(node, Vocabulary.AREA_CODE, Literals.of(c)));
        }
      }
    }

    private void writeOffices() {
      for (Office office : nodes.offices()) {
        if (offices.contains(office)) {
          Node node = nodes.office(office);
          add(node, StandardTerms.TYPE, TermClasses.LOCAL_OFFICE);
          add(node, Vocabulary.OFFICE_TITLE, Literals.of(office.title()));
          office.body().ifPresent(b -> add(node, Vocabulary.OFFICE_BODY, Literals.of(b)));
        }
      }
    }

    private void writeMentions() {
      for (Mention mention : nodes.mentions()) {
        if (mentions.contains(mention)) {
          writeMention(mention);
        }
      }
    }

    /** Eight quads: what is named and the value of a date never come together. */
    private void writeMention(Mention mention) {
      Node node = nodes.mention(mention);
      add(node, StandardTerms.TYPE, Vocabulary.mentionClass(mention.type()));
      writePlace(node, mention.span());
      if (mention.type() == MentionType.DATE) {
        mention.value().ifPresent(v -> add(node, Vocabulary.VALUE, Literals.of(v)));
      } else if (extracted.resolved().offices().containsKey(mention)) {
        Office office = extracted.resolved().offices().get(mention);
        add(node, Vocabulary.NAMES, nodes.office(office));
      } else if (named.containsKey(mention)) {
        add(node, Vocabulary.NAMES, nodes.entity(named.get(mention)));
      }
      add(node, Vocabulary.RULE, Literals.of(mention.rule()));
      add(node, Vocabulary.CONFIDENCE, Literals.confidence(mention.confidence()));
    }

    private void writeSentences(List<Integer> claims) {
      var written = new HashSet<Span>();
      claims.stream()
          .map(index -> extracted.claims().get(index).evidence().quote())
          .sorted()
          .filter(written::add)
          .forEach(
              quote -> {
                add(nodes.sentence(quote), StandardTerms.TYPE, TermClasses.SENTENCE);
                writePlace(nodes.sentence(quote), quote);
              });
    }

    private void writePlace(Node node, Span span) {
      AnalyzedArticle analyzed = extracted.resolved().analyzed();
      Span place = analyzed.inArticle(span);
      add(node, Vocabulary.IN_ARTICLE, nodes.article());
      add(node, Vocabulary.START, Literals.of(place.start()));
      add(node, Vocabulary.END, Literals.of(place.end()));
      add(node, Vocabulary.EXACT, Literals.of(analyzed.quote(span)));
    }
  }
}
