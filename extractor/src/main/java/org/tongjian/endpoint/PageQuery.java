package org.tongjian.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.tongjian.query.LibraryQuery;
import org.tongjian.query.ParameterType;
import org.tongjian.query.QueryBinding;
import org.tongjian.query.QueryParameter;
import org.tongjian.store.Store;

/** The page's own queries; each takes at most one value. */
enum PageQuery {
  COUNTS("counts"),
  PAPERS("papers"),
  MONTHS("months"),
  SEARCH("search", "name", ParameterType.TEXT),
  PROPERTIES("properties", "thing", ParameterType.IRI),
  FACTS("facts", "thing", ParameterType.IRI),
  QUOTES("quotes", "thing", ParameterType.IRI);

  private final LibraryQuery query;

  PageQuery(String name) {
    this(name, List.of());
  }

  PageQuery(String name, String parameter, ParameterType type) {
    this(
        name,
        List.of(
            new QueryParameter(
                parameter, type, parameter, parameter, true, Optional.empty(), "…", List.of())));
  }

  PageQuery(String name, List<QueryParameter> parameters) {
    this.query = new LibraryQuery(name, name, name, "", "", parameters, read(name));
  }

  List<Binding> rows(Store store) {
    return store.select(QueryBinding.bind(query, Map.of())).rows();
  }

  List<Binding> rows(Store store, String value) {
    return store
        .select(QueryBinding.bind(query, Map.of(query.parameters().get(0).name(), value)))
        .rows();
  }

  /** The text of a term of a row; empty where there is none. */
  static String text(Binding row, String variable) {
    Node node = row.get(variable);
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static String read(String name) {
    try (InputStream in = PageQuery.class.getResourceAsStream("/endpoint/" + name + ".rq")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
