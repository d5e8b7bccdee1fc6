package org.tongjian.source;

import java.nio.charset.Charset;
import java.util.Optional;
import org.tongjian.problem.Position;

/**
 * One page, article or issue as it was read: its text and what is said of it.
 *
 * @param name what articles name as their source: the file's name without its folder, for an entry
 *     of an archive or a record with what names it there: {@code crawl.warc.gz!http://…}, {@code
 *     articles.jsonl#17}
 * @param path the file as the user gave it, and the entry or the line of the record, for messages
 * @param type what kind of file it is
 * @param text its characters in the order of the file: for plain text the file's own without a byte
 *     order mark; for other files the text drawn from it, a block a line
 * @param original the file's characters where they are not {@code text}
 * @param charset the encoding it was read in
 * @param sha256 hash of the bytes of the file, entry or record, in lower-case hexadecimal
 * @param layout what the file tells of places and roles
 * @param metadata what the file says beside its text; what the text itself says (a masthead) wins
 * @param given what the user says of it; wins over all else
 */
public record Document(
    String name,
    String path,
    MediaType type,
    String text,
    Optional<Original> original,
    Charset charset,
    String sha256,
    Layout layout,
    Metadata metadata,
    Metadata given) {
  /** A document of plain text, of which nothing is said beside it. */
  public static Document ofText(
      String name, String path, String text, Charset charset, String sha256) {
    MediaType type = name.endsWith(".ann") ? MediaType.ANNOTATED : MediaType.TEXT;
    return ofText(name, path, type, text, charset, sha256);
  }

  /** A document of one of the types of plain text, of which nothing is said beside it. */
  public static Document ofText(
      String name, String path, MediaType type, String text, Charset charset, String sha256) {
    return new Document(
        name,
        path,
        type,
        text,
        Optional.empty(),
        charset,
        sha256,
        Layout.NONE,
        Metadata.NONE,
        Metadata.NONE);
  }

  /** This document with what stands beside its text. */
  public Document said(Metadata beside) {
    return new Document(name, path, type, text, original, charset, sha256, layout, beside, given);
  }

  /** This document with what the user says of it. */
  public Document given(Metadata said) {
    return new Document(name, path, type, text, original, charset, sha256, layout, metadata, said);
  }

  /** Line and column in the file of an offset into {@link #text}. */
  public Position positionOf(int offset) {
    if (original.isEmpty()) {
      return Position.ofOffset(path, text, offset);
    }
    Original file = original.get();
    int at = offset < file.map().length() ? file.map().toOrigin(offset) : file.text().length();
    Position inOriginal = Position.ofOffset(path, file.text(), at);
    // The path of a record ends with its line, which the position says itself.
    String suffix = ":" + file.firstLine();
    String name =
        type == MediaType.RECORD && path.endsWith(suffix)
            ? path.substring(0, path.length() - suffix.length())
            : path;
    return new Position(
        name, inOriginal.line() + file.firstLine() - 1, inOriginal.column(), inOriginal.offset());
  }

  /** The stretch of the file's characters that a span of {@link #text} came from. */
  public String inFile(Span span) {
    if (original.isEmpty() || span.length() == 0) {
      return span.of(text);
    }
    Original file = original.get();
    return file.map().toWholeOrigin(span).of(file.text());
  }
}
