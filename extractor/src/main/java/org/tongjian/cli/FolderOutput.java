package org.tongjian.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.graph.Detail;
import org.tongjian.page.Article;
import org.tongjian.page.CopyFilter;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;
import org.tongjian.source.MediaType;

/**
 * Writes files into a folder: a graph or JSON file for each document, an annotation file for each
 * article.
 */
final class FolderOutput implements ArticleOutput {
  private static final String ANNOTATED = ".ann";

  /** What names of entries and records hold that names of files must not. */
  private static final Pattern OTHER_THAN_NAMES = Pattern.compile("[/\\\\:*?\"<>|#!\\p{Cntrl}]+");

  /** File systems allow 255 bytes; the number and ending of the file come behind. */
  private static final int MOST_CHARACTERS = 70;

  private final Path folder;
  private final ExtractFormat format;
  private final Detail detail;
  private final Set<String> written = new HashSet<>();

  FolderOutput(Path folder, ExtractFormat format, Detail detail) {
    this.folder = folder;
    this.format = format;
    this.detail = detail;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  @Override
  public void write(
      Document document, List<ExtractedArticle> articles, Consumer<Problem> problems) {
    String stem = unused(document);
    if (format != ExtractFormat.ANN) {
      writeFile(stem + "." + format.extension(), document, articles, problems);
    } else if (document.name().endsWith(ANNOTATED) && articles.size() == 1) {
      writeFile(stem + ANNOTATED, document, articles, problems);
    } else {
      for (int i = 0; i < articles.size(); i++) {
        String name = stem + "." + (i + 1) + ANNOTATED;
        writeFile(name, document, articles.subList(i, i + 1), problems);
      }
    }
  }

  /** The document's name without its ending; with its folder before it where two share a name. */
  private String unused(Document document) {
    String name = OTHER_THAN_NAMES.matcher(document.name()).replaceAll("-");
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 && document.type() != MediaType.RECORD ? name.substring(0, dot) : name;
    stem = stem.substring(0, Math.min(MOST_CHARACTERS, stem.length()));
    Path above = Path.of(document.path()).toAbsolutePath().normalize().getParent();
    while (!written.add(stem)) {
      String prefix = above == null ? "again" : String.valueOf(above.getFileName());
      stem = prefix + "." + stem;
      above = above == null ? null : above.getParent();
    }
    return stem;
  }

  private void writeFile(
      String name, Document document, List<ExtractedArticle> articles, Consumer<Problem> problems) {
    writeFile(name, out -> out.write(document, articles, problems));
  }

  /** A copy has the file of its document, which says of what it is one. */
  @Override
  public void writeCopy(CopyFilter.Kept kept, Article copy) {
    writeFile(unused(copy.document()) + "." + format.extension(), out -> out.writeCopy(kept, copy));
  }

  private void writeFile(String name, Consumer<ArticleOutput> content) {
    Path file = folder.resolve(name);
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
        ArticleOutput out = format.open(stream, detail)) {
      content.accept(out);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  static ProblemException unwritable(Path file, IOException e) {
    return new ProblemException(
        new Problem(
            ProblemCode.E104,
            Position.ofFile(file.toString()),
            "cannot be written: " + e,
            "name a place where you may write"),
        e);
  }

  @Override
  public void close() {}
}
