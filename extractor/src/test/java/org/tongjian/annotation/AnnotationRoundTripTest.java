package org.tongjian.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.SharedFolder;
import org.tongjian.claim.Modality;
import org.tongjian.mention.MentionType;
import org.tongjian.source.Span;

class AnnotationRoundTripTest {
  private static final List<String> PIECES =
      List.of("临江", "梁志远", "，", "。", "\n", " ", "3<5", "𠮷", "A>", "“绿廊”", "--", "\n\n", "v=\"");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void readsBackWhatItWrites(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      AnnotationFile file = random(random);
      assertEquals(
          file,
          AnnotationReader.parse("x.ann", AnnotationWriter.write(file)),
          "seed " + seed + ", file " + i);
    }
  }

  private static AnnotationFile random(Random random) {
    var header = new LinkedHashMap<String, String>();
    header.put("source", "s" + random.nextInt(9));
    header.put("title", pick(random, List.of("", "题: 目", "绿廊")));
    header.put("date", pick(random, List.of("unknown", "2024-01-01")));
    if (random.nextBoolean()) {
      header.put("detail", "full");
    }
    var text = new StringBuilder("开头");
    var mentions = new ArrayList<TaggedSpan>();
    for (int i = random.nextInt(12); i > 0; i--) {
      int start = text.length();
      for (int j = random.nextInt(3); j >= 0; j--) {
        text.append(pick(random, PIECES));
      }
      if (random.nextBoolean()) {
        mentions.add(mention(random, new Span(start, text.length())));
      }
      text.append('文');
    }
    return new AnnotationFile(
        header, text.toString(), mentions, facts(random, text.toString(), mentions));
  }

  private static TaggedSpan mention(Random random, Span span) {
    MentionType type = pick(random, List.of(MentionType.values()));
    Optional<String> value =
        Optional.of(pick(random, List.of("?", "2023", "2023-12~", "2021/2025", "2021-05/..")));
    return new TaggedSpan(span, type, value.filter(v -> type == MentionType.DATE));
  }

  private static List<FactRow> facts(Random random, String text, List<TaggedSpan> mentions) {
    var rows = new ArrayList<FactRow>();
    for (TaggedSpan mention : mentions) {
      String name = AnnotationWriter.oneLine(mention.span().of(text));
      Optional<Modality> modality =
          Optional.of(pick(random, List.of(Modality.values()))).filter(m -> m != Modality.ASSERTED);
      if (mention.type() == MentionType.PERSON) {
        rows.add(new FactRow(Relation.HOLDS, List.of(name, "书记", "-"), modality));
        rows.add(new FactRow(Relation.REMOVED, List.of(name, "书记", "临江区委", "2023"), modality));
      } else if (mention.type() == MentionType.INITIATIVE) {
        rows.add(new FactRow(Relation.STAGE, List.of(name, "launched", "-"), modality));
      }
    }
    return rows;
  }

  private static <T> T pick(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @Test
  void writesTheGoldFilesAsTheyAre() throws IOException {
    Path folder = SharedFolder.require("gold/dev-own");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> gold = files.filter(f -> f.toString().endsWith(".ann")).toList();
      assertTrue(gold.size() > 100, "too few gold files: " + gold.size());
      for (Path file : gold) {
        assertEquals(
            Files.readString(file),
            AnnotationWriter.write(AnnotationReader.read(file)),
            file.toString());
      }
    }
  }
}
