package org.tongjian.format.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvScannerTest {
  private static final String CHARACTERS = "区里开会“”，。ab \"\",;\n\r\t|";

  /** What a well-known library writes is parted as it was, each character from its place. */
  @Test
  void readsWhatALibraryWrites() throws IOException {
    for (int seed = 0; seed < 2000; seed++) {
      var random = new Random(seed);
      char delimiter = ",;\t|".charAt(random.nextInt(4));
      List<String> row = new ArrayList<>();
      for (int i = random.nextInt(5); i >= 0; i--) {
        var value = new StringBuilder();
        for (int j = random.nextInt(12); j > 0; j--) {
          value.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        row.add(value.toString());
      }
      var written = new StringBuilder();
      CSVFormat format =
          CSVFormat.RFC4180.builder().setDelimiter(delimiter).setRecordSeparator("").get();
      new CSVPrinter(written, format).printRecord(row);
      check(seed, delimiter, written.toString(), row);
    }
  }

  private static void check(int seed, char delimiter, String written, List<String> row) {
    var scanner = new CsvScanner(delimiter);
    for (String line : written.split("\n", -1)) {
      scanner.add(line);
    }
    assertEquals(written, scanner.raw());
    List<Value> values = scanner.values();
    assertEquals(row, values.stream().map(Value::text).toList(), "seed " + seed);
    for (Value value : values) {
      for (int i = 0; i < value.text().length(); i++) {
        assertEquals(value.text().charAt(i), written.charAt(value.origins()[i]));
        assertEquals(true, i == 0 || value.origins()[i] > value.origins()[i - 1]);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a,b\r | a/b",
        "\"a\",\"b\"\r | a/b",
        "a\"b,c | a\"b/c",
        "\"他说\"好\"。\",c | 他说\"好\"。/c",
        ",, | //",
      })
  void isLenient(String line, String values) {
    var scanner = new CsvScanner(',');
    scanner.add(line.translateEscapes());
    assertEquals(values, String.join("/", scanner.values().stream().map(Value::text).toList()));
  }
}
