package org.tongjian.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.store.EmbeddedStore;
import org.tongjian.store.GraphChanges;
import org.tongjian.store.RemoteStore;
import org.tongjian.store.Store;
import org.tongjian.store.StoreContract;

class RemoteStoreTest {
  private static final String TOKEN = "s3cret-token";
  private static final ServerSettings ANY_PORT = ServerSettings.DEFAULT.withPort(0);

  private static RemoteStore remote(TongjianServer server, String token, Duration limit) {
    return RemoteStore.open(
        server.address().resolve("sparql"),
        server.address().resolve("update"),
        Optional.ofNullable(token),
        limit);
  }

  private static Problem problemOf(Executable action) {
    return assertThrows(ProblemException.class, action).problem();
  }

  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class OverServer implements StoreContract {
    private EmbeddedStore embedded;
    private TongjianServer server;
    private RemoteStore store;

    @BeforeAll
    void start() {
      embedded = EmbeddedStore.inMemory();
      server =
          TongjianServer.start(
              embedded, ANY_PORT.writableWith(TOKEN, Optional.empty()), Instant.EPOCH);
      store = remote(server, TOKEN, Duration.ZERO);
    }

    @AfterAll
    void stop() {
      store.close();
      server.close();
      embedded.close();
    }

    @Override
    public Store store() {
      return store;
    }
  }

  @Test
  void changesNothingWithoutTheToken() {
    GraphChanges change =
        GraphChanges.adding(
            List.of(StoreContract.quad(StoreContract.FIRST, "a", StoreContract.text("x"))));
    try (EmbeddedStore embedded = EmbeddedStore.inMemory();
        TongjianServer readOnly = TongjianServer.start(embedded, ANY_PORT, Instant.EPOCH);
        TongjianServer writable =
            TongjianServer.start(
                embedded, ANY_PORT.writableWith(TOKEN, Optional.empty()), Instant.EPOCH);
        RemoteStore toReadOnly = remote(readOnly, TOKEN, Duration.ZERO);
        RemoteStore withoutToken = remote(writable, null, Duration.ZERO);
        RemoteStore wrongToken = remote(writable, "other", Duration.ZERO)) {
      Problem refused = problemOf(() -> toReadOnly.write(change));
      assertEquals(ProblemCode.E503, refused.code());
      assertTrue(refused.remedy().contains("--writable"), refused.remedy());
      for (RemoteStore store : List.of(withoutToken, wrongToken)) {
        Problem problem = problemOf(() -> store.write(change));
        assertEquals(ProblemCode.E503, problem.code());
        assertTrue(problem.remedy().contains("TONGJIAN_TOKEN"), problem.remedy());
      }
      assertFalse(embedded.ask(StoreContract.query("ASK { ?s ?p ?o }")));
      assertFalse(withoutToken.ask(StoreContract.query("ASK { ?s ?p ?o }")), "reading is free");
    }
  }

  @Test
  void saysWhenAQueryTakesTooLong() {
    try (EmbeddedStore embedded = EmbeddedStore.inMemory();
        TongjianServer server =
            TongjianServer.start(
                embedded, ANY_PORT.withTimeLimit(Duration.ofMillis(200)), Instant.EPOCH);
        RemoteStore store = remote(server, null, Duration.ofSeconds(100))) {
      embedded.write(
          GraphChanges.adding(
              IntStream.range(0, 1000)
                  .mapToObj(
                      i ->
                          StoreContract.quad(
                              StoreContract.FIRST, "s" + i, StoreContract.text("" + i)))
                  .toList()));
      Problem problem =
          problemOf(
              () ->
                  store.select(
                      StoreContract.query(
                          "SELECT ?a { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z"
                              + " FILTER (CONCAT(?x, ?y, ?z) = 'none') }")));
      assertEquals(ProblemCode.E406, problem.code());
    }
  }

  @Test
  void saysWhenNobodyAnswers() {
    URI address;
    try (EmbeddedStore embedded = EmbeddedStore.inMemory();
        TongjianServer server = TongjianServer.start(embedded, ANY_PORT, Instant.EPOCH)) {
      address = server.address();
    }
    try (RemoteStore store =
        RemoteStore.open(
            address.resolve("sparql"),
            address.resolve("update"),
            Optional.empty(),
            Duration.ZERO)) {
      Problem problem = problemOf(() -> store.ask(StoreContract.query("ASK {}")));
      assertEquals(ProblemCode.E502, problem.code());
      assertTrue(problem.toString().contains(address.toString()), problem.toString());
    }
  }

  @Test
  void saysWhenTheServerDoesNotUnderstand() {
    try (EmbeddedStore embedded = EmbeddedStore.inMemory();
        TongjianServer server = TongjianServer.start(embedded, ANY_PORT, Instant.EPOCH);
        RemoteStore store =
            RemoteStore.open(
                server.address().resolve("nowhere"),
                server.address().resolve("update"),
                Optional.empty(),
                Duration.ZERO)) {
      Problem problem = problemOf(() -> store.ask(StoreContract.query("ASK {}")));
      assertEquals(ProblemCode.E502, problem.code());
      assertTrue(problem.message().contains("404"), problem.message());
    }
  }
}
