package org.tongjian.format.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Tells the encoding of Chinese text that is not UTF-8: the one in which most of its characters are
 * such as running text is made of. In a wrong encoding nearly all come out as rare ones.
 */
final class EncodingGuess {
  /** So many bytes tell the encoding. */
  private static final int SAMPLE = 1 << 14;

  /** Below this share of common characters a text in UTF-16 makes no sense. */
  private static final double SENSIBLE = 0.35;

  /** Two encodings whose shares differ less than this are too near to choose by them alone. */
  private static final double NEAR = 0.1;

  private static final List<Charset> UTF_16 =
      List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  /** Big5 as Windows writes it, and with the characters of Hong Kong. */
  private static final List<Charset> BYTES =
      List.of(
          Charset.forName("GB18030"),
          Charset.forName("x-windows-950"),
          Charset.forName("Big5-HKSCS"));

  private static final BitSet COMMON = common();

  private EncodingGuess() {}

  /** What people call an encoding. */
  static String label(Charset charset) {
    return charset.name().contains("950") || charset.name().startsWith("Big5")
        ? "Big5"
        : charset.name();
  }

  private record Candidate(Charset charset, double share) {}

  /**
   * Whether bytes are UTF-16 without a byte order mark; a last half of a character is no matter.
   */
  static boolean isUtf16(byte[] bytes) {
    byte[] pairs = bytes.length % 2 == 0 ? bytes : Arrays.copyOf(bytes, bytes.length - 1);
    return pairs.length > 0
        && UTF_16.stream().anyMatch(charset -> share(pairs, charset) > SENSIBLE)
        && BYTES.stream().allMatch(charset -> share(pairs, charset) < SENSIBLE);
  }

  /** The encodings of bytes and pairs of bytes, the one first in which a text makes most sense. */
  static List<Charset> bySense(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    return BYTES.stream()
        .sorted(Comparator.comparingDouble(charset -> -commonShare(new String(sample, charset))))
        .toList();
  }

  /** Whether a text that was decoded is such as people write. */
  static boolean makesSense(String text) {
    return commonShare(text.substring(0, Math.min(text.length(), SAMPLE))) > SENSIBLE;
  }

  /** Whether running text is made of such characters. */
  static boolean isCommon(int c) {
    return COMMON.get(c);
  }

  /** Share of common characters among those beyond ASCII; 0 where there are none. */
  static double commonShare(String text) {
    long all = text.chars().filter(c -> c >= 0x80).count();
    long common = text.chars().filter(c -> c >= 0x80 && COMMON.get(c)).count();
    return all == 0 ? 0 : (double) common / all;
  }

  /** The encodings that fit the start of a text that is not UTF-8, the most sensible first. */
  static List<Charset> of(byte[] bytes) {
    if (isUtf16(bytes)) {
      byte[] pairs = Arrays.copyOf(bytes, bytes.length - bytes.length % 2);
      return UTF_16.stream()
          .sorted(Comparator.comparingDouble(charset -> -share(pairs, charset)))
          .toList();
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Charset charset : BYTES) {
      double share = share(bytes, charset);
      if (share >= 0) {
        candidates.add(new Candidate(charset, share));
      }
    }
    candidates.sort(Comparator.comparingDouble(candidate -> -candidate.share()));
    List<Charset> order = new ArrayList<>(candidates.stream().map(Candidate::charset).toList());
    if (candidates.size() > 1 && candidates.get(0).share() - candidates.get(1).share() < NEAR) {
      byFrequencies(bytes, order);
    }
    return order;
  }

  /** Moves the encoding to the front that ICU's statistics of Chinese tell. */
  private static void byFrequencies(byte[] bytes, List<Charset> order) {
    var detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
    for (CharsetMatch match : detector.detectAll()) {
      boolean big5 = match.getName().equals("Big5");
      if (big5 || match.getName().equals("GB18030")) {
        order.sort(Comparator.comparing(charset -> charset.name().equals("GB18030") == big5));
        return;
      }
    }
  }

  /** Share of common characters among those beyond ASCII, or -1 when bytes are not valid. */
  private static double share(byte[] bytes, Charset charset) {
    int end = Math.min(bytes.length, SAMPLE);
    var out = CharBuffer.allocate(end + 1);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    if (decoder.decode(ByteBuffer.wrap(bytes, 0, end), out, end == bytes.length).isError()) {
      return -1;
    }
    boolean wide = UTF_16.contains(charset);
    int all = 0;
    int common = 0;
    for (char c : out.flip().toString().toCharArray()) {
      boolean ascii = c < 0x80;
      if (!ascii || wide) {
        all++;
        common += COMMON.get(c) || ascii && (c >= ' ' || c == '\n' || c == '\r') ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) common / all;
  }

  private static BitSet common() {
    var set = new BitSet(1 << 16);
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                EncodingGuess.class.getResourceAsStream("/format/common-characters.txt"),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMapToInt(String::chars)
          .forEach(set::set);
      return set;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
