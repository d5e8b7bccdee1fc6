package org.tongjian.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.format.GeneratedText;
import org.tongjian.format.Input;
import org.tongjian.format.ReadSettings;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Metadata;

class EncodingTest {
  private static final Transliterator TRADITIONAL = Transliterator.getInstance("Hans-Hant");
  private static final int TEXTS = 200;

  private final List<Problem> problems = new ArrayList<>();

  /** How often the encoding of generated texts of a length is told, in hundredths. */
  @ParameterizedTest
  @CsvSource({
    "UTF-8, simplified, 20, 100",
    "GB18030, simplified, 20, 99",
    "GB18030, simplified, 60, 100",
    "GB18030, simplified, 2000, 100",
    "GB18030, traditional, 20, 95",
    "GB18030, traditional, 200, 100",
    "Big5, traditional, 20, 99",
    "Big5, traditional, 60, 100",
    "Big5, traditional, 2000, 100",
    "UTF-16LE, simplified, 20, 99",
    "UTF-16LE, simplified, 2000, 100",
    "UTF-16BE, traditional, 20, 99",
    "UTF-16BE, simplified, 200, 100",
  })
  void tellsTheEncoding(
      String encoding, String script, int length, int atLeast, TestReporter reporter) {
    Charset charset = Charset.forName(encoding);
    int right = 0;
    for (int seed = 0; seed < TEXTS; seed++) {
      String text = GeneratedText.of(new Random(seed), length);
      text = text.substring(0, length);
      text = script.equals("traditional") ? TRADITIONAL.transliterate(text) : text;
      text = "Big5".equals(encoding) ? new String(text.getBytes(charset), charset) : text;
      Optional<TextDecoder.Decoded> decoded = TextDecoder.decode(text.getBytes(charset));
      right += decoded.isPresent() && decoded.get().text().equals(text) ? 1 : 0;
    }
    reporter.publishEntry(
        "%s %s %d characters".formatted(encoding, script, length), right * 100.0 / TEXTS + " %");
    assertTrue(right * 100 >= atLeast * TEXTS, right + " of " + TEXTS);
  }

  @Test
  void holdsToTheEncodingThatIsGiven() {
    byte[] big5 = "雲溪區".getBytes(Charset.forName("Big5"));
    assertEquals("雲溪區", decode(big5, "Big5"));
    assertEquals(List.of(), problems);
    var thrown = assertThrows(ProblemException.class, () -> decode(big5, "UTF-8"));
    assertEquals(
        "a.txt:1:1 (offset 0): E114 text is not in “UTF-8”: first bad byte “0xB6” at byte 0, "
            + "after “”; give the right --encoding, or none to tell it from the bytes",
        thrown.problem().toString());
  }

  @Test
  void namesTheFirstBadByte() {
    byte[] bytes = "第一行\n区里x".getBytes(Charset.forName("UTF-8"));
    bytes[bytes.length - 1] = (byte) 0xFF;
    var thrown = assertThrows(ProblemException.class, () -> decode(bytes, "UTF-8"));
    assertEquals(ProblemCode.E114, thrown.problem().code());
    assertEquals("a.txt:2:3 (offset 6)", thrown.problem().position().toString());
    assertTrue(
        thrown.problem().message().endsWith("“0xFF” at byte 16, after “区里”"), thrown.getMessage());
  }

  /** Every byte of a text in turn is spoiled, or the text is cut there: the rest is read. */
  @ParameterizedTest
  @CsvSource({
    "UTF-8, spoiled",
    "UTF-8, cut",
    "GB18030, spoiled",
    "GB18030, cut",
    "Big5, spoiled",
    "Big5, cut",
    "UTF-16LE, cut",
  })
  void readsWhatIsLeftOfDamagedText(String encoding, String damage) {
    Charset charset = Charset.forName(encoding);
    String text = GeneratedText.of(new Random(7), 300).substring(0, 300);
    text = encoding.equals("Big5") ? TRADITIONAL.transliterate(text) : text;
    text = new String(text.getBytes(charset), charset);
    byte[] whole = text.getBytes(charset);
    boolean cut = damage.equals("cut");
    for (int at = cut ? whole.length - 3 : 0; at < whole.length; at++) {
      byte[] bytes = cut ? Arrays.copyOf(whole, at) : whole.clone();
      if (!cut) {
        bytes[at] = (byte) 0xFF;
      }
      problems.clear();
      String read = decode(bytes, null);
      int first = 0;
      while (first < read.length() && read.charAt(first) == text.charAt(first)) {
        first++;
      }
      // The second byte of a character in Big5 may be a letter of ASCII.
      String rest = read.substring(first).replaceFirst("^\ufffd[@-~]?", "");
      assertTrue(
          cut ? rest.isEmpty() : text.endsWith(rest) && rest.length() >= 297 - first,
          damage + at + read);
      boolean none = first == read.length();
      assertEquals(
          none ? 0 : 1, problems.stream().filter(p -> p.code() == ProblemCode.W118).count());
    }
  }

  @Test
  void saysWhichBytesAreNoText() {
    byte[] bytes = ("第一行\n" + "区里开会，".repeat(12)).getBytes(Charset.forName("UTF-8"));
    bytes[11] = 'x';
    assertEquals("第一行\n\ufffdx\ufffd里开会，" + "区里开会，".repeat(11), decode(bytes, "UTF-8"));
    assertEquals(
        List.of(
            "a.txt:2:1 (offset 4): W118 2 bytes of 190 no text in “UTF-8”, the first “0xE5” at byte"
                + " 10, behind “”; “\ufffd” stands for them; fetch the file again if it was cut off"
                + " or damaged"),
        problems.stream().map(Problem::toString).toList());
  }

  @Test
  void refusesMuchThatIsNoText() {
    byte[] bytes = "区里开会，".repeat(40).getBytes(Charset.forName("GB18030"));
    for (int i = 20; i < bytes.length; i += 80) {
      bytes[i] = (byte) 0xFF;
      bytes[i + 1] = (byte) 0xFF;
    }
    var thrown = assertThrows(ProblemException.class, () -> decode(bytes, null));
    assertEquals(ProblemCode.E105, thrown.problem().code());
    assertTrue(thrown.getMessage().contains("“0xFF” at byte 20"), thrown.getMessage());
  }

  @Test
  void byteOrderMarksWin() {
    byte[] marked = "\ufeff云溪".getBytes(Charset.forName("UTF-16LE"));
    assertEquals("云溪", decode(marked, "GB18030"));
  }

  @Test
  void keepsTextWithControlCharactersInUtf8() {
    String text = "云溪区\u0002开会。".repeat(3);
    assertEquals(text, TextDecoder.decode(text.getBytes(Charset.forName("UTF-8"))).get().text());
  }

  private String decode(byte[] bytes, String encoding) {
    var input =
        new Input(
            "a.txt",
            "a.txt",
            Optional.empty(),
            () -> new ByteArrayInputStream(bytes),
            0,
            Metadata.NONE,
            encoding == null
                ? ReadSettings.NONE
                : new ReadSettings(ReadSettings.charset(encoding), java.util.Map.of()));
    return TextDecoder.decode(input, bytes, problems::add).text();
  }
}
