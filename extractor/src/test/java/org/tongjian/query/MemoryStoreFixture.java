package org.tongjian.query;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.tongjian.store.SelectResult;

/** The same graphs in the other engine, which gets each query as text, as a remote store does. */
final class MemoryStoreFixture implements AutoCloseable {
  private final SailRepository repository = new SailRepository(new MemoryStore());

  MemoryStoreFixture() throws IOException {
    try (RepositoryConnection connection = repository.getConnection();
        InputStream in = FixtureStore.resource()) {
      connection.add(in, "", RDFFormat.TRIG);
    }
  }

  SelectResult select(Query query) {
    List<Binding> rows = new ArrayList<>();
    try (RepositoryConnection connection = repository.getConnection();
        TupleQueryResult results = connection.prepareTupleQuery(query.serialize()).evaluate()) {
      List<String> variables = results.getBindingNames();
      for (BindingSet row : results) {
        BindingBuilder binding = BindingFactory.builder();
        row.forEach(pair -> binding.add(Var.alloc(pair.getName()), node(pair.getValue())));
        rows.add(binding.build());
      }
      return new SelectResult(variables, rows);
    }
  }

  private static Node node(Value value) {
    if (value instanceof IRI) {
      return NodeFactory.createURI(value.stringValue());
    }
    if (value instanceof Literal literal) {
      if (literal.getDatatype().equals(XSD.DECIMAL)) {
        // TDB2 keeps the value of a decimal and forgets its last zeros.
        String shortest = literal.decimalValue().stripTrailingZeros().toPlainString();
        return NodeFactory.createLiteralDT(shortest, XSDDatatype.XSDdecimal);
      }
      return literal.getLanguage().isPresent()
          ? NodeFactory.createLiteralLang(literal.getLabel(), literal.getLanguage().get())
          : NodeFactory.createLiteralDT(
              literal.getLabel(),
              TypeMapper.getInstance().getSafeTypeByName(literal.getDatatype().stringValue()));
    }
    throw new IllegalStateException("the fixture has no blank nodes: " + value);
  }

  @Override
  public void close() {
    repository.shutDown();
  }
}
