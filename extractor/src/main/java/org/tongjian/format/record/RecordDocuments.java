package org.tongjian.format.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongjian.format.FileKind;
import org.tongjian.format.FormatReader;
import org.tongjian.format.Input;
import org.tongjian.format.ReadSettings;
import org.tongjian.format.Sha256;
import org.tongjian.format.WrittenDate;
import org.tongjian.format.text.EncodedLines;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;
import org.tongjian.source.Layout;
import org.tongjian.source.MediaType;
import org.tongjian.source.Metadata;
import org.tongjian.source.OffsetMap;
import org.tongjian.source.Original;

/** Makes the documents of one file of records. */
final class RecordDocuments {
  private static final Pattern HTML =
      Pattern.compile(
          "(?i)<(?:p|br|div|span|section|article|h[1-6]|img|table|strong)(?:\\s[^<>]*)?/?>");
  private static final Pattern PAGE = Pattern.compile("第?\\s*[A-Za-z]?0*([0-9]{1,3})\\s*版?");
  private static final Pattern BETWEEN_AUTHORS = Pattern.compile("[,，、;；/|]\\s*|\\s{2,}");

  /** So many identifiers of records are told apart for certain; more may take a line number too. */
  private static final int IDS = 1 << 24;

  private final Input input;
  private final FormatReader html;
  private final FieldNames names;
  private final Consumer<Document> documents;
  private final Consumer<Problem> problems;
  private final BitSet seenIds = new BitSet();
  private boolean toldOfUnknownFields;
  private int without;
  private Position firstWithout;

  RecordDocuments(
      Input input, FormatReader html, Consumer<Document> documents, Consumer<Problem> problems) {
    this.input = input;
    this.html = html;
    this.names = new FieldNames(input.settings().fields());
    this.documents = documents;
    this.problems = problems;
  }

  /** A record as it stands in the file. */
  record Source(EncodedLines.Line line, String raw, Charset charset) {}

  /** Hands on the document of a record. */
  void add(Source source, Fields fields) throws IOException {
    Optional<String> field = names.of(FieldNames.TEXT, fields.names());
    if (field.isEmpty() && !toldOfUnknownFields) {
      toldOfUnknownFields = true;
      problems.accept(unknownFields(source, fields));
    }
    if (field.isEmpty()) {
      return;
    }
    Value text = joined(fields.get(field.get()));
    if (text.text().isBlank()) {
      firstWithout = without == 0 ? source.line().position(input.path(), 0) : firstWithout;
      without++;
      return;
    }
    Document document = document(source, fields, text);
    if (HTML.matcher(text.text()).find()) {
      readHtml(document);
    } else {
      documents.accept(document);
    }
  }

  /** Says what was left out. */
  void finish() {
    if (without > 0) {
      problems.accept(
          new Problem(
              ProblemCode.W117,
              firstWithout,
              without == 1
                  ? "record without text is left out"
                  : without + " records without text are left out, the first here",
              "look whether the export lost them"));
    }
  }

  private Document document(Source source, Fields fields, Value text) {
    Metadata metadata = metadata(source, fields).or(input.metadata());
    var original =
        new Original(
            source.raw(), source.line().number(), OffsetMap.of(text.origins(), text.end()));
    return new Document(
        name(metadata.id(), source.line().number()),
        input.path() + ":" + source.line().number(),
        MediaType.RECORD,
        text.text(),
        Optional.of(original),
        source.charset(),
        Sha256.of(source.raw().getBytes(StandardCharsets.UTF_8)),
        Layout.NONE,
        metadata,
        Metadata.NONE);
  }

  /** The identifier names a record, so that lines may move; the line does where two share it. */
  private String name(Optional<String> id, int line) {
    if (id.isEmpty()) {
      return input.name() + "#" + line;
    }
    int bit = (id.get().hashCode() * 0x9E3779B1) >>> 8 & IDS - 1;
    boolean seen = seenIds.get(bit);
    seenIds.set(bit);
    return input.name() + "#" + id.get() + (seen ? ":" + line : "");
  }

