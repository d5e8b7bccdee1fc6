package org.tongjian.format.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongjian.source.Box;

class TsvLinesTest {
  private static final String HEAD =
      "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

  /** Words of one line: left, width, confidence, text. */
  private static List<RecognizedLine> read(String... words) {
    StringBuilder table = new StringBuilder(HEAD);
    table.append("4\t1\t1\t1\t1\t0\t10\t20\t500\t30\t-1\t\n");
    for (int i = 0; i < words.length; i++) {
      String[] word = words[i].split(" ");
      table.append("5\t1\t1\t1\t1\t").append(i + 1).append('\t').append(word[0]).append("\t5\t");
      table.append(word[1]).append("\t60\t").append(word[2]).append('\t').append(word[3]);
      table.append('\n');
    }
    return TsvLines.read(table.toString());
  }

  @Test
  void joinsChineseAndKeepsSpacesBetweenLatinWords() {
    RecognizedLine line =
        read(
                "10 60 90 清渡",
                "72 30 80 河",
                "110 40 70 Green",
                "155 40 60 Way",
                "200 20 50 3",
                "222 30 40 公里")
            .get(0);
    assertEquals("清渡河Green Way 3公里", line.text());
    assertEquals(0.65, line.confidence(), 1e-9);
    assertEquals(new Box(10, 20, 252, 50), line.box());
  }

  @Test
  void partsWordsThatOnlyStandAbreast() {
    List<RecognizedLine> lines = read("10 60 90 左栏", "180 60 90 右栏");
    assertEquals(List.of("左栏", "右栏"), lines.stream().map(RecognizedLine::text).toList());
  }

  @Test
  void passesOverWordsWithoutText() {
    assertEquals(List.of(), read("10 60 95 \u3000"));
    assertEquals(List.of(), TsvLines.read(""));
  }
}
