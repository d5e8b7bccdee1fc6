package org.tongjian.store;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.common.exception.RDF4JException;
import org.eclipse.rdf4j.http.protocol.UnauthorizedException;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.GraphQueryResult;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.Operation;
import org.eclipse.rdf4j.query.QueryInterruptedException;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.tongjian.problem.ProblemException;

/**
 * A store behind any SPARQL 1.1 endpoint. The endpoint must be set up so that its default graph is
 * the union of its named graphs, as {@code serve}'s is. Terms become Jena's here; nothing of the
 * client library leaves this class.
 */
public final class RemoteStore implements Store {
  private final String place;
  private final SPARQLRepository repository;
  private final Duration timeLimit;

  private RemoteStore(String place, SPARQLRepository repository, Duration timeLimit) {
    this.place = place;
    this.repository = repository;
    this.timeLimit = timeLimit;
  }

  /**
   * A store at an address. Nothing is asked of the server yet.
   *
   * @param queryAddress where it takes queries
   * @param updateAddress where it takes updates
   * @param token sent as bearer token with every request
   * @param timeLimit asked of the server for each query, in whole seconds; zero means what the
   *     server allows
   */
  public static RemoteStore open(
      URI queryAddress, URI updateAddress, Optional<String> token, Duration timeLimit) {
    var repository = new SPARQLRepository(queryAddress.toString(), updateAddress.toString());
    repository.setHttpClientSessionManager(new DirectSessions());
    token.ifPresent(
        secret -> repository.setAdditionalHttpHeaders(Map.of("Authorization", "Bearer " + secret)));
    return new RemoteStore(queryAddress.toString(), repository, timeLimit);
  }

  @Override
  public SelectResult select(Query query) {
    ServiceClause.refuse(query, place);
    return run(
        connection -> {
          var request = limited(connection.prepareTupleQuery(query.toString()));
          try (TupleQueryResult result = request.evaluate()) {
            return new SelectResult(
                result.getBindingNames(), result.stream().map(RemoteStore::binding).toList());
          }
        });
  }

  @Override
  public boolean ask(Query query) {
    ServiceClause.refuse(query, place);
    return run(connection -> limited(connection.prepareBooleanQuery(query.toString())).evaluate());
  }

  @Override
  public Graph construct(Query query) {
    ServiceClause.refuse(query, place);
    return run(
        connection -> {
          Graph graph = GraphFactory.createDefaultGraph();
          var request = limited(connection.prepareGraphQuery(query.toString()));
          try (GraphQueryResult result = request.evaluate()) {
            result.forEach(
                statement ->
                    graph.add(
                        node(statement.getSubject()),
                        node(statement.getPredicate()),
                        node(statement.getObject())));
          }
          return graph;
        });
  }

  @Override
  public void write(GraphChanges changes) {
    String update = SparqlUpdate.of(changes);
    if (!update.isEmpty()) {
      run(
          connection -> {
            connection.prepareUpdate(update).execute();
            return update;
          });
    }
  }

  @Override
  public void close() {
    repository.shutDown();
  }

  private <O extends Operation> O limited(O operation) {
    // The protocol counts whole seconds; less than one must not become none.
    operation.setMaxExecutionTime((int) Math.ceil(timeLimit.toMillis() / 1000.0));
    return operation;
  }

  private <T> T run(Function<RepositoryConnection, T> work) {
    try (RepositoryConnection connection = repository.getConnection()) {
      return work.apply(connection);
    } catch (RDF4JException e) {
      throw problem(e);
    }
  }

  private ProblemException problem(RDF4JException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnauthorizedException) {
        return StoreProblem.tokenNeeded(place, failure);
      }
      if (cause instanceof QueryInterruptedException) {
        return StoreProblem.tooLong(place, timeLimit, failure);
      }
      if (cause instanceof MalformedQueryException) {
        return StoreProblem.malformed(place, cause);
      }
      if (cause instanceof DirectSessions.ForbiddenException) {
        return StoreProblem.readOnly(place);
      }
    }
    return StoreProblem.unreachable(place, failure);
  }

  private static Binding binding(BindingSet row) {
    BindingBuilder builder = Binding.builder();
    row.forEach(value -> builder.add(Var.alloc(value.getName()), node(value.getValue())));
    return builder.build();
  }

  private static Node node(Value value) {
    if (value instanceof IRI iri) {
      return NodeFactory.createURI(iri.stringValue());
    }
    if (value instanceof BNode blank) {
      return NodeFactory.createBlankNode(blank.getID());
    }
    if (value instanceof Literal literal) {
      return literal
          .getLanguage()
          .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
          .orElseGet(
              () ->
                  NodeFactory.createLiteralDT(
                      literal.getLabel(),
                      TypeMapper.getInstance()
                          .getSafeTypeByName(literal.getDatatype().stringValue())));
    }
    throw new IllegalArgumentException("not an RDF 1.1 term: " + value);
  }
}
