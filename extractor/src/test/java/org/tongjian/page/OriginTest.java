package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.source.Box;
import org.tongjian.source.Document;
import org.tongjian.source.Layout;
import org.tongjian.source.LayoutPage;
import org.tongjian.source.MediaType;
import org.tongjian.source.Metadata;
import org.tongjian.source.OffsetMap;
import org.tongjian.source.Span;
import org.tongjian.source.TextBlock;

class OriginTest {
  /** Confidence of two lines of two characters, characters taken of each, confidence of all. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 1, 2, 2, 0.75",
    "0.5, 0.9, 2, 0, 0.5",
    "0.5, 0.9, 1, 2, 0.7667",
    "1, 1, 2, 2, 1"
  })
  void isAsCertainAsItsCharacters(
      double first, double second, int ofFirst, int ofSecond, double expected) {
    Box box = new Box(0, 0, 10, 10);
    var blocks =
        List.of(
            TextBlock.printed(new Span(0, 2), 0, box, 10, false, first),
            TextBlock.printed(new Span(3, 5), 0, box, 10, false, second));
    var document =
        new Document(
            "a",
            "a",
            MediaType.SCAN,
            "新桥\n通车\n",
            Optional.empty(),
            StandardCharsets.UTF_8,
            "",
            new Layout(List.of(new LayoutPage(1, 10, 10, List.of())), blocks),
            Metadata.NONE,
            Metadata.NONE);
    int[] origins = new int[ofFirst + ofSecond];
    for (int i = 0; i < origins.length; i++) {
      origins[i] = i < ofFirst ? i : 3 + i - ofFirst;
    }
    Origin origin = Origin.of(document, Masthead.NONE, OffsetMap.of(origins));
    assertEquals(expected, origin.confidence(), 0.0001);
  }
}
