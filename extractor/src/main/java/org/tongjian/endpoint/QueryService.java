package org.tongjian.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.tongjian.store.ServiceClause;

/** SPARQL queries: Fuseki's protocol, our time limit and messages. */
final class QueryService extends SPARQL_QueryDataset {
  /** Rows found before the first is sent, so that most queries out of time can still say so. */
  private static final int ROWS_AHEAD = 10_000;

  private final Duration timeLimit;

  QueryService(Duration timeLimit) {
    this.timeLimit = timeLimit;
  }

  @Override
  public void execGet(HttpAction action) {
    if (action.getRequestQueryString() != null) {
      super.execGet(action);
      return;
    }
    HttpServletResponse response = action.getResponse();
    if (isBrowser(action.getRequest())) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", "/");
    } else {
      ServiceDescription.send(response);
    }
  }

  private static boolean isBrowser(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains("text/html");
  }

  @Override
  protected void execute(String text, HttpAction action) {
    try {
      if (ServiceClause.isIn(Algebra.compile(QueryFactory.create(text)))) {
        send(action, 403, UpdateService.SERVICE_REFUSAL);
        return;
      }
    } catch (QueryParseException e) {
      send(action, 400, "Syntax error: " + SyntaxMessage.of(e));
      return;
    } catch (QueryException e) {
      send(action, 400, "Error: " + e.getMessage());
      return;
    }
    try {
      super.execute(text, action);
    } catch (QueryCancelledException e) {
      send(
          action,
          503,
          "The query ran longer than "
              + timeLimit(action).toMillis() / 1000.0
              + " s and was stopped. Ask for less (LIMIT, a narrower pattern), or start the"
              + " server with a longer --timeout.");
    } catch (QueryExecException e) {
      send(action, 400, "Error: " + e.getMessage());
    }
  }

  private static void send(HttpAction action, int status, String text) {
    try {
      PlainText.send(action.getResponse(), status, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    return QueryExec.dataset(dataset)
        .query(query)
        .context(action.getContext())
        .overallTimeout(timeLimit(action).toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  /** The server's limit, or the client's when that is shorter ({@code timeout}, in seconds). */
  private Duration timeLimit(HttpAction action) {
    String asked = action.getRequestParameter("timeout");
    if (asked == null || !asked.matches("[0-9]{1,6}(\\.[0-9]{1,3})?")) {
      return timeLimit;
    }
    Duration limit = Duration.ofMillis(Math.round(Double.parseDouble(asked) * 1000));
    return limit.isZero() || limit.compareTo(timeLimit) > 0 ? timeLimit : limit;
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec exec, Query query, String logged) {
    if (!query.isSelectType()) {
      return super.executeQuery(action, exec, query, logged);
    }
    RowSet rows = exec.select();
    List<Binding> ahead = new ArrayList<>();
    while (ahead.size() < ROWS_AHEAD && rows.hasNext()) {
      ahead.add(rows.next());
    }
    Iterator<Binding> all = Iter.concat(ahead.iterator(), rows);
    return new QueryExecResult(RowSetStream.create(rows.getResultVars(), all));
  }
}
