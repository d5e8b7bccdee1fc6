package org.tongjian.format.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;
import org.tongjian.format.Input;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;

/**
 * A text in one encoding but for a few bytes, as damaged storage and downloads that were cut off
 * leave it. U+FFFD stands for each run of bytes that are no text.
 *
 * @param text the characters without a byte order mark
 * @param charset the encoding
 * @param runs how many runs of bad bytes there are
 * @param badBytes how many bytes they have together
 * @param firstByte offset of the first of them
 * @param firstOffset offset in {@code text} of what stands for them
 */
record FaultyText(
    String text, Charset charset, int runs, int badBytes, int firstByte, int firstOffset) {
  static final char BAD = '\ufffd';

  /** Bad bytes are at most one in so many. */
  private static final int ONE_IN = 100;

  /** So many may be bad in a short text, where one character is. */
  private static final int FEW = 3;

  /** So many characters are right for each run of bad bytes, else it is another encoding. */
  private static final int RIGHT = 20;

  /** Characters before the first bad byte that the warning shows. */
  private static final int SHOWN = 12;

  /** How far a reading is looked at to tell where the characters go on, in bytes. */
  private static final int AHEAD = 48;

  /**
   * Decodes bytes, with at most one bad byte in a hundred, or three, or one run of them.
   *
   * @param start where the text begins, behind a byte order mark
   * @return empty when they are no text in the encoding
   */
  static Optional<FaultyText> of(byte[] bytes, int start, Charset charset) {
    Optional<FaultyText> found =
        decode(bytes, start, charset, Math.max(FEW, bytes.length / ONE_IN));
    return found.filter(text -> text.text.length() - text.runs >= (long) RIGHT * text.runs);
  }

  /** The same for an encoding that nothing tells: what is right must lie beyond ASCII. */
  static Optional<FaultyText> told(byte[] bytes, Charset charset) {
    return of(bytes, 0, charset).filter(text -> beyondAscii(text.text) >= (long) RIGHT * text.runs);
  }

  private static long beyondAscii(String text) {
    return text.chars().filter(c -> c >= 0x80 && c != BAD).count();
  }

  private static Optional<FaultyText> decode(byte[] bytes, int start, Charset charset, int most) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    boolean inPairs = !charset.name().startsWith("UTF");
    var in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    var out = CharBuffer.allocate(bytes.length - start + 2);
    int runs = 0;
    int bad = 0;
    int lastEnd = -1;
    int firstByte = bytes.length;
    int firstOffset = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      int at = in.position();
      if (at != lastEnd) {
        firstByte = runs == 0 ? at : firstByte;
        firstOffset = runs == 0 ? out.position() : firstOffset;
        runs++;
        out.put(BAD);
      }
      int length = inPairs ? badLength(bytes, at, charset) : result.length();
      bad += length;
      lastEnd = at + length;
      if (bad > most && runs > 1) {
        return Optional.empty();
      }
      in.position(lastEnd);
      decoder.reset();
      result = decoder.decode(in, out, true);
    }
    String text = out.flip().toString();
    boolean marked = text.startsWith("\ufeff");
    return Optional.of(
        new FaultyText(
            marked ? text.substring(1) : text,
            charset,
            runs,
            bad,
            firstByte,
            Math.max(0, firstOffset - (marked ? 1 : 0))));
  }

  /** In encodings of two bytes it may be the first or the second that is wrong. */
  private static int badLength(byte[] bytes, int at, Charset charset) {
    double one = sense(bytes, at + 1, charset);
    return at + 2 <= bytes.length && sense(bytes, at + 2, charset) > one ? 2 : 1;
  }

  private static double sense(byte[] bytes, int from, Charset charset) {
    int start = Math.min(from, bytes.length);
    byte[] next = Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + AHEAD));
    String text = new String(next, charset);
    long common = text.chars().filter(EncodingGuess::isCommon).count();
    // Letters of ASCII may be halves of characters.
    return text.isEmpty() ? 0 : (double) common / text.length();
  }

  /** The warning that names the bad bytes. */
  Problem warning(Input input, byte[] bytes) {
    String before = text.substring(Math.max(0, firstOffset - SHOWN), firstOffset);
    return new Problem(
        ProblemCode.W118,
        Position.ofOffset(input.path(), text, firstOffset),
        "%s of %d no text in “%s”, the first “0x%02X” at byte %d, behind “%s”"
            .formatted(
                badBytes == 1 ? "1 byte" : badBytes + " bytes",
                bytes.length,
                EncodingGuess.label(charset),
                bytes[firstByte] & 0xFF,
                firstByte,
                before.substring(before.lastIndexOf('\n') + 1).strip()),
        "“\ufffd” stands for them; fetch the file again if it was cut off or damaged");
  }
}
