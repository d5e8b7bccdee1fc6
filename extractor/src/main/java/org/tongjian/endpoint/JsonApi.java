package org.tongjian.endpoint;

import static org.tongjian.endpoint.PageQuery.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemException;
import org.tongjian.query.LibraryQuery;
import org.tongjian.query.QueryLibrary;
import org.tongjian.query.QueryParameter;
import org.tongjian.query.QueryResult;
import org.tongjian.query.QueryRunner;
import org.tongjian.query.ResultFormat;
import org.tongjian.store.Store;

/**
 * {@code /api/}: the data of the web page, for others too. {@code summary}, {@code queries}, {@code
 * queries/NAME?parameter=value}, {@code search?name=}, {@code entity?iri=}.
 */
final class JsonApi extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String QUERIES = "/queries/";

  private final transient ObjectMapper json = new ObjectMapper();
  private final transient Store store;
  private final transient QueryLibrary library;

  JsonApi(Store store, QueryLibrary library) {
    this.store = store;
    this.library = library;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    try {
      switch (path) {
        case "/summary" -> send(response, GraphSummary.of(store));
        case "/queries" -> send(response, queries());
        case "/search" -> send(response, search(required(request, "name")));
        case "/entity" -> send(response, EntityView.of(store, required(request, "iri")));
        default -> {
          if (path.startsWith(QUERIES)) {
            run(library.get(path.substring(QUERIES.length())), request, response);
          } else {
            PlainText.send(response, 404, "There is no /api" + path);
          }
        }
      }
    } catch (ProblemException e) {
      Problem problem = e.problem();
      PlainText.send(response, status(problem), problem.message() + "; " + problem.remedy());
    }
  }

  private static int status(Problem problem) {
    return switch (problem.code()) {
      case E402, E404 -> 404;
      case E401, E403, E405 -> 400;
      case E406 -> 503;
      default -> 500;
    };
  }

  private static String required(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  private void run(LibraryQuery query, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, given) -> values.put(name, given[0]));
    QueryResult result = new QueryRunner(store).run(query, values);
    String accept = request.getHeader("Accept");
    boolean csv = accept != null && accept.contains("text/csv");
    ResultFormat format = csv ? ResultFormat.CSV : ResultFormat.JSON;
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    format.write(result, body);
    send(
        response,
        csv ? "text/csv; charset=utf-8" : "application/sparql-results+json",
        body.toByteArray());
  }

  private ArrayNode queries() {
    ArrayNode list = json.createArrayNode();
    for (LibraryQuery query : library.queries()) {
      ObjectNode entry =
          list.addObject()
              .put("name", query.name())
              .put("title", query.title())
              .put("titleEn", query.titleEn())
              .put("meaning", query.meaning())
              .put("meaningEn", query.meaningEn())
              .put("text", query.text());
      ArrayNode parameters = entry.putArray("parameters");
      query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    }
    return list;
  }

  private ObjectNode parameter(QueryParameter parameter) {
    ObjectNode entry =
        json.createObjectNode()
            .put("name", parameter.name())
            .put("type", parameter.type().word())
            .put("label", parameter.label())
            .put("labelEn", parameter.labelEn())
            .put("required", parameter.required())
            .put("default", parameter.defaultValue().orElse(null))
            .put("example", parameter.example());
    ArrayNode choices = entry.putArray("choices");
    parameter.choices().forEach(choices::add);
    return entry;
  }

  private ObjectNode search(String name) {
    ObjectNode found = json.createObjectNode();
    ArrayNode results = found.putArray("results");
    for (Binding row : PageQuery.SEARCH.rows(store, name)) {
      ObjectNode result =
          results
              .addObject()
              .put("iri", text(row, "entity"))
              .put("label", text(row, "label"))
              .put("articles", Long.parseLong(text(row, "articles")));
      ArrayNode types = result.putArray("types");
      for (String type : text(row, "types").split(" ")) {
        types.add(type);
      }
    }
    return found;
  }

  private void send(HttpServletResponse response, JsonNode body) throws IOException {
    send(response, "application/json", json.writeValueAsBytes(body));
  }

  private static void send(HttpServletResponse response, String type, byte[] body)
      throws IOException {
    response.setContentType(type);
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
