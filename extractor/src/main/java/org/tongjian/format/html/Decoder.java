package org.tongjian.format.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes of a web page to characters: by the user's word, byte order mark, UTF-8, its own word. */
final class Decoder {
  /** Stands for bytes that are no character. */
  static final char REPLACEMENT = '\ufffd';

  private static final int HEAD = 8192;

  /** So many characters that are right answer for each that is wrong. */
  private static final int MOSTLY = 50;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:-]{2,40})"
              + "|^\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([a-z0-9_:-]{2,40})");

  private Decoder() {}

  /**
   * The characters and the encoding they were read in.
   *
   * @param declared whether the page or the user names the encoding
   */
  record Decoded(String text, Charset charset, boolean declared) {}

  /**
   * Decodes a page; bytes that are wrong in the encoding that it names become replacement
   * characters as in browsers. Empty when it names none and the bytes are valid in none.
   */
  static Optional<Decoded> decode(byte[] bytes, Optional<Charset> wanted) {
    int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    if (wanted.isPresent()) {
      return Optional.of(new Decoded(lenient(bytes, wanted.get()), wanted.get(), true));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE, true);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE, true);
    }
    Optional<Charset> declared = declared(bytes);
    // Text in another encoding is hardly ever valid UTF-8, while pages often name a wrong one.
    return strict(bytes, mark, StandardCharsets.UTF_8, true)
        .or(() -> declared.flatMap(charset -> strict(bytes, 0, charset, true)))
        // A byte or two that are spoilt are no reason to doubt what the page says of itself.
        .or(() -> declared.flatMap(charset -> nearly(bytes, charset, true)))
        .or(() -> nearly(bytes, StandardCharsets.UTF_8, true))
        .or(() -> strict(bytes, 0, Charset.forName("GB18030"), false))
        .or(() -> strict(bytes, 0, Charset.forName("Big5-HKSCS"), false))
        .or(() -> declared.map(charset -> new Decoded(lenient(bytes, charset), charset, true)));
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    try {
      // Browsers read the names of the older sets as those that contain them.
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> Optional.of(Charset.forName("GB18030"));
        case "big5" -> Optional.of(Charset.forName("Big5-HKSCS"));
        default -> Optional.of(Charset.forName(name));
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<Decoded> strict(
      byte[] bytes, int start, Charset charset, boolean declared) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
              .toString();
      return Optional.of(new Decoded(text, charset, declared));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Decodes what is valid but for a few bytes among many characters beyond ASCII. */
  private static Optional<Decoded> nearly(byte[] bytes, Charset charset, boolean declared) {
    String text = lenient(bytes, charset);
    long wide = text.chars().filter(c -> c >= 0x80 && c != REPLACEMENT).count();
    long wrong = text.chars().filter(c -> c == REPLACEMENT).count();
    return wrong * MOSTLY <= wide
        ? Optional.of(new Decoded(text, charset, declared))
        : Optional.empty();
  }

  private static String lenient(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
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
