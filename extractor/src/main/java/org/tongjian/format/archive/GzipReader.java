package org.tongjian.format.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongjian.format.Expansion;
import org.tongjian.format.FormatReader;
import org.tongjian.format.Input;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;

/** Reads one compressed file (.gz) as the file that was compressed. */
public final class GzipReader implements FormatReader {
  private final FormatReader files;

  /**
   * A reader of compressed files.
   *
   * @param files reads files of all kinds
   */
  public GzipReader(FormatReader files) {
    this.files = files;
  }

  @Override
  public void read(Input input, Consumer<Document> documents, Consumer<Problem> problems)
      throws IOException {
    var entries = new Entries(input, files, documents, problems);
    try (InputStream raw = input.content().open();
        GzipStream unpacked = new GzipStream(raw)) {
      var bounded = new BoundedStream(unpacked, input.expansion(), unpacked::packed);
      entries.read(
          new Input(
              input.name(),
              input.path(),
              Optional.empty(),
              () -> bounded,
              Optional.empty(),
              input.depth() + 1,
              input.expansion(),
              input.metadata(),
              input.settings()));
    } catch (Expansion.ExceededException e) {
      entries.tooLarge(e.getMessage());
    }
  }
}
