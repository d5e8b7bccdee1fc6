package org.tongjian.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * Another process with a store open, for the tests: says {@code ready}, then holds the store until
 * its input ends, or writes batches of {@value #BATCH} quads and says how many it has committed.
 */
public final class StoreProcess {
  static final int BATCH = 500;

  private StoreProcess() {}

  /** Starts the process and waits until it is ready. */
  public static Process start(String kind, Path directory) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                StoreProcess.class.getName(),
                kind,
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line = process.inputReader(StandardCharsets.UTF_8).readLine();
    if (!"ready".equals(line)) {
      process.destroyForcibly();
      throw new IllegalStateException("the other process said " + line);
    }
    return process;
  }

  /** Kinds: {@code tongjian}, {@code jena} (any TDB2 program), {@code writer}. */
  public static void main(String[] args) throws IOException {
    Path directory = Path.of(args[1]);
    switch (args[0]) {
      case "tongjian" -> EmbeddedStore.open(directory);
      case "jena" -> DatabaseMgr.connectDatasetGraph(directory.toString());
      case "writer" -> {}
      default -> throw new IllegalArgumentException(args[0]);
    }
    System.out.println("ready");
    if (args[0].equals("writer")) {
      write(EmbeddedStore.open(directory));
    }
    while (System.in.read() >= 0) {
      // Only the end of the input counts.
    }
    System.exit(0);
  }

  private static void write(Store store) {
    for (int batch = 0; ; batch++) {
      int number = batch;
      store.write(
          GraphChanges.adding(
              IntStream.range(0, BATCH)
                  .mapToObj(
                      i ->
                          StoreContract.quad(
                              StoreContract.iri("g/" + number),
                              "s" + i,
                              StoreContract.text("第" + i + "句")))
                  .toList()));
      System.out.println(batch + 1);
    }
  }

  /** Lines of output after {@code ready}, each a number of committed batches. */
  static List<Integer> committed(Process process, int atLeast) throws IOException {
    var reader = process.inputReader(StandardCharsets.UTF_8);
    var numbers = new ArrayList<Integer>();
    while (numbers.size() < atLeast) {
      String line = reader.readLine();
      if (line == null) {
        throw new IllegalStateException("the other process ended after " + numbers);
      }
      numbers.add(Integer.valueOf(line));
    }
    return numbers;
  }
}
