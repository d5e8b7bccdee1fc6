package org.tongjian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tongjian.format.DocumentReader;
import org.tongjian.format.InputFinder;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.page.Article;
import org.tongjian.page.IssueAssembly;
import org.tongjian.page.PageReader;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;
import org.tongjian.workbench.PageReading;
import org.tongjian.workbench.PagesWriter;

/** Reads inputs one by one up to their articles, without looking for what these say. */
final class PagesRun {
  private final Terminal terminal;
  private final InputOptions options;
  private final ProblemPrinter problems;
  private final DocumentReader reader;
  private final PageReader pageReader = new PageReader(Gazetteer.load());
  private final IssueAssembly issue = new IssueAssembly();

  /** Documents that wait for the rest of their issue, and what is wrong with them. */
  private final List<Waiting> waiting = new ArrayList<>();

  private int documents;
  private int articles;

  private record Waiting(Document document, List<Problem> problems) {}

  PagesRun(Terminal terminal, InputOptions options, ProblemPrinter problems) {
    this.terminal = terminal;
    this.options = options;
    this.reader = new DocumentReader(options.readSettings());
    this.problems = problems;
  }

  /** Shows all inputs by a writer. */
  void run(List<Path> inputs, PagesWriter writer) {
    try (Progress progress = Progress.of(terminal, "pages", inputs.size())) {
      for (Path input : inputs) {
        read(input, writer);
        progress.step();
      }
    }
    write(issue.finish(this::tellOfOpenJump), writer);
  }

  private void tellOfOpenJump(Problem problem) {
    problems.accept(problem);
    waiting.stream()
        .filter(page -> problem.position().file().equals(page.document().path()))
        .forEach(page -> page.problems().add(problem));
  }

  private void read(Path input, PagesWriter writer) {
    List<Problem> found = new ArrayList<>();
    Consumer<Problem> said =
        problem -> {
          problems.accept(problem);
          found.add(problem);
        };
    Consumer<Document> taker =
        document -> {
          read(document, writer, found, said);
          found.clear();
        };
    try {
      if (input.toString().equals(InputFinder.STANDARD_INPUT)) {
        reader.readStandardInput(terminal.in(), taker, said);
      } else {
        reader.read(input, taker, said);
      }
    } catch (ProblemException e) {
      problems.accept(e.problem());
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      problems.acceptFault(input.toString(), e);
    }
  }

  private void read(
      Document document, PagesWriter writer, List<Problem> found, Consumer<Problem> said) {
    List<Article> read = List.of();
    try {
      read = pageReader.read(document, options.settings(), said);
    } catch (ProblemException e) {
      said.accept(e.problem());
    } catch (RuntimeException e) {
      problems.acceptFault(document.path(), e);
    }
    if (read.isEmpty()) {
      write(new PageReading(document, read, found), writer);
    } else {
      waiting.add(new Waiting(document, new ArrayList<>(found)));
      write(issue.add(read, this::tellOfOpenJump), writer);
    }
  }

  /** Writes the documents that articles stand in; those of one issue are ready together. */
  private void write(List<Article> ready, PagesWriter writer) {
    var standing = new IdentityHashMap<Document, List<Article>>();
    for (Article article : ready) {
      Set<Document> own = Collections.newSetFromMap(new IdentityHashMap<>());
      article.origin().passages().forEach(passage -> own.add(passage.document()));
      own.forEach(d -> standing.computeIfAbsent(d, x -> new ArrayList<>()).add(article));
    }
    List<Waiting> done = waiting.stream().filter(w -> standing.containsKey(w.document())).toList();
    waiting.removeIf(w -> standing.containsKey(w.document()));
    for (Waiting page : done) {
      List<Article> found = standing.get(page.document());
      write(new PageReading(page.document(), found, page.problems()), writer);
    }
    articles += ready.size();
  }

  private void write(PageReading page, PagesWriter writer) {
    try {
      writer.write(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    documents++;
  }

  /** The counts in words. */
  String summary() {
    return Counts.of(documents, "document")
        + ", "
        + Counts.of(articles, "article")
        + "; "
        + problems.summary();
  }

  /** Done, done in part, or failed when no input could be used. */
  int exitCode() {
    if (problems.errors() == 0) {
      return ExitCode.DONE;
    }
    return articles > 0 ? ExitCode.SOME_INPUTS_FAILED : ExitCode.FAILED;
  }
}
