package org.tongjian.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;

/** The questions that the tool knows, by name. */
public final class QueryLibrary {
  private static final String FOLDER = "/queries/";
  private static final String LIST = FOLDER + "queries.txt";
  private static final String ENDING = ".rq";

  private final Map<String, LibraryQuery> queries;

  private QueryLibrary(Map<String, LibraryQuery> queries) {
    this.queries = queries;
  }

  /** The library that comes with the tool. */
  public static QueryLibrary load() {
    Map<String, LibraryQuery> queries = new LinkedHashMap<>();
    for (String line : resource(LIST).lines().toList()) {
      String name = line.strip();
      if (!name.isEmpty() && !name.startsWith("#")) {
        String file = FOLDER.substring(1) + name + ENDING;
        queries.put(name, QueryHeader.read(name, file, resource("/" + file)));
      }
    }
    return new QueryLibrary(queries);
  }

  /**
   * The library that comes with the tool and the {@code *.rq} files of a folder. Where both have a
   * name, the folder's query counts.
   *
   * @throws ProblemException E104 when the folder cannot be read, E401 when a header cannot
   */
  public static QueryLibrary load(Path folder) {
    Map<String, LibraryQuery> queries = new LinkedHashMap<>(load().queries);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        String fileName = String.valueOf(file.getFileName());
        String name = fileName.substring(0, fileName.length() - ENDING.length());
        queries.put(name, QueryHeader.read(name, file.toString(), Files.readString(file)));
      }
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ProblemCode.E104,
              Position.ofFile(folder.toString()),
              "the folder of queries cannot be read",
              "name a folder with *.rq files in UTF-8"),
          e);
    }
    return new QueryLibrary(queries);
  }

  /** All queries: the tool's own in the order of their list, then the folder's by name. */
  public List<LibraryQuery> queries() {
    return List.copyOf(queries.values());
  }

  /** Whether there is a query of this name. */
  public boolean contains(String name) {
    return queries.containsKey(name);
  }

  /**
   * The query of a name.
   *
   * @throws ProblemException E402 when there is none; the message gives the names nearest to it
   */
  public LibraryQuery get(String name) {
    LibraryQuery query = queries.get(name);
    if (query == null) {
      throw unknown(name, queries.keySet());
    }
    return query;
  }

  private static ProblemException unknown(String name, Collection<String> known) {
    List<String> near = new ArrayList<>(Nearest.to(name, known, 3));
    return new ProblemException(
        new Problem(
            ProblemCode.E402,
            Position.ofFile(name),
            "the library has no query of this name",
            near.isEmpty()
                ? "run query without a name to see the library"
                : "did you mean " + String.join(", ", near) + "?"));
  }

  private static String resource(String path) {
    try (InputStream in = QueryLibrary.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
