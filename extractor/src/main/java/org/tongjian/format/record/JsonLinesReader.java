package org.tongjian.format.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongjian.format.FormatReader;
import org.tongjian.format.Input;
import org.tongjian.format.text.EncodedLines;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;

/** Reads JSON Lines: a document an object, in the memory of one. */
public final class JsonLinesReader implements FormatReader {
  private final FormatReader html;

  /**
   * A reader of records.
   *
   * @param html reads the text of records that is a web page
   */
  public JsonLinesReader(FormatReader html) {
    this.html = html;
  }

  @Override
  public void read(Input input, Consumer<Document> documents, Consumer<Problem> problems)
      throws IOException {
    try (InputStream in = input.content().open()) {
      var lines = new EncodedLines(input, in, problems);
      var made = new RecordDocuments(input, html, documents, problems);
      for (Optional<EncodedLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
        EncodedLines.Line line = next.get();
        if (!line.text().isBlank()) {
          try {
            Fields fields = JsonFields.read(line.text());
            made.add(new RecordDocuments.Source(line, line.text(), lines.charset()), fields);
          } catch (MalformedRecordException e) {
            problems.accept(
                new Problem(
                    ProblemCode.E109,
                    line.position(input.path(), e.offset()),
                    e.getMessage(),
                    "correct the line, or leave it out"));
          }
        }
      }
      made.finish();
    }
  }
}
