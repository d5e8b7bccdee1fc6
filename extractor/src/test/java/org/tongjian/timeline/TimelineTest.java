package org.tongjian.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongjian.claim.Modality;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.query.FixtureStore;
import org.tongjian.store.EmbeddedStore;

class TimelineTest {
  private static final String HEADMISTRESS = "https://w3id.org/tongjian/person/林若溪-9f8e7d6c";
  private static EmbeddedStore store;
  private static TimelineBuilder builder;

  @BeforeAll
  static void open() {
    store = FixtureStore.open();
    builder = new TimelineBuilder(store);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Timeline timeline(String... names) {
    return builder.build(List.of(names), Optional.empty(), Optional.empty());
  }

  private static List<String> texts(Timeline timeline) {
    return timeline.entries().stream().map(entry -> entry.date() + " " + entry.text()).toList();
  }

  @ParameterizedTest
  @EnumSource(TimelineFormat.class)
  void writesEachFormat(TimelineFormat format) throws IOException {
    String name = "official." + format.word() + "." + format.fileEnding();
    Golden.check(name, format.render(timeline("沈知远")));
  }

  @ParameterizedTest
  @EnumSource(
      value = TimelineFormat.class,
      names = {"TABLE", "SVG"})
  void comparesSeveralEntities(TimelineFormat format) throws IOException {
    Timeline both = timeline("沈知远", "陆鸣", "沈知远");
    assertEquals("沈知远、陆鸣", both.title());
    Golden.check("comparison." + format.fileEnding(), format.render(both));
  }

  @Test
  void writesPlansDemandsAndDenialsAsSuch() throws IOException {
    assertEquals(
        List.of(
            "2024-01-08 规模：3.2亿元（见报）",
            "2024-06-03 在湖滨街道（见报）",
            "2024-06-03 启动（否认）（见报）",
            "2024-06-03~ 正在推进",
            "2026 完成（计划）"),
        texts(timeline("湖畔步道")));
    Golden.check("initiative.svg", TimelineFormat.SVG.render(timeline("湖畔步道")));
    TimelineEntry demand = timeline("一湖一品").entries().get(1);
    assertEquals(Modality.DEMANDED, demand.modality());
    assertEquals(Optional.of(LocalDate.of(2024, 12, 31)), demand.latest());
    assertTrue(demand.isApproximate());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "望湖读书节 | 2024-09-08 举行",
        "望湖读书节 | 2024-09-08 在望湖图书馆",
        "望湖读书节 | 2024-09-08 陆鸣讲话",
        "湖滨街道 | 2024-01-06 湖畔步道贯通工程启动仪式在此",
        "望湖区委书记 | 2024-09-10 陆鸣任望湖区委书记（见报）",
        "望湖区委 | 2023-12-28 沈知远任望湖区委书记（见报）",
        "望湖 | 2024-03-14 周以宁获任望湖区副区长",
        "周以宁 | 2024-03-14 获任望湖区副区长",
        "唐紹文 | 2024-03-14 不再担任望湖区副区长",
        "望湖区政府 | 2024-01-08 负责湖畔步道贯通三年行动方案（见报）",
        "https://w3id.org/tongjian/person/林若溪-9f8e7d6c | 2024-09-08 在望湖读书节上讲话",
        "<https://w3id.org/tongjian/person/林若溪-9f8e7d6c> | 2024-09-10 任望湖区第一中学校长（见报）",
      })
  void putsFactsInWordsFromTheSideOfTheEntity(String name, String entry) {
    assertTrue(texts(timeline(name)).contains(entry), () -> texts(timeline(name)).toString());
  }

  @Test
  void doesNotReportAHoldingWhereARemovalIsReported() {
    assertEquals(List.of("2024-03-14 不再担任望湖区副区长"), texts(timeline("唐绍文")));
    assertEquals("就任时间不明，2024-03-14离任", timeline("唐绍文").tenures().get(0).bounds());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-01-31, 2, 1",
    "2024-09-12, , 1, 1",
    ", 2023-12-27, 1, 0",
    "2025-01-01, , 0, 0"
  })
  void keepsThePeriod(LocalDate from, LocalDate to, int entries, int tenures) {
    Timeline kept =
        builder.build(List.of("沈知远"), Optional.ofNullable(from), Optional.ofNullable(to));
    assertEquals(entries, kept.entries().size());
    assertEquals(tenures, kept.tenures().size());
  }

  @Test
  void keepsAYearThatMeetsThePeriod() {
    Timeline kept =
        builder.build(List.of("湖畔步道"), Optional.of(LocalDate.of(2026, 6, 1)), Optional.empty());
    assertEquals(List.of("2026 完成（计划）"), texts(kept));
  }

  @Test
  void everyEntryHasItsSentence() {
    for (TimelineEntry entry : timeline("望湖区", "望湖读书节").entries()) {
      assertFalse(entry.report().quote().isEmpty());
      assertTrue(entry.confidence() > 0.5);
    }
  }

  @Test
  void proposesNamesNearTheOneThatIsUnknown() {
    assertEquals(
        "沈知元: E404 the graph has no entity of this name; did you mean 沈知远?",
        problem("沈知元").toString());
    assertEquals(ProblemCode.E404, problem("https://example.org/nothing").code());
    assertEquals(ProblemCode.E404, problem("").code());
    assertEquals(ProblemCode.E404, problem("https://example.org/> } DROP").code());
  }

  @Test
  void tellsNamesakesApart() {
    assertEquals(
        "林若溪: E405 the name means 2 entities: "
            + "林若溪（人物；望湖区区长、望湖区委副书记；2篇，2023-12-28至2024-01-08）"
            + "<https://w3id.org/tongjian/person/林若溪-2b3c4d5e>； "
            + "林若溪（人物；望湖区第一中学校长；1篇，2024-09-10至2024-09-10）<"
            + HEADMISTRESS
            + ">; name one by its IRI",
        problem("林若溪").toString());
  }

  private static Problem problem(String name) {
    return assertThrows(ProblemException.class, () -> timeline(name)).problem();
  }
}
