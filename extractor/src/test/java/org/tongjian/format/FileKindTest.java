package org.tongjian.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FileKindTest {
  /** First bytes are written as characters of ISO 8859-1 with Java's escapes. */
  @ParameterizedTest
  @CsvFileSource(resources = "/format/kinds.tsv", delimiter = '\t')
  void tellsTheKind(String name, String head, FileKind kind) {
    byte[] bytes =
        (head == null ? "" : head.translateEscapes()).getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(kind, FileKind.of(name, bytes), name + " " + head);
  }
}