  private Metadata metadata(Source source, Fields fields) {
    return new Metadata(
        one(fields, "id"),
        one(fields, "title"),
        one(fields, "paper"),
        one(fields, "source"),
        date(source, fields),
        one(fields, "page")
            .map(PAGE::matcher)
            .filter(Matcher::matches)
            .map(m -> Integer.valueOf(m.group(1))),
        one(fields, "url"),
        one(fields, "locality"),
        one(fields, "genre"),
        all(fields, "authors").stream()
            .flatMap(BETWEEN_AUTHORS::splitAsStream)
            .map(String::strip)
            .filter(author -> !author.isEmpty())
            .toList());
  }

  private Optional<LocalDate> date(Source source, Fields fields) {
    Optional<String> field = names.of("issueDate", fields.names());
    List<Value> values = field.map(fields::get).orElse(List.of());
    if (values.isEmpty() || values.get(0).text().isBlank()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = WrittenDate.parse(values.get(0).text());
    if (date.isEmpty()) {
      problems.accept(
          new Problem(
              ProblemCode.W116,
              source.line().position(input.path(), values.get(0).origins()[0]),
              "“" + values.get(0).text() + "” is no date",
              "write it as YYYY-MM-DD, or give --issue-date"));
    }
    return date;
  }

  private Optional<String> one(Fields fields, String what) {
    return all(fields, what).stream()
        .map(text -> text.strip().replaceAll("\\s+", " "))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private List<String> all(Fields fields, String what) {
    return names.of(what, fields.names()).map(fields::get).orElse(List.of()).stream()
        .map(Value::text)
        .toList();
  }

  /** Several values are paragraphs. */
  private static Value joined(List<Value> values) {
    if (values.size() == 1) {
      return values.get(0);
    }
    var text = new StringBuilder();
    List<int[]> parts = new ArrayList<>();
    int end = 0;
    for (Value value : values) {
      if (value.text().isEmpty()) {
        continue;
      }
      if (!text.isEmpty()) {
        // The line's end stands for what follows the value, so that a span that ends here is whole.
        text.append('\n');
        parts.add(new int[] {end});
      }
      text.append(value.text());
      parts.add(value.origins());
      end = value.end();
    }
    return new Value(text.toString(), parts.stream().flatMapToInt(Arrays::stream).toArray(), end);
  }

  /** Hands the text on to the reader of web pages and ties what comes back to the record. */
  private void readHtml(Document record) throws IOException {
    byte[] bytes = record.text().getBytes(StandardCharsets.UTF_8);
    var settings = new ReadSettings(Optional.of(StandardCharsets.UTF_8), input.settings().fields());
    Input page =
        input
            .entry(record.name(), () -> new ByteArrayInputStream(bytes), record.metadata())
            .ofKind(FileKind.HTML)
            .withSettings(settings);
    try {
      html.read(page, read -> documents.accept(tied(record, read)), problems);
    } catch (ProblemException e) {
      problems.accept(e.problem());
    }
  }

  private static Document tied(Document record, Document page) {
    OffsetMap toRecord = record.original().orElseThrow().map();
    Original original =
        new Original(
            record.original().get().text(),
            record.original().get().firstLine(),
            page.original().map(o -> o.map().then(toRecord)).orElse(toRecord));
    return new Document(
        record.name(),
        record.path(),
        MediaType.RECORD,
        page.text(),
        Optional.of(original),
        record.charset(),
        record.sha256(),
        page.layout(),
        record.metadata().or(page.metadata()),
        Metadata.NONE);
  }

  private Problem unknownFields(Source source, Fields fields) {
    String there =
        fields.names().stream()
            .limit(30)
            .map(name -> "“" + name + "”")
            .collect(Collectors.joining(", "));
    return new Problem(
        ProblemCode.E110,
        source.line().position(input.path(), 0),
        names
                .given(FieldNames.TEXT)
                .map(said -> "there is no field “" + said + "”")
                .orElse("no field holds the text")
            + (there.isEmpty() ? "" : "; there are " + there),
        "say which: --field text=FIELD");
  }
}
