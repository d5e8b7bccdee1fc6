package org.tongjian.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongjian.store.StoreContract.FIRST;
import static org.tongjian.store.StoreContract.quad;
import static org.tongjian.store.StoreContract.query;
import static org.tongjian.store.StoreContract.text;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.store.EmbeddedStore;
import org.tongjian.store.GraphChanges;
import org.tongjian.store.RemoteStore;
import org.tongjian.store.Store;
import org.tongjian.store.StoreHolder;
import org.tongjian.store.StoreLocator;
import org.tongjian.store.StoreLocator.Access;
import org.tongjian.store.StoreLocator.Options;
import org.tongjian.store.StoreProcess;

class StoreLocatorTest {
  private static final ServerSettings ANY_PORT = ServerSettings.DEFAULT.withPort(0);
  private static final Options AT_ONCE =
      new Options(Duration.ZERO, Optional.empty(), Duration.ZERO);
  private static final GraphChanges CHANGE =
      GraphChanges.adding(List.of(quad(FIRST, "a", text("甲"))));

  @TempDir Path folder;

  private Problem problem(Access access, Options options) {
    return assertThrows(
            ProblemException.class, () -> StoreLocator.open(folder, access, options).close())
        .problem();
  }

  @Test
  void opensAFreeStoreItself() {
    try (Store store = StoreLocator.open(folder, Access.WRITE, AT_ONCE)) {
      assertInstanceOf(EmbeddedStore.class, store);
      store.write(CHANGE);
    }
    try (Store store = StoreLocator.open(folder, Access.READ, AT_ONCE)) {
      assertInstanceOf(EmbeddedStore.class, store);
      assertTrue(store.ask(query("ASK { ?s ?p '甲' }")));
    }
  }

  @Test
  void readsNoStoreThatIsNotThere() throws IOException {
    Problem problem = problem(Access.READ, AT_ONCE);
    assertEquals(ProblemCode.E502, problem.code());
    assertEquals("there is no store here", problem.message());
    assertTrue(problem.remedy().contains("load"), problem.remedy());
    Files.writeString(folder.resolve("other.txt"), "x");
    assertTrue(problem(Access.READ, AT_ONCE).message().contains("other.txt"));
    assertEquals(List.of("other.txt"), List.of(folder.toFile().list()), "nothing was made");
  }

  @Test
  void readsThroughAServer() {
    try (EmbeddedStore embedded = EmbeddedStore.open(folder);
        TongjianServer server = TongjianServer.start(embedded, ANY_PORT, Instant.EPOCH);
        Store store = StoreLocator.open(folder, Access.READ, AT_ONCE)) {
      embedded.write(CHANGE);
      assertInstanceOf(RemoteStore.class, store);
      assertTrue(store.ask(query("ASK { ?s ?p '甲' }")));
      assertEquals(
          Optional.of(
              new StoreHolder(
                  server.address(),
                  ProcessHandle.current().pid(),
                  false,
                  Optional.empty(),
                  Instant.EPOCH)),
          StoreHolder.readFrom(folder));
      Problem problem = problem(Access.WRITE, AT_ONCE);
      assertEquals(ProblemCode.E503, problem.code());
      assertTrue(problem.remedy().contains("serve --writable --token-file"), problem.remedy());
    }
    assertTrue(StoreHolder.readFrom(folder).isEmpty(), "a stopped server takes its word back");
  }

  @Test
  void writesThroughAServerWithItsToken(@TempDir Path elsewhere) throws IOException {
    Path tokenFile = Files.writeString(elsewhere.resolve("token"), "secret\n");
    try (EmbeddedStore embedded = EmbeddedStore.open(folder)) {
      try (TongjianServer server =
              TongjianServer.start(
                  embedded,
                  ANY_PORT.writableWith("secret", Optional.of(tokenFile)),
                  Instant.EPOCH);
          Store store = StoreLocator.open(folder, Access.WRITE, AT_ONCE)) {
        assertTrue(server.address().getPort() > 0);
        store.write(CHANGE);
        assertTrue(embedded.ask(query("ASK { ?s ?p '甲' }")));
        Files.delete(tokenFile);
        Problem problem = problem(Access.WRITE, AT_ONCE);
        assertEquals(ProblemCode.E503, problem.code());
        assertTrue(problem.remedy().contains("TONGJIAN_TOKEN"), problem.remedy());
        Options withToken = new Options(Duration.ZERO, Optional.of("secret"), Duration.ZERO);
        try (Store again = StoreLocator.open(folder, Access.WRITE, withToken)) {
          again.write(GraphChanges.replacing(FIRST, List.of()));
        }
        assertFalse(embedded.ask(query("ASK { ?s ?p '甲' }")));
      }
    }
  }

  @Test
  void namesTheProcessThatHoldsTheStore() throws Exception {
    EmbeddedStore.open(folder).close();
    Process other = StoreProcess.start("tongjian", folder);
    try {
      for (Access access : Access.values()) {
        Problem problem = problem(access, AT_ONCE);
        assertEquals(ProblemCode.E501, problem.code());
        assertTrue(problem.message().contains("process " + other.pid()), problem.message());
      }
    } finally {
      other.getOutputStream().close();
      other.waitFor();
    }
  }

  @Test
  void waitsForAnotherCommandToEnd() throws Exception {
    EmbeddedStore.open(folder).close();
    Process other = StoreProcess.start("tongjian", folder);
    other.getOutputStream().close();
    Options patient = new Options(Duration.ZERO, Optional.empty(), Duration.ofMinutes(1));
    try (Store store = StoreLocator.open(folder, Access.READ, patient)) {
      assertInstanceOf(EmbeddedStore.class, store);
    }
    assertEquals(0, other.waitFor());
  }

  @Test
  void believesNoServerThatIsGone() throws Exception {
    URI address;
    try (EmbeddedStore embedded = EmbeddedStore.inMemory();
        TongjianServer server = TongjianServer.start(embedded, ANY_PORT, Instant.EPOCH)) {
      address = server.address();
    }
    EmbeddedStore.open(folder).close();
    new StoreHolder(address, 1, true, Optional.empty(), Instant.EPOCH).announceIn(folder);
    try (Store store = StoreLocator.open(folder, Access.WRITE, AT_ONCE)) {
      assertInstanceOf(EmbeddedStore.class, store);
      assertEquals(ProblemCode.E501, problem(Access.READ, AT_ONCE).code());
    }
  }

  @Test
  void believesNoServerOfAnotherStore() {
    try (EmbeddedStore other = EmbeddedStore.inMemory();
        TongjianServer server = TongjianServer.start(other, ANY_PORT, Instant.EPOCH);
        EmbeddedStore held = EmbeddedStore.open(folder)) {
      new StoreHolder(server.address(), 1, true, Optional.empty(), Instant.EPOCH)
          .announceIn(folder);
      assertEquals(ProblemCode.E501, problem(Access.READ, AT_ONCE).code());
      assertFalse(held.ask(query("ASK { ?s ?p ?o }")));
    }
  }
}
