package org.tongjian.query;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ResultSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tongjian.store.SelectResult;

/** Writes one result in one format. */
final class ResultWriter {
  private final ResultFormat format;
  private final OutputStream out;

  ResultWriter(ResultFormat format, OutputStream out) {
    this.format = format;
    this.out = out;
  }

  void write(QueryResult result) {
    if (result instanceof QueryResult.Rows rows) {
      write(rows.table());
    } else if (result instanceof QueryResult.Answer answer) {
      write(answer.value());
    } else if (result instanceof QueryResult.Triples triples) {
      write(triples.graph());
    }
  }

  private void write(SelectResult table) {
    switch (format) {
      case TABLE -> print(TextTable.aligned(table.variables(), cells(table)));
      case MD -> print(TextTable.markdown(table.variables(), cells(table)));
      case CSV -> ResultSetFormatter.outputAsCSV(out, resultSet(table));
      case TSV -> ResultSetFormatter.outputAsTSV(out, resultSet(table));
      case JSON -> ResultSetFormatter.outputAsJSON(out, resultSet(table));
      case XML -> ResultSetFormatter.outputAsXML(out, resultSet(table));
      case TURTLE, NTRIPLES, JSONLD -> throw new IllegalStateException("rows as " + format);
    }
  }

  private void write(boolean answer) {
    switch (format) {
      case TABLE, MD -> print((answer ? "yes" : "no") + "\n");
      case CSV -> ResultSetFormatter.outputAsCSV(out, answer);
      case TSV -> ResultSetFormatter.outputAsTSV(out, answer);
      case JSON -> ResultSetFormatter.outputAsJSON(out, answer);
      case XML -> ResultSetFormatter.outputAsXML(out, answer);
      case TURTLE, NTRIPLES, JSONLD -> throw new IllegalStateException("answer as " + format);
    }
  }

  private void write(Graph graph) {
    Graph named = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(named, graph);
    Prefixes.ALL.forEach(named.getPrefixMapping()::setNsPrefix);
    RDFWriter.source(named).format(format.serialization()).output(out);
  }

  private void print(String text) {
    PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.print(text);
    writer.flush();
  }

  private static List<List<String>> cells(SelectResult table) {
    List<Var> variables = Var.varList(table.variables());
    return table.rows().stream()
        .map(row -> variables.stream().map(v -> words(row.get(v))).toList())
        .toList();
  }

  /** A term for people: text without quotes and type, IRIs shortened. */
  private static String words(Node term) {
    if (term == null) {
      return "";
    }
    if (term.isURI()) {
      return Prefixes.shorten(term.getURI());
    }
    return term.isLiteral() ? term.getLiteralLexicalForm() : "_:" + term.getBlankNodeLabel();
  }

  private static ResultSet resultSet(SelectResult table) {
    return ResultSetStream.create(Var.varList(table.variables()), table.rows().iterator());
  }
}
