package org.tongjian.format.archive;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tongjian.format.Expansion;
import org.tongjian.format.FileKind;
import org.tongjian.format.FormatReader;
import org.tongjian.format.Input;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;

/** Reads the entries of one archive; names those that cannot be read and goes on. */
final class Entries {
  /** Archives in archives in an archive. */
  static final int DEEPEST = 3;

  private static final Pattern OUTSIDE =
      Pattern.compile("(?:[A-Za-z]:)?/.*|(?:.*/)?\\.\\.(?:/.*)?");

  /** What systems and browsers put beside files. */
  private static final Pattern BY_THE_WAY =
      Pattern.compile("(?:.*/)?(?:__MACOSX/.*|\\.[^/]*|[^/]+(?:_files|\\.files|_文件)/.*)");

  private final Input archive;
  private final FormatReader reader;
  private final Consumer<Document> documents;
  private final Consumer<Problem> problems;
  private RuntimeException ofConsumer;
  private int read;

  Entries(
      Input archive,
      FormatReader reader,
      Consumer<Document> documents,
      Consumer<Problem> problems) {
    this.archive = archive;
    this.reader = reader;
    this.problems = problems;
    this.documents =
        document -> {
          try {
            documents.accept(document);
          } catch (RuntimeException e) {
            ofConsumer = e;
            throw e;
          }
        };
  }

  /** How many were looked into. */
  int read() {
    return read;
  }

  /** Whether a file of this name in a folder would be read. */
  static boolean isWanted(String name) {
    return !BY_THE_WAY.matcher(name).matches() && FileKind.isRead(name);
  }

  /** Whether a name would lead out of the folder that the archive is unpacked into. */
  static boolean leadsOutside(String name) {
    return OUTSIDE.matcher(name).matches();
  }

  /**
   * Reads one entry.
   *
   * @throws IOException when the archive as a whole grows beyond its bounds
   */
  void read(Input entry) throws IOException {
    entry.expansion().addEntry();
    read++;
    if (entry.depth() > DEEPEST) {
      refuse(entry.path(), "entry lies in more than " + DEEPEST + " archives");
      return;
    }
    try {
      reader.read(entry, documents, problems);
    } catch (ProblemException e) {
      problems.accept(e.problem());
    } catch (Expansion.ExceededException e) {
      throw e;
    } catch (BoundedStream.TooLargeException e) {
      refuse(entry.path(), e.getMessage());
    } catch (IOException e) {
      damaged(entry.path(), "entry is damaged: “" + e.getMessage() + "”");
    } catch (RuntimeException e) {
      if (e == ofConsumer) {
        throw e;
      }
      damaged(entry.path(), "entry cannot be read: “" + e + "”");
    }
  }

  /** Names an entry that is not read. */
  void refuse(String path, String message) {
    problems.accept(
        new Problem(
            ProblemCode.E112,
            Position.ofFile(path),
            message,
            "unpack it with a program that you trust and give the file"));
  }

  private void damaged(String path, String message) {
    problems.accept(
        new Problem(
            ProblemCode.E111, Position.ofFile(path), message, "get it again, or leave it out"));
  }

  /** The archive breaks off or is none. */
  void broken(long at, String why) {
    problems.accept(
        new Problem(
            ProblemCode.E111,
            Position.ofFile(archive.path()),
            "archive is damaged: %d bytes and %d entries were read, then “%s”"
                .formatted(at, read, why),
            "get it again; what was read is kept"));
  }

  /** The archive as a whole is too large. */
  void tooLarge(String why) {
    refuse(archive.path(), "archive is not read on: " + why);
  }

  /** Says so when nothing in the archive was of a kind that is read. */
  void finish() {
    if (read == 0) {
      problems.accept(
          new Problem(
              ProblemCode.E102,
              Position.ofFile(archive.path()),
              "archive “" + archive.name() + "” holds no file of a kind that is read",
              "give an archive with files such as .txt, .html, .pdf or .jsonl"));
    }
  }
}
