package org.tongjian.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongjian.store.StoreContract.FIRST;
import static org.tongjian.store.StoreContract.quad;
import static org.tongjian.store.StoreContract.query;
import static org.tongjian.store.StoreContract.text;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.store.EmbeddedStore;
import org.tongjian.store.GraphChanges;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TongjianServerTest {
  private static final ServerSettings ANY_PORT = ServerSettings.DEFAULT.withPort(0);
  private static final ServerSettings WRITABLE = ANY_PORT.writableWith("secret", Optional.empty());

  private EmbeddedStore store;
  private TongjianServer readOnly;
  private TongjianServer writable;

  @BeforeAll
  void start() {
    store = EmbeddedStore.inMemory();
    store.write(GraphChanges.adding(List.of(quad(FIRST, "a", text("张三")))));
    readOnly = TongjianServer.start(store, ANY_PORT, Instant.EPOCH);
    writable = TongjianServer.start(store, WRITABLE, Instant.EPOCH);
  }

  @AfterAll
  void stop() {
    readOnly.close();
    writable.close();
    store.close();
  }

  /** A line of {@code requests.tsv}. */
  record Case(String line, List<String> cells) {
    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    Map<String, String> headers() {
      Map<String, String> headers = new LinkedHashMap<>();
      for (String header : cell(3).split(" && ")) {
        if (!header.isEmpty()) {
          int equals = header.indexOf('=');
          headers.put(header.substring(0, equals), header.substring(equals + 1));
        }
      }
      return headers;
    }

    @Override
    public String toString() {
      return line.replace('\t', ' ');
    }
  }

  static List<Case> requests() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                TongjianServerTest.class.getResourceAsStream("requests.tsv"),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> new Case(line, List.of(line.split("\t", -1))))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("requests")
  void answers(Case request) throws IOException {
    TongjianServer server = request.cell(0).equals("w") ? writable : readOnly;
    HttpResponse<String> response =
        new Exchange(server.address())
            .send(
                request.cell(1),
                request.cell(2),
                request.headers(),
                request.cell(4).replace("\\n", "\n"));
    assertEquals(request.cell(5), Integer.toString(response.statusCode()), () -> response.body());
    String type = response.headers().firstValue("Content-Type").orElse("");
    assertTrue(type.startsWith(request.cell(6)), type);
    for (String part : request.cell(7).split(" && ")) {
      assertTrue(response.body().contains(part), () -> part + " in " + response.body());
    }
    assertFalse(
        response.headers().map().containsKey("Access-Control-Allow-Origin"), "no CORS by default");
    assertEquals(1, store.select(query("SELECT * { ?s ?p ?o }")).rows().size(), "unchanged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "OPTIONS"})
  void givesOtherSitesNothing(String method) throws IOException {
    HttpResponse<String> response =
        new Exchange(readOnly.address())
            .send(
                method,
                "sparql?query=ASK%7B%7D",
                Map.of("Origin", "https://evil.example", "Access-Control-Request-Method", "POST"),
                "");
    assertFalse(response.headers().map().containsKey("access-control-allow-origin"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example:80", "[::2]"})
  void answersToNamesOfThisMachineOnly(String host) throws IOException {
    assertEquals(403, statusWithHost(readOnly, host));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LocalHost", "localhost:3330", "127.0.0.1", "[::1]:80"})
  void answersToItsOwnNames(String host) throws IOException {
    assertEquals(200, statusWithHost(readOnly, host));
  }

  /** The HTTP client sets Host itself, so this one speaks for itself. */
  private static int statusWithHost(TongjianServer server, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      String request = "GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String line =
          new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
              .readLine();
      return Integer.parseInt(line.split(" ")[1]);
    }
  }

  @Test
  void changesWithTheToken() throws IOException {
    try (EmbeddedStore own = EmbeddedStore.inMemory();
        TongjianServer server = TongjianServer.start(own, WRITABLE, Instant.EPOCH)) {
      Exchange exchange = new Exchange(server.address());
      assertEquals(
          204,
          exchange
              .update("INSERT DATA { GRAPH <x:g> { <x:a> <x:p> '市长' } }", "secret")
              .statusCode());
      assertEquals(
          204,
          exchange
              .update("INSERT { GRAPH <x:h> { ?s <x:q> ?o } } WHERE { ?s <x:p> ?o }", "secret")
              .statusCode());
      assertTrue(
          own.ask(query("ASK { GRAPH <x:h> { <x:a> <x:q> '市长' } }")), "WHERE sees the union");
      HttpResponse<String> form =
          exchange.send(
              "POST",
              "update",
              Map.of(
                  "Content-Type", "application/x-www-form-urlencoded",
                  "Authorization", "Bearer secret"),
              "update=DROP+GRAPH+%3Cx%3Ag%3E");
      assertEquals(200, form.statusCode(), form.body());
      assertFalse(own.ask(query("ASK { GRAPH <x:g> { ?s ?p ?o } }")));
      HttpResponse<String> put =
          exchange.send(
              "PUT",
              "data?graph=https://example.org/put",
              Map.of("Content-Type", "text/turtle", "Authorization", "Bearer secret"),
              "<https://example.org/a> <https://example.org/b> \"上海\"@zh .");
      assertEquals(201, put.statusCode(), put.body());
      assertTrue(own.ask(query("ASK { GRAPH <https://example.org/put> { ?s ?p '上海'@zh } }")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <ADDRESS> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <ADDRESS> { ?s ?p ?o } }",
        "SELECT * { BIND(<ADDRESS> AS ?e) SERVICE ?e { ?s ?p ?o } }",
        "ASK { { SELECT * { SERVICE SILENT <ADDRESS> { ?s ?p ?o } } } }",
        "ASK { ?s ?p ?o FILTER EXISTS { SERVICE <ADDRESS> { ?a ?b ?c } } }",
        "ASK FROM <ADDRESS> { ?s ?p ?o }",
        "ASK FROM NAMED <ADDRESS> { GRAPH ?g { ?s ?p ?o } }",
        "LOAD <ADDRESS>",
        "LOAD SILENT <ADDRESS> INTO GRAPH <x:g>",
        "INSERT { GRAPH <x:g> { ?s ?p ?o } } WHERE { SERVICE SILENT <ADDRESS> { ?s ?p ?o } }",
        "INSERT { GRAPH <x:g> { ?s ?p ?o } } WHERE { { SELECT * { SERVICE <ADDRESS> { ?s ?p ?o } } }"
            + " }",
        "INSERT { GRAPH <x:g> { ?s ?p ?o } } USING <ADDRESS> WHERE { ?s ?p ?o }",
      })
  void asksNoOtherServer(String sparql) throws IOException {
    AtomicInteger contacts = new AtomicInteger();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          contacts.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    other.start();
    try (EmbeddedStore own = EmbeddedStore.inMemory();
        TongjianServer server = TongjianServer.start(own, WRITABLE, Instant.EPOCH)) {
      own.write(GraphChanges.adding(List.of(quad(FIRST, "a", text("x")))));
      Exchange exchange = new Exchange(server.address());
      String text =
          sparql.replace("ADDRESS", "http://127.0.0.1:" + other.getAddress().getPort() + "/");
      HttpResponse<String> response =
          sparql.startsWith("SELECT") || sparql.startsWith("ASK")
              ? exchange.query(text)
              : exchange.update(text, "secret");
      assertTrue(response.statusCode() < 500, response.statusCode() + " " + response.body());
      assertEquals(0, contacts.get(), response.body());
      assertEquals(1, own.select(query("SELECT * { ?s ?p ?o }")).rows().size(), "unchanged");
    } finally {
      other.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sparql", "sparql?timeout=100", "sparql?timeout=0", "sparql?timeout=-1"})
  void stopsAQueryInTime(String path) throws IOException {
    try (EmbeddedStore own = large();
        TongjianServer server =
            TongjianServer.start(
                own, ANY_PORT.withTimeLimit(Duration.ofMillis(300)), Instant.EPOCH)) {
      for (String filter : List.of("FILTER (CONCAT(?x, ?y, ?z) = 'none')", "")) {
        HttpResponse<String> response =
            new Exchange(server.address())
                .send(
                    "POST",
                    path,
                    Map.of("Content-Type", "application/sparql-query"),
                    "SELECT (count(*) AS ?n) { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z " + filter + " }");
        assertEquals(503, response.statusCode(), response.body());
        assertTrue(response.body().contains("longer than 0.3 s"), response.body());
        assertEquals(
            "text/plain;charset=utf-8",
            response.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
      }
    }
  }

  @Test
  void letsAClientAskForLessTime() throws IOException {
    try (EmbeddedStore own = large();
        TongjianServer server =
            TongjianServer.start(
                own, ANY_PORT.withTimeLimit(Duration.ofSeconds(50)), Instant.EPOCH)) {
      HttpResponse<String> response =
          new Exchange(server.address())
              .send(
                  "POST",
                  "sparql?timeout=0.2",
                  Map.of("Content-Type", "application/sparql-query"),
                  "SELECT (count(*) AS ?n) { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z }");
      assertEquals(503, response.statusCode());
      assertTrue(response.body().contains("longer than 0.2 s"), response.body());
    }
  }

  @Test
  void sendsMoreRowsThanItKeepsAhead() throws IOException {
    try (EmbeddedStore own = large();
        TongjianServer server = TongjianServer.start(own, ANY_PORT, Instant.EPOCH)) {
      HttpResponse<String> response =
          new Exchange(server.address())
              .send(
                  "POST",
                  "sparql",
                  Map.of("Content-Type", "application/sparql-query", "Accept", "text/csv"),
                  "SELECT ?x ?y { ?a ?p ?x . ?b ?q ?y } LIMIT 25000");
      assertEquals(200, response.statusCode());
      assertEquals(25_001, response.body().lines().count());
    }
  }

  private static EmbeddedStore large() {
    EmbeddedStore own = EmbeddedStore.inMemory();
    own.write(
        GraphChanges.adding(
            IntStream.range(0, 2000).mapToObj(i -> quad(FIRST, "s" + i, text("" + i))).toList()));
    return own;
  }

  @Test
  void saysWhenThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        EmbeddedStore own = EmbeddedStore.inMemory()) {
      ServerSettings settings = ANY_PORT.withPort(taken.getLocalPort());
      Problem problem =
          assertThrows(
                  ProblemException.class, () -> TongjianServer.start(own, settings, Instant.EPOCH))
              .problem();
      assertEquals(ProblemCode.E504, problem.code());
      assertEquals("127.0.0.1:" + taken.getLocalPort(), problem.position().file());
      assertTrue(problem.remedy().contains("--port"), problem.remedy());
    }
  }

  @Test
  void saysWhenTheHostIsNotThisMachine() {
    try (EmbeddedStore own = EmbeddedStore.inMemory()) {
      ServerSettings settings = ANY_PORT.withHost("192.0.2.1");
      Problem problem =
          assertThrows(
                  ProblemException.class, () -> TongjianServer.start(own, settings, Instant.EPOCH))
              .problem();
      assertEquals(ProblemCode.E504, problem.code());
    }
  }

  @Test
  void stopsAndLeavesTheStoreOpen() throws IOException {
    try (EmbeddedStore own = EmbeddedStore.inMemory()) {
      own.write(GraphChanges.adding(List.of(quad(FIRST, "a", NodeFactory.createURI("x:b")))));
      URI address;
      try (TongjianServer server = TongjianServer.start(own, ANY_PORT, Instant.EPOCH)) {
        address = server.address();
        assertEquals(200, new Exchange(address).get("health").statusCode());
      }
      assertThrows(IOException.class, () -> new Exchange(address).get("health"));
      assertTrue(own.ask(query("ASK { ?s ?p <x:b> }")));
    }
  }
}
