package org.tongjian.format.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the characters that PDF files give for their shapes: a file that tells shapes by their
 * looks says radical where the printer set the ideograph, and vertical comma where he set a comma.
 */
final class GlyphText {
  /** Stands for a character that is printed but not told. */
  static final String UNKNOWN = "\uFFFD";

  private static final String TABLE = "/format/pdf/characters.tsv";
  private static final Map<Integer, String> READINGS = readings();

  private GlyphText() {}

  /** What a character of the file is read as: mostly itself. */
  static String read(String raw) {
    boolean plain = true;
    for (int i = 0; i < raw.length() && plain; i++) {
      plain = isPlain(raw.charAt(i));
    }
    if (plain) {
      return raw;
    }
    var read = new StringBuilder();
    raw.codePoints().forEach(c -> read.append(read(c)));
    return read.toString();
  }

  private static String read(int c) {
    String listed = READINGS.get(c);
    if (listed != null) {
      return listed;
    }
    if (isPrivate(c) || c == 0xFFFD || c < ' ' && c != '\t' && c != '\n') {
      return UNKNOWN;
    }
    if (c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F || c >= 0xFB00 && c <= 0xFB06) {
      return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }
    return c == '\t' || c == '\n' || c == 0x2028 || c == 0x2029 ? " " : Character.toString(c);
  }

  /** Whether this is one of the characters that make up nearly all text. */
  private static boolean isPlain(char c) {
    return c >= 0x3000 && c <= 0x312F || c >= 0x3400 && c <= 0xD7FF || c >= ' ' && c < 0x7F;
  }

  private static boolean isPrivate(int c) {
    return Character.getType(c) == Character.PRIVATE_USE
        || Character.getType(c) == Character.UNASSIGNED;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\u3000' || c == '\u00A0' || Character.isWhitespace(c);
  }

  private static Map<Integer, String> readings() {
    Map<Integer, String> readings = new HashMap<>();
    try (InputStream in = GlyphText.class.getResourceAsStream(TABLE);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t");
          readings.put(Integer.parseInt(columns[0], 16), columns[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the jar lacks " + TABLE, e);
    }
    return Map.copyOf(readings);
  }
}
