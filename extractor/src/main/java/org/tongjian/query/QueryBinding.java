package org.tongjian.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;

/**
 * Puts a user's values into a library query. Values are parsed to RDF terms and set into the
 * query's syntax tree, never into its text, so nothing that a value holds can change the query; the
 * result can be run here or sent to another store.
 */
public final class QueryBinding {
  private QueryBinding() {}

  /**
   * The query with its parameters filled in: each {@code VALUES} block of one variable that bears a
   * parameter's name gets the parameter's terms, or {@code UNDEF} where nothing is given.
   *
   * @param values what the user gave, by name of parameter
   * @throws ProblemException E401 when the query does not parse; E403 when a required parameter is
   *     missing, a value does not fit its type, or there is no parameter of that name
   */
  public static Query bind(LibraryQuery query, Map<String, String> values) {
    for (String name : values.keySet()) {
      if (query.parameters().stream().noneMatch(parameter -> parameter.name().equals(name))) {
        throw problem(query, "has no parameter “" + name + "”", namesOf(query));
      }
    }
    Map<String, List<Node>> terms = new HashMap<>();
    for (QueryParameter parameter : query.parameters()) {
      terms.put(parameter.name(), terms(query, parameter, values));
    }
    return bind(SparqlText.parse(query.text(), query.name()), terms);
  }

  /**
   * The query with terms in the {@code VALUES} blocks of single variables.
   *
   * @param terms the terms by name of variable; no terms stand for {@code UNDEF}
   */
  public static Query bind(Query query, Map<String, List<Node>> terms) {
    Map<Var, List<Binding>> rows = new HashMap<>();
    terms.forEach((name, nodes) -> rows.put(Var.alloc(name), rows(Var.alloc(name), nodes)));
    return QueryTransformOps.transform(query, new ParameterTransform(rows));
  }

  private static List<Node> terms(
      LibraryQuery query, QueryParameter parameter, Map<String, String> values) {
    String given = values.getOrDefault(parameter.name(), "").strip();
    String value = given.isEmpty() ? parameter.defaultValue().orElse("") : given;
    String example = "write " + parameter.name() + "=" + parameter.example();
    if (value.isEmpty()) {
      if (parameter.required()) {
        throw problem(query, "needs the parameter “" + parameter.name() + "”", example);
      }
      return List.of();
    }
    boolean listed = parameter.choices().isEmpty() || parameter.choices().contains(value);
    try {
      if (listed) {
        return parameter.type().terms(value);
      }
    } catch (IllegalArgumentException e) {
      throw wrong(query, parameter, value, e);
    }
    throw wrong(query, parameter, value, null);
  }

  private static ProblemException wrong(
      LibraryQuery query, QueryParameter parameter, String value, IllegalArgumentException cause) {
    String expected =
        parameter.choices().isEmpty()
            ? parameter.type().description()
            : "one of " + String.join(", ", parameter.choices());
    return new ProblemException(
        new Problem(
            ProblemCode.E403,
            Position.ofFile(query.name()),
            "parameter “" + parameter.name() + "” is “" + value + "”, which is not " + expected,
            "write " + parameter.name() + "=" + parameter.example()),
        cause);
  }

  private static List<Binding> rows(Var variable, List<Node> terms) {
    return terms.isEmpty()
        ? List.of(BindingFactory.empty())
        : terms.stream().map(term -> BindingFactory.binding(variable, term)).toList();
  }

  private static String namesOf(LibraryQuery query) {
    return query.parameters().isEmpty()
        ? "it takes none"
        : query.parameters().stream()
            .map(QueryParameter::name)
            .collect(Collectors.joining(", ", "it takes ", ""));
  }

  private static ProblemException problem(LibraryQuery query, String message, String remedy) {
    return new ProblemException(
        new Problem(
            ProblemCode.E403, Position.ofFile(query.name()), "the query " + message, remedy));
  }

  /** Sets the rows of parameters into their blocks, in sub-queries and EXISTS too. */
  private static final class ParameterTransform extends ElementTransformCopyBase {
    private final Map<Var, List<Binding>> rows;

    ParameterTransform(Map<Var, List<Binding>> rows) {
      this.rows = rows;
    }

    @Override
    public Element transform(ElementData element) {
      if (element.getVars().size() == 1 && rows.containsKey(element.getVars().get(0))) {
        return new ElementData(element.getVars(), rows.get(element.getVars().get(0)));
      }
      return super.transform(element);
    }
  }
}
