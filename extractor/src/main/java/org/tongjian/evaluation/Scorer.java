package org.tongjian.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongjian.annotation.AnnotationFile;
import org.tongjian.annotation.AnnotationReader;
import org.tongjian.annotation.AnnotationWriter;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.page.PageSettings;
import org.tongjian.pipeline.ExtractionPipeline;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;

/**
 * Compares predictions with gold articles. A mention counts only with the same start, end and type,
 * a fact only with all its arguments; a prediction that is missing or whose body differs scores
 * nothing.
 */
public final class Scorer {
  private Scorer() {}

  /**
   * Compares the files of a folder with the gold files of the same names.
   *
   * @throws ProblemException when a gold file is malformed or the gold folder cannot be read
   */
  public static Evaluation score(Path goldFolder, Path predictedFolder) {
    return score(goldFolder, (name, gold) -> read(predictedFolder.resolve(name)));
  }

  private static AnnotationFile read(Path file) {
    if (!Files.exists(file)) {
      // The words that Python has for it, so that both scorers list the same faults.
      String message = "[Errno 2] No such file or directory: '" + file + "'";
      throw problem(ProblemCode.E302, file.toString(), message);
    }
    return AnnotationReader.read(file);
  }

  /**
   * Labels the gold articles anew, from header and body alone, and compares.
   *
   * @throws ProblemException when a gold file is malformed or the gold folder cannot be read
   */
  public static Evaluation score(Path goldFolder, ExtractionPipeline pipeline) {
    return score(goldFolder, (name, gold) -> label(name, gold, pipeline));
  }

  /** Where predictions come from. */
  private interface Predictions {
    /** The prediction for an article; throws a ProblemException when there is none. */
    AnnotationFile of(String name, AnnotationFile gold);
  }

  private static Evaluation score(Path goldFolder, Predictions predictions) {
    var articles = new ArrayList<ScoredArticle>();
    var faults = new ArrayList<String>();
    for (String name : names(goldFolder)) {
      AnnotationFile gold = AnnotationReader.read(goldFolder.resolve(name));
      Optional<AnnotationFile> predicted = Optional.empty();
      try {
        predicted =
            Optional.of(predictions.of(name, gold)).filter(p -> ScoredArticle.isSameBody(gold, p));
        if (predicted.isEmpty()) {
          faults.add(name + ": body differs");
        }
      } catch (ProblemException e) {
        faults.add(name + ": " + e.problem().message());
      }
      articles.add(new ScoredArticle(name, gold, predicted));
    }
    return new Evaluation(articles, faults);
  }

  static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> n.endsWith(".ann"))
              .sorted()
              .toList();
      if (names.isEmpty()) {
        throw problem(ProblemCode.E101, folder.toString(), "no .ann file in this folder");
      }
      return names;
    } catch (IOException e) {
      throw problem(ProblemCode.E101, folder.toString(), "no such folder");
    } catch (UncheckedIOException e) {
      throw problem(ProblemCode.E104, folder.toString(), "cannot be read");
    }
  }

  private static AnnotationFile label(
      String name, AnnotationFile gold, ExtractionPipeline pipeline) {
    var document =
        Document.ofText(
            name, name, AnnotationWriter.write(gold.unlabelled()), StandardCharsets.UTF_8, "");
    List<ExtractedArticle> extracted = pipeline.extract(document, PageSettings.NONE, problem -> {});
    if (extracted.size() != 1) {
      throw problem(
          ProblemCode.E302, name, "read as " + extracted.size() + " articles instead of one");
    }
    return AnnotationWriter.annotate(extracted.get(0));
  }

  private static ProblemException problem(ProblemCode code, String file, String message) {
    return new ProblemException(new Problem(code, Position.ofFile(file), message, ""));
  }
}
