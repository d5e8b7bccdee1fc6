package org.tongjian.format.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.tongjian.format.Expansion;
import org.tongjian.format.FileKind;
import org.tongjian.format.FormatReader;
import org.tongjian.format.Input;
import org.tongjian.format.ReadSettings;
import org.tongjian.format.text.TextDecoder;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;
import org.tongjian.source.Metadata;

/**
 * Reads the pages of a crawl (WARC): answers with status 200, resources and converted texts of the
 * media types that are read. The day of the crawl is no day of publication.
 */
public final class CrawlReader implements FormatReader {
  private static final int MOST_BYTES = 64 << 20;
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

  private final FormatReader files;

  /**
   * A reader of crawls.
   *
   * @param files reads the pages, of all kinds
   */
  public CrawlReader(FormatReader files) {
    this.files = files;
  }

  @Override
  public void read(Input input, Consumer<Document> documents, Consumer<Problem> problems)
      throws IOException {
    var entries = new Entries(input, files, documents, problems);
    try (var watched =
        new WatchedStream(new BufferedInputStream(input.content().open(), 1 << 16))) {
      try (WarcReader reader = new WarcReader(unpacked(watched, input))) {
        reader.setLenient(true);
        for (var next = next(reader); next.isPresent(); next = next(reader)) {
          read(next.get(), input, entries, problems);
        }
        entries.finish();
      } catch (Expansion.ExceededException e) {
        entries.tooLarge(e.getMessage());
      } catch (IOException e) {
        entries.broken(watched.count(), String.valueOf(e.getMessage()));
      }
    }
  }

  /** The next record; the library takes the numbers in its head as they come. */
  private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
    try {
      return reader.next();
    } catch (IllegalArgumentException e) {
      throw new IOException("head of a record is malformed: " + e.getMessage(), e);
    }
  }

  /** The records without the compression of the file, so that bounds hold for skipped ones too. */
  private static InputStream unpacked(InputStream content, Input input) throws IOException {
    var buffered = new BufferedInputStream(content, 1 << 13);
    buffered.mark(2);
    byte[] magic = buffered.readNBytes(2);
    buffered.reset();
    if (magic.length < 2 || magic[0] != 0x1f || magic[1] != (byte) 0x8b) {
      return buffered;
    }
    var gzip = new GzipStream(buffered);
    return new BoundedStream(gzip, input.expansion(), gzip::packed);
  }

  private static void read(
      WarcRecord record, Input input, Entries entries, Consumer<Problem> problems)
      throws IOException {
    if (!(record instanceof WarcTargetRecord target) || !isPage(record)) {
      return;
    }
    String url = target.target().replaceAll("^<|>$", "");
    Message message = record;
    if (record instanceof WarcResponse response) {
      HttpResponse answer;
      try {
        answer = response.http();
      } catch (IOException | RuntimeException e) {
        problems.accept(malformed(input, url, e));
        return;
      }
      if (answer.status() != 200) {
        return;
      }
      message = answer;
    }
    String type = message.headers().first("Content-Type").orElse("");
    Optional<FileKind> kind = MediaTypes.kind(type, url);
    if (kind.isPresent()) {
      byte[] bytes;
      try (InputStream body = body(message)) {
        bytes = body.readNBytes(MOST_BYTES + 1);
      } catch (IOException | RuntimeException e) {
        problems.accept(malformed(input, url, e));
        return;
      }
      entries.read(page(input, url, type, bytes).ofKind(kind.get()));
    }
  }

  private static boolean isPage(WarcRecord record) {
    return switch (record.type()) {
      case "response", "resource", "conversion" -> true;
      default -> false;
    };
  }

  private static InputStream body(Message message) throws IOException {
    return message instanceof HttpResponse answer
        ? answer.bodyDecoded().stream()
        : message.body().stream();
  }

  private static Input page(Input input, String url, String type, byte[] bytes) {
    Metadata said = Metadata.NONE;
    said =
        new Metadata(
            said.id(),
            said.title(),
            said.paper(),
            said.source(),
            said.issueDate(),
            said.page(),
            Optional.of(url),
            said.locality(),
            said.genre(),
            said.authors());
    Input page = input.entry(url, () -> new ByteArrayInputStream(bytes), said);
    ReadSettings settings = input.settings();
    return settings.encoding().isPresent()
        ? page
        : page.withSettings(new ReadSettings(charset(type, bytes), settings.fields()));
  }

  /** The encoding that the server says, where it can be: many servers say one for all files. */
  private static Optional<Charset> charset(String type, byte[] bytes) {
    Matcher charset = CHARSET.matcher(type);
    if (!charset.find()) {
      return Optional.empty();
    }
    String name = charset.group(1).replaceAll("(?i)^gb(?:2312|k)$", "GB18030");
    try {
      Charset said = Charset.forName(name);
      boolean latin = name.matches("(?i)iso-8859-1|us-ascii|windows-1252|latin1");
      return Optional.of(said).filter(c -> !latin && TextDecoder.isValid(bytes, c));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Problem malformed(Input input, String url, Exception cause) {
    return new Problem(
        ProblemCode.E109,
        Position.ofFile(input.path() + "!" + url),
        "answer of the crawl is malformed: “" + cause.getMessage() + "”",
        "crawl the page again, or leave it out");
  }
}
