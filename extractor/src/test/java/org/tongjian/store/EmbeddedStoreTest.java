package org.tongjian.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongjian.store.StoreContract.FIRST;
import static org.tongjian.store.StoreContract.quad;
import static org.tongjian.store.StoreContract.query;
import static org.tongjian.store.StoreContract.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;

class EmbeddedStoreTest {
  @TempDir Path folder;

  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class InFolder implements StoreContract {
    private EmbeddedStore store;

    @BeforeAll
    void open(@TempDir Path parent) {
      store = EmbeddedStore.open(parent.resolve("new/store"));
    }

    @AfterAll
    void close() {
      store.close();
    }

    @Override
    public Store store() {
      return store;
    }
  }

  @Nested
  class InMemory implements StoreContract {
    private final EmbeddedStore store = EmbeddedStore.inMemory();

    @AfterEach
    void close() {
      store.close();
    }

    @Override
    public Store store() {
      return store;
    }
  }

  private static Problem problemOf(Executable action) {
    return assertThrows(ProblemException.class, action).problem();
  }

  private static Map<String, String> content(Path directory) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(directory.relativize(file).toString(), Files.readString(file));
      }
    }
    return content;
  }

  @Test
  void keepsWhatWasWritten() {
    try (EmbeddedStore store = EmbeddedStore.open(folder)) {
      store.write(GraphChanges.adding(List.of(quad(FIRST, "a", text("甲")))));
    }
    try (EmbeddedStore store = EmbeddedStore.open(folder)) {
      assertTrue(store.ask(query("ASK { ?s ?p '甲' }")));
    }
  }

  @Test
  void closesOnlyItsOwnHold() {
    EmbeddedStore first = EmbeddedStore.open(folder);
    first.close();
    try (EmbeddedStore second = EmbeddedStore.open(folder)) {
      first.close();
      assertFalse(second.ask(query("ASK { ?s ?p ?o }")));
      assertEquals(ProblemCode.E501, problemOf(() -> EmbeddedStore.open(folder)).code());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "notes.txt           | mine             | it has no tongjian-store.json but holds 'notes.txt'",
        "Data-0001/nodes.dat | foreign database | it has no tongjian-store.json but holds 'Data-0001'",
        "tongjian-store.json | {\"layout\": 2}  | store has layout 2, this version reads up to 1",
        "tongjian-store.json | {\"layout\":     | its tongjian-store.json cannot be read",
        "tongjian-store.json | {}               | its tongjian-store.json names no layout",
        "tongjian-store.json | {\"layout\":\"1\"} | its tongjian-store.json names no layout",
      })
  void refusesAFolderThatIsNoStoreOfThisLayoutAndLeavesIt(String file, String text, String message)
      throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
    Map<String, String> before = content(folder);
    Problem problem = problemOf(() -> EmbeddedStore.open(folder));
    assertEquals(ProblemCode.E502, problem.code());
    assertTrue(problem.message().contains(message), problem.message());
    assertFalse(problem.remedy().isEmpty());
    assertEquals(before, content(folder));
  }

  @Test
  void refusesAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("store"), "text");
    Problem problem = problemOf(() -> EmbeddedStore.open(file));
    assertEquals(ProblemCode.E502, problem.code());
    assertEquals("folder is not a store: it is a file, not a folder", problem.message());
    assertEquals(
        ProblemCode.E502, problemOf(() -> EmbeddedStore.open(file.resolve("below"))).code());
    assertEquals("text", Files.readString(file));
  }

  /** A user who may write everywhere (root) is refused nothing: for that user there is no case. */
  @TestFactory
  Stream<DynamicTest> saysWhenTheFolderMayNotBeWritten() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    return Stream.of(locked)
        .filter(path -> !Files.isWritable(path))
        .map(path -> DynamicTest.dynamicTest("read-only folder", () -> refusesToWrite(path)));
  }

  private static void refusesToWrite(Path locked) {
    Problem problem = problemOf(() -> EmbeddedStore.open(locked.resolve("store")));
    assertEquals(ProblemCode.E502, problem.code());
    assertTrue(problem.message().contains("no permission"), problem.message());
  }

  @Test
  void saysWhenTheFolderCannotBeMade() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Problem problem = problemOf(() -> EmbeddedStore.open(file.resolve("store")));
    assertEquals(ProblemCode.E502, problem.code());
    assertEquals("x", Files.readString(file));
  }

  @Test
  void finishesAFirstOpeningThatWasCutShort() throws IOException {
    Files.writeString(folder.resolve("tongjian.lock"), "");
    Files.writeString(folder.resolve("tongjian-store.json.new"), "{");
    try (EmbeddedStore store = EmbeddedStore.open(folder)) {
      assertFalse(store.ask(query("ASK { ?s ?p ?o }")));
    }
  }

  @Test
  void isHeldOncePerProcess() {
    try (EmbeddedStore store = EmbeddedStore.open(folder)) {
      Problem problem = problemOf(() -> EmbeddedStore.open(folder));
      assertEquals(ProblemCode.E501, problem.code());
      assertEquals("store is held by process " + ProcessHandle.current().pid(), problem.message());
      assertFalse(store.ask(query("ASK { ?s ?p ?o }")), "the first holder still works");
    }
    EmbeddedStore.open(folder).close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tongjian", "jena"})
  void isHeldByOneProcess(String kind) throws Exception {
    EmbeddedStore.open(folder).close();
    Process other = StoreProcess.start(kind, folder);
    try {
      Problem problem = problemOf(() -> EmbeddedStore.open(folder));
      assertEquals(ProblemCode.E501, problem.code());
      assertEquals("store is held by process " + other.pid(), problem.message());
      assertEquals(ProblemCode.E501, problemOf(() -> EmbeddedStore.open(folder)).code(), "again");
    } finally {
      other.getOutputStream().close();
      other.waitFor();
    }
    EmbeddedStore.open(folder).close();
  }

  @Test
  void losesNoCommittedChangeWhenTheProcessIsKilled() throws Exception {
    Process writer = StoreProcess.start("writer", folder);
    List<Integer> committed;
    try {
      committed = StoreProcess.committed(writer, 5);
    } finally {
      writer.destroyForcibly().waitFor();
    }
    try (EmbeddedStore store = EmbeddedStore.open(folder)) {
      SelectResult sizes =
          store.select(query("SELECT ?g (count(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g"));
      assertTrue(sizes.rows().size() >= committed.size(), sizes + " of " + committed);
      sizes
          .rows()
          .forEach(
              row ->
                  assertEquals(
                      StoreProcess.BATCH, row.get("n").getLiteralValue(), "whole batches only"));
    }
  }

  @Test
  void stopsAQueryThatTakesTooLong() {
    try (EmbeddedStore store = EmbeddedStore.inMemory(Duration.ofMillis(200))) {
      store.write(
          GraphChanges.adding(
              IntStream.range(0, 1000).mapToObj(i -> quad(FIRST, "s" + i, text("" + i))).toList()));
      String endless =
          " { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z . ?d ?t ?u FILTER (CONCAT(?x, ?y, ?z, ?u) = 'none') }";
      for (String start : List.of("SELECT ?a", "ASK", "CONSTRUCT { ?a ?p ?x }")) {
        Problem problem =
            problemOf(
                () -> {
                  var query = query(start + endless);
                  if (query.isSelectType()) {
                    store.select(query);
                  } else if (query.isAskType()) {
                    store.ask(query);
                  } else {
                    store.construct(query);
                  }
                });
        assertEquals(ProblemCode.E406, problem.code(), start);
        assertEquals("query ran longer than 200 ms", problem.message());
      }
      assertTrue(store.ask(query("ASK { ?s ?p ?o }")), "works on");
    }
  }

  @Test
  void letsReadersSeeWholeChangesOnly() throws InterruptedException, ExecutionException {
    try (EmbeddedStore store = EmbeddedStore.open(folder)) {
      int batch = 200;
      var done = new AtomicBoolean();
      List<CompletableFuture<Integer>> readers =
          Stream.generate(
                  () ->
                      CompletableFuture.supplyAsync(
                          () -> {
                            int last = 0;
                            while (!done.get() || last < 10 * batch) {
                              SelectResult all = store.select(query("SELECT ?s { ?s ?p ?o }"));
                              int seen = all.rows().size();
                              if (seen % batch != 0 || seen < last) {
                                throw new IllegalStateException(seen + " after " + last);
                              }
                              last = seen;
                            }
                            return last;
                          }))
              .limit(3)
              .toList();
      for (int i = 0; i < 10; i++) {
        int number = i;
        store.write(
            GraphChanges.adding(
                IntStream.range(0, batch)
                    .mapToObj(j -> quad(FIRST, "s" + number + "-" + j, text("x")))
                    .toList()));
      }
      done.set(true);
      for (CompletableFuture<Integer> reader : readers) {
        assertEquals(10 * batch, reader.get());
      }
    }
  }

  @Test
  void givesBackSpace() {
    try (EmbeddedStore store = EmbeddedStore.open(folder)) {
      for (int round = 0; round < 5; round++) {
        String text = "轮" + round + " ";
        store.write(
            GraphChanges.replacing(
                FIRST,
                IntStream.range(0, 5_000)
                    .mapToObj(i -> quad(FIRST, "s" + i, text(text + i)).asTriple())
                    .toList()));
      }
      long before = store.sizeOnDisk();
      store.compact();
      long after = store.sizeOnDisk();
      assertTrue(after < before, before + " bytes before, " + after + " after");
      assertEquals(
          5_000, store.select(query("SELECT ?s { ?s ?p ?o }")).rows().size(), "nothing is lost");
      store.write(GraphChanges.replacing(FIRST, List.of()));
    }
    try (EmbeddedStore store = EmbeddedStore.open(folder)) {
      assertFalse(store.ask(query("ASK { ?s ?p ?o }")));
    }
    try (EmbeddedStore memory = EmbeddedStore.inMemory()) {
      memory.compact();
      assertEquals(0, memory.sizeOnDisk());
    }
  }
}
