package org.tongjian.format.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongjian.format.Input;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;

/** The lines of a text file of any length, one by one, in the memory of one. */
public final class EncodedLines {
  private static final int SAMPLE = 1 << 16;
  private static final int MOST_BYTES = 16 << 20;

  private final Input input;
  private final Consumer<Problem> problems;
  private final InputStream in;
  private final byte[] buffer = new byte[SAMPLE];
  private int at;
  private int end;
  private byte lastOfFill;
  private Charset charset;

  /** Whether the encoding is known for certain, not only because all was ASCII so far. */
  private boolean certain;

  private int number;
  private long characters;

  /**
   * A line of a file.
   *
   * @param text its characters without the line feed
   * @param number from 1
   * @param start how many characters of the file come before it
   */
  public record Line(String text, int number, long start) {
    /** The place of an offset into the line. */
    public Position position(String path, int offset) {
      return new Position(
          path, number, offset + 1, (int) Math.min(Integer.MAX_VALUE, start + offset));
    }
  }

  /**
   * Tells the encoding from the first lines.
   *
   * @param input names the file in problems, and may give the encoding
   * @param content its bytes
   * @param problems takes W107 when the encoding is a guess, E109 for lines that are not valid in
   *     it and E115 for those that are too long
   */
  public EncodedLines(Input input, InputStream content, Consumer<Problem> problems)
      throws IOException {
    this.input = input;
    this.problems = problems;
    this.in = content;
    fill();
    byte[] head = Arrays.copyOf(buffer, end);
    Optional<TextDecoder.Mark> mark = TextDecoder.Mark.of(head);
    at = mark.map(TextDecoder.Mark::length).orElse(0);
    Optional<Charset> told =
        mark.map(TextDecoder.Mark::charset).or(() -> input.settings().encoding());
    certain = told.isPresent();
    charset = told.orElse(StandardCharsets.UTF_8);
    if (!certain) {
      tell(head);
    }
  }

  /** The encoding of the lines read so far. */
  public Charset charset() {
    return charset;
  }

  /** The next line; empty at the end. Lines that cannot be read are named and left out. */
  public Optional<Line> next() throws IOException {
    while (true) {
      byte[] bytes = bytes();
      if (bytes == null) {
        return Optional.empty();
      }
      number++;
      Optional<String> text = bytes.length > MOST_BYTES ? tooLong() : decode(bytes);
      if (text.isPresent()) {
        var line = new Line(text.get(), number, characters);
        characters += line.text().length() + 1L;
        return Optional.of(line);
      }
    }
  }

  private Optional<String> decode(byte[] bytes) {
    Optional<TextDecoder.Decoded> decoded = TextDecoder.decode(bytes, 0, charset);
    if (decoded.isEmpty() && !certain) {
      tell(bytes);
      decoded = TextDecoder.decode(bytes, 0, charset);
    }
    if (decoded.isEmpty()) {
      int at = TextDecoder.firstFault(bytes, charset);
      problems.accept(
          new Problem(
              ProblemCode.E109,
              new Position(input.path(), number, 0, -1),
              "line is not in “%s”: first bad byte “0x%02X” at byte %d of the line"
                  .formatted(charset.name(), at < bytes.length ? bytes[at] & 0xFF : 0, at),
              "correct the line, or give --encoding"));
      characters += new String(bytes, charset).length() + 1L;
      return Optional.empty();
    }
    certain |= decoded.get().text().length() < bytes.length;
    return decoded.map(TextDecoder.Decoded::text);
  }

  private Optional<String> tooLong() {
    problems.accept(
        new Problem(
            ProblemCode.E115,
            new Position(input.path(), number, 0, -1),
            "line of more than %d bytes".formatted(MOST_BYTES),
            "part it, or leave it out"));
    return Optional.empty();
  }

  /** Tells the encoding from whole lines, or from the start of a long one. */
  private void tell(byte[] bytes) {
    if (TextDecoder.isUtf16(input, bytes)) {
      charset = EncodingGuess.of(bytes).get(0);
    } else {
      int end = lastLineFeed(bytes);
      byte[] lines = Arrays.copyOf(bytes, end < 0 ? bytes.length : end);
      int fault = TextDecoder.firstFault(lines, StandardCharsets.UTF_8);
      if (fault == lines.length || end < 0 && fault > bytes.length - 4) {
        return;
      }
      Optional<Charset> told = TextDecoder.tell(lines);
      if (told.isEmpty() && number > 0) {
        // All lines before were ASCII; this one is bad in all encodings.
        return;
      }
      charset = told.orElseThrow(() -> TextDecoder.unknown(input, lines));
    }
    certain = true;
    if (!charset.equals(StandardCharsets.UTF_8)) {
      problems.accept(TextDecoder.guessed(input, charset));
    }
  }

  private static int lastLineFeed(byte[] bytes) {
    int at = bytes.length - 1;
    while (at >= 0 && bytes[at] != '\n') {
      at--;
    }
    return at;
  }

  /** The bytes of the next line; more than the most when it is longer; null at the end. */
  private byte[] bytes() throws IOException {
    boolean wide = charset.name().startsWith("UTF-16");
    var line = new ByteArrayOutputStream(0);
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int feed = wide ? wideFeed(line.size()) : feed();
      int stop = feed < 0 ? end : feed;
      if (line.size() <= MOST_BYTES) {
        line.write(buffer, at, stop - at);
      }
      at = feed < 0 ? end : feed + 1;
      if (feed >= 0) {
        byte[] bytes = line.toByteArray();
        return wide && bytes.length > 0 ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
      }
    }
    return any ? line.toByteArray() : null;
  }

  private int feed() {
    for (int i = at; i < end; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** The second byte of a line feed of two bytes. */
  private int wideFeed(int before) {
    boolean bigEnd = charset.equals(StandardCharsets.UTF_16BE);
    for (int i = at; i < end; i++) {
      if ((before + i - at) % 2 == 1) {
        int first = i > at ? buffer[i - 1] : lastOfFill;
        if (bigEnd ? first == 0 && buffer[i] == '\n' : first == '\n' && buffer[i] == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean fill() throws IOException {
    lastOfFill = end > 0 ? buffer[end - 1] : 0;
    at = 0;
    end = Math.max(0, in.readNBytes(buffer, 0, buffer.length));
    return end > 0;
  }
}
