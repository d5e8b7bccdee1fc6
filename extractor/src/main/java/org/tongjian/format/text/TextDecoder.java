package org.tongjian.format.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tongjian.format.Input;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;

/**
 * Bytes to characters: in the encoding that a byte order mark or the user tells, else UTF-8, else
 * that of UTF-16, GB18030 and Big5 in which the text makes sense. Few bytes may be none: {@link
 * FaultyText}.
 */
public final class TextDecoder {
  private static final int SHOWN = 20;

  private TextDecoder() {}

  /**
   * A decoded text.
   *
   * @param text the characters without a byte order mark
   * @param charset the encoding they were read in
   */
  public record Decoded(String text, Charset charset) {}

  /**
   * Decodes the bytes of an input.
   *
   * @param input says how to read it, and names it in problems
   * @param bytes all of its bytes
   * @param problems takes W107 when the encoding is a guess, W118 when bytes are no text in it
   * @throws ProblemException when more than a few are no text in the encoding that the user gives
   *     (E114), or in any known one (E105)
   */
  public static Decoded decode(Input input, byte[] bytes, Consumer<Problem> problems) {
    Optional<Mark> mark = Mark.of(bytes);
    Optional<Charset> told = mark.map(Mark::charset).or(() -> input.settings().encoding());
    if (told.isPresent()) {
      int start = mark.map(Mark::length).orElse(0);
      return decode(bytes, start, told.get())
          .or(
              () ->
                  FaultyText.of(bytes, start, told.get())
                      .map(text -> warned(text, input, bytes, problems)))
          .orElseThrow(() -> wrong(input, bytes, told.get()));
    }
    Optional<Decoded> valid = decode(bytes);
    Optional<FaultyText> faulty = faulty(bytes, valid);
    Decoded decoded =
        faulty
            .map(text -> warned(text, input, bytes, problems))
            .or(() -> valid)
            .orElseThrow(() -> unknown(input, bytes));
    if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
      problems.accept(guessed(input, decoded.charset()));
    }
    return decoded;
  }

  private static Decoded warned(
      FaultyText text, Input input, byte[] bytes, Consumer<Problem> problems) {
    problems.accept(text.warning(input, bytes));
    return new Decoded(text.text(), text.charset());
  }

  /** Decodes bytes without a mark in the encoding that fits; empty when none does. */
  static Optional<Decoded> decode(byte[] bytes) {
    Optional<Decoded> utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.isPresent() && (!hasControl(bytes) || !EncodingGuess.isUtf16(bytes))) {
      return utf8;
    }
    return EncodingGuess.of(bytes).stream()
        .map(charset -> decode(bytes, 0, charset))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * Decodes bytes that are text but for a few in an encoding, where they are in none as a whole, or
   * make no sense in it: two bytes of another encoding are often valid in GB18030.
   */
  private static Optional<FaultyText> faulty(byte[] bytes, Optional<Decoded> valid) {
    if (valid.filter(text -> text.charset().name().startsWith("UTF")).isPresent()) {
      return Optional.empty();
    }
    Optional<FaultyText> utf8 = FaultyText.told(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent() || valid.filter(t -> EncodingGuess.makesSense(t.text())).isPresent()) {
      return utf8;
    }
    if (EncodingGuess.isUtf16(bytes)) {
      return FaultyText.of(bytes, 0, EncodingGuess.of(bytes).get(0));
    }
    return EncodingGuess.bySense(bytes).stream()
        .flatMap(charset -> FaultyText.told(bytes, charset).stream())
        .filter(text -> EncodingGuess.makesSense(text.text()))
        .findFirst();
  }

  /** The encoding of text without a mark of which some lines may be bad; empty for none known. */
  static Optional<Charset> tell(byte[] lines) {
    Optional<Decoded> valid = decode(lines);
    Optional<Charset> whole =
        faulty(lines, valid).map(FaultyText::charset).or(() -> valid.map(Decoded::charset));
    boolean sensible = valid.filter(text -> EncodingGuess.makesSense(text.text())).isPresent();
    if (whole.isPresent() && (valid.isEmpty() || sensible)) {
      return whole;
    }
    return ofMostLines(lines)
        .filter(charset -> valid.isEmpty() || charset.equals(StandardCharsets.UTF_8))
        .or(() -> whole);
  }

  /** The encoding in which at least every other line beyond ASCII is valid. */
  private static Optional<Charset> ofMostLines(byte[] lines) {
    List<byte[]> beyond = new ArrayList<>();
    int start = 0;
    boolean ascii = true;
    for (int i = 0; i <= lines.length; i++) {
      if (i == lines.length || lines[i] == '\n') {
        if (!ascii) {
          beyond.add(Arrays.copyOfRange(lines, start, i));
        }
        ascii = true;
        start = i + 1;
      } else {
        ascii &= lines[i] >= 0;
      }
    }
    return Stream.concat(Stream.of(StandardCharsets.UTF_8), EncodingGuess.bySense(lines).stream())
        .filter(
            charset ->
                2 * beyond.stream().filter(line -> isValid(line, charset)).count()
                    >= Math.max(1, beyond.size()))
        .findFirst();
  }

  /** Whether all bytes are valid in an encoding. */
  public static boolean isValid(byte[] bytes, Charset charset) {
    return decode(bytes, 0, charset).isPresent();
  }

  /** A name that is written in UTF-8, GB18030 or Big5 without saying which. */
  public static String name(byte[] bytes) {
    return decode(bytes)
        .map(Decoded::text)
        .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** Whether the bytes are UTF-16, by a mark or by what they say in it. */
  static boolean isUtf16(Input input, byte[] bytes) {
    Optional<Charset> told =
        Mark.of(bytes).map(Mark::charset).or(() -> input.settings().encoding());
    return told.map(charset -> charset.name().startsWith("UTF-16"))
        .orElseGet(() -> hasControl(bytes) && EncodingGuess.isUtf16(bytes));
  }

  /** UTF-16 is full of bytes that are control characters in all other encodings. */
  private static boolean hasControl(byte[] bytes) {
    for (byte b : bytes) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
        return true;
      }
    }
    return false;
  }

  /** The warning that an encoding was told from the bytes. */
  static Problem guessed(Input input, Charset charset) {
    return new Problem(
        ProblemCode.W107,
        Position.ofFile(input.path()),
        "text was not in UTF-8 and was read as “" + EncodingGuess.label(charset) + "”",
        "if characters look wrong, give --encoding, or save it as UTF-8");
  }

  /** A byte order mark. */
  record Mark(int length, Charset charset) {
    static Optional<Mark> of(byte[] bytes) {
      if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
        return Optional.of(new Mark(3, StandardCharsets.UTF_8));
      }
      if (startsWith(bytes, 0xFE, 0xFF)) {
        return Optional.of(new Mark(2, StandardCharsets.UTF_16BE));
      }
      if (startsWith(bytes, 0xFF, 0xFE)) {
        return Optional.of(new Mark(2, StandardCharsets.UTF_16LE));
      }
      return Optional.empty();
    }
  }

  /** Decodes strictly from an offset on; empty when a byte is not valid. */
  static Optional<Decoded> decode(byte[] bytes, int start, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      // Much faster than a decoder; it puts the sign of replacement for each fault.
      String text = new String(bytes, start, bytes.length - start, charset);
      if (text.indexOf('\ufffd') < 0) {
        return Optional.of(
            new Decoded(text.startsWith("\ufeff") ? text.substring(1) : text, charset));
      }
    }
    try {
      String text =
          strict(charset).decode(ByteBuffer.wrap(bytes, start, bytes.length - start)).toString();
      return Optional.of(
          new Decoded(text.startsWith("\ufeff") ? text.substring(1) : text, charset));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Offset of the first byte that is not valid in an encoding; the length when all are. */
  static int firstFault(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = strict(charset);
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isOverflow()) {
        return in.position();
      }
      out.clear();
    }
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Says where the bytes cease to be text in the encoding in which they are it for longest. */
  static ProblemException unknown(Input input, byte[] bytes) {
    int at =
        Stream.concat(Stream.of(StandardCharsets.UTF_8), EncodingGuess.bySense(bytes).stream())
            .mapToInt(charset -> firstFault(bytes, charset))
            .max()
            .orElse(0);
    return new ProblemException(
        new Problem(
            ProblemCode.E105,
            Position.ofFile(input.path()),
            "text is neither UTF-8, UTF-16, GB18030 nor Big5: first bad byte “0x%02X” at byte %d"
                .formatted(at < bytes.length ? bytes[at] & 0xFF : 0, at),
            "save it as UTF-8, or give --encoding"));
  }

  private static ProblemException wrong(Input input, byte[] bytes, Charset charset) {
    int at = firstFault(bytes, charset);
    String before = new String(bytes, 0, at, charset);
    int last = Math.max(before.lastIndexOf('\n') + 1, before.length() - SHOWN);
    return new ProblemException(
        new Problem(
            ProblemCode.E114,
            Position.ofOffset(input.path(), before, before.length()),
            "text is not in “%s”: first bad byte “0x%02X” at byte %d, after “%s”"
                .formatted(
                    EncodingGuess.label(charset),
                    at < bytes.length ? bytes[at] & 0xFF : 0,
                    at,
                    before.substring(last).strip()),
            "give the right --encoding, or none to tell it from the bytes"));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
