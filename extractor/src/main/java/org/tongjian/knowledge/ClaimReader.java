package org.tongjian.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.tongjian.graph.StandardTerms;
import org.tongjian.graph.Vocabulary;
import org.tongjian.time.TimeValue;

/**
 * Reads claims out of a graph that has them, the local nodes they speak of, the things these are
 * and the owners of posts ({@code org:postIn}); the same for claims just made and claims in a
 * store.
 */
final class ClaimReader {
  private final Graph graph;

  private ClaimReader(Graph graph) {
    this.graph = graph;
  }

  /** The claims, in order of their IRIs. Those whose things are not identified are left out. */
  static List<ClaimRecord> read(Graph graph) {
    var reader = new ClaimReader(graph);
    List<ClaimRecord> claims = new ArrayList<>();
    graph
        .find(Node.ANY, Vocabulary.SUBJECT, Node.ANY)
        .forEach(t -> reader.claim(t).ifPresent(claims::add));
    claims.sort(Comparator.comparing(c -> c.claim().getURI()));
    return claims;
  }

  private Optional<ClaimRecord> claim(Triple subject) {
    Node claim = subject.getSubject();
    Optional<Node> thing = one(subject.getObject(), Vocabulary.IDENTIFIED_AS);
    Optional<Node> type = one(claim, StandardTerms.TYPE);
    Optional<Node> modality = one(claim, Vocabulary.MODALITY);
    Optional<Node> local = one(claim, Vocabulary.OBJECT);
    Optional<Node> object = local.flatMap(o -> one(o, Vocabulary.IDENTIFIED_AS));
    if (thing.isEmpty()
        || type.isEmpty()
        || modality.isEmpty()
        || local.isPresent() && object.isEmpty()) {
      return Optional.empty();
    }
    Optional<Node> office = one(claim, Vocabulary.OFFICE);
    Optional<Node> post = office.flatMap(o -> one(o, Vocabulary.IDENTIFIED_AS));
    return Optional.of(
        new ClaimRecord(
            claim,
            type.get(),
            one(article(claim), Vocabulary.ISSUE_DATE)
                .map(d -> LocalDate.parse(d.getLiteralLexicalForm())),
            thing.get(),
            object,
            post,
            post.flatMap(p -> one(p, StandardTerms.POST_IN)),
            office.flatMap(o -> one(o, Vocabulary.OFFICE_TITLE)).map(Node::getLiteralLexicalForm),
            one(claim, Vocabulary.DATE).map(d -> new TimeValue(d.getLiteralLexicalForm())),
            one(claim, Vocabulary.PART)
                .or(() -> one(claim, Vocabulary.STAGE))
                .or(() -> one(claim, Vocabulary.QUANTITY)),
            modality.get()));
  }

  /** The article a local node belongs to. */
  static Node article(Node local) {
    return NodeFactory.createURI(local.getURI().substring(0, local.getURI().indexOf('#')));
  }

  private Optional<Node> one(Node subject, Node predicate) {
    var found = graph.find(subject, predicate, Node.ANY);
    try {
      return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
    } finally {
      found.close();
    }
  }
}
