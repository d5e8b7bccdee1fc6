package org.tongjian.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.claim.Modality;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PictureTest {
  private static final String HOSTILE = "<script>alert('x')</script>&\"\u0001]]>";

  private static Timeline random(int size, long seed) {
    Random random = new Random(seed);
    List<TimelineEntry> entries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      LocalDate first = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1 + size * 25));
      int days = random.nextInt(5) == 0 ? random.nextInt(400) : 0;
      FactKind kind = any(List.of(FactKind.values()), random);
      Modality modality = any(List.of(Modality.values()), random);
      entries.add(
          entry(kind, modality, first, first.plusDays(days), "语".repeat(1 + random.nextInt(30))));
    }
    return new Timeline(List.of(new Subject("urn:s", "某人", "人物")), entries, List.of());
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static TimelineEntry entry(
      FactKind kind, Modality modality, LocalDate first, LocalDate last, String text) {
    Source source = new Source("urn:a", Optional.of(first), "报", "题", "1");
    return new TimelineEntry(
        "urn:s",
        "urn:f",
        kind,
        first.equals(last) ? first.toString() : first + "/" + last,
        Optional.of(first),
        Optional.of(last),
        false,
        text,
        modality,
        List.of(new Report("urn:c", source, "句。", 0.9, "规则")));
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 10, 60, 300})
  void labelsNeitherOverlapNorLeaveThePicture(int size) throws Exception {
    long seed = 20240101L + size;
    Document svg = parse(TimelineFormat.SVG.render(random(size, seed)));
    NodeList texts = svg.getElementsByTagName("text");
    List<double[]> boxes = new ArrayList<>();
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      if (text.getAttribute("class").equals("label")) {
        double x = Double.parseDouble(text.getAttribute("x"));
        double y = Double.parseDouble(text.getAttribute("y"));
        boxes.add(new double[] {x, x + SvgText.width(text.getTextContent(), 12), y});
      }
    }
    for (double[] a : boxes) {
      assertTrue(a[0] >= SvgPicture.LEFT - 1 && a[1] <= SvgPicture.RIGHT + 1, "seed " + seed);
      for (double[] b : boxes) {
        boolean apart = a == b || Math.abs(a[2] - b[2]) >= 14 || a[1] <= b[0] || b[1] <= a[0];
        assertTrue(apart, "labels overlap, seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 25, 60, 120, 400, 1100, 3000, 10000, 40000, 200000})
  void marksTheAxisAtFittingDistances(int days) {
    LocalDate from = LocalDate.of(1949, 10, 1);
    PictureScale scale = new PictureScale(from, from.plusDays(days), 80, 1060);
    List<PictureScale.Tick> ticks = scale.ticks();
    assertTrue(ticks.size() <= 18, days + " days: " + ticks.size());
    assertTrue(days < 20 || ticks.size() >= 3, days + " days: " + ticks);
    assertFalse(ticks.get(0).year().isEmpty(), "the first mark names the year");
    for (int i = 1; i < ticks.size(); i++) {
      double apart = scale.x(ticks.get(i).date()) - scale.x(ticks.get(i - 1).date());
      assertTrue(apart >= 30, days + " days: marks " + apart + " apart");
    }
  }

  @Test
  void putsFarPlansAtTheEdge() {
    List<TimelineEntry> entries =
        List.of(
            entry(
                FactKind.PARTICIPATION,
                Modality.ASSERTED,
                LocalDate.of(2024, 1, 5),
                LocalDate.of(2024, 1, 5),
                "甲"),
            new TimelineEntry(
                "urn:s",
                "urn:f",
                FactKind.MILESTONE,
                "2035",
                Optional.of(LocalDate.of(2035, 1, 1)),
                Optional.of(LocalDate.of(2035, 12, 31)),
                false,
                "建成（计划）",
                Modality.PLANNED,
                List.of(
                    new Report(
                        "urn:c",
                        new Source("urn:a", Optional.of(LocalDate.of(2024, 1, 8)), "", "", ""),
                        "句。",
                        0.9,
                        "规则"))));
    Timeline timeline = new Timeline(List.of(new Subject("urn:s", "某人", "人物")), entries, List.of());
    PictureScale scale = PictureScale.of(timeline, 80, 1060);
    assertTrue(scale.to().isBefore(LocalDate.of(2025, 1, 1)), scale.toString());
    assertTrue(new SvgPicture(timeline, false).draw().contains("▸ 2035年 建成（计划）"));
  }

  /** The style of each end says what is known of it. */
  @ParameterizedTest
  @CsvSource({
    "2020-01-01, 2020-01-01, 2021-01-01, 2021-01-01, 2021-01-01, 'bar cap cap'",
    "2020-01-01, 2020-01-01, 2021-01-01, , , 'bar fade-right cap'",
    ", 2020-01-01, 2021-01-01, , , 'fade-left bar fade-right'",
    ", 2020-01-01, 2021-01-01, , 2021-06-01, 'fade-left bar fade-right cap'",
    ", , 2021-01-01, 2021-01-01, 2021-01-01, 'fade-left bar cap'",
    ", , , , 2021-01-01, 'fade-left cap'"
  })
  void drawsHonestEnds(
      LocalDate began,
      LocalDate from,
      LocalDate until,
      LocalDate ended,
      LocalDate gone,
      String parts)
      throws Exception {
    Tenure tenure =
        new Tenure(
            "urn:f",
            "urn:s",
            "某人",
            "局长",
            Optional.ofNullable(began),
            Optional.ofNullable(from),
            Optional.ofNullable(until),
            Optional.ofNullable(ended),
            Optional.ofNullable(gone),
            List.of());
    Timeline timeline =
        new Timeline(List.of(new Subject("urn:s", "某人", "人物")), List.of(), List.of(tenure));
    NodeList groups = parse(TimelineFormat.SVG.render(timeline)).getElementsByTagName("g");
    List<String> drawn = new ArrayList<>();
    NodeList children = groups.item(0).getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element part && part.hasAttribute("class")) {
        drawn.add(part.getAttribute("class"));
      }
    }
    drawn.remove("label");
    assertEquals(parts, String.join(" ", drawn));
  }

  @Test
  void drawsNothingFromNothing() throws Exception {
    Timeline empty = new Timeline(List.of(new Subject("urn:s", "某人", "人物")), List.of(), List.of());
    for (TimelineFormat format : TimelineFormat.values()) {
      assertFalse(format.render(empty).isEmpty(), format.word());
    }
    parse(TimelineFormat.SVG.render(empty));
  }

  @Test
  void hostileNamesStayText() throws Exception {
    LocalDate day = LocalDate.of(2024, 1, 1);
    Source source = new Source(HOSTILE, Optional.of(day), HOSTILE, HOSTILE, HOSTILE);
    TimelineEntry entry =
        new TimelineEntry(
            "urn:s",
            HOSTILE,
            FactKind.LOCATION,
            HOSTILE,
            Optional.of(day),
            Optional.of(day),
            false,
            HOSTILE,
            Modality.ASSERTED,
            List.of(new Report(HOSTILE, source, HOSTILE, 1, HOSTILE)));
    Timeline timeline =
        new Timeline(List.of(new Subject("urn:s", HOSTILE, HOSTILE)), List.of(entry), List.of());
    parse(TimelineFormat.SVG.render(timeline));
    for (TimelineFormat format :
        List.of(
            TimelineFormat.HTML,
            TimelineFormat.SVG,
            TimelineFormat.VIS,
            TimelineFormat.TIMELINEJS)) {
      String html = format.render(timeline).replace("\"id\" : \"urn:s\"", "");
      assertFalse(html.contains("<script"), format.word());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-06, 1月6日",
    "2024-06-03~, 约6月3日",
    "2024-12~, 约2024年12月",
    "2026, 2026年",
    "199X, 199X",
    "2021/2025, 2021/2025"
  })
  void readsDatesAloud(String edtf, String words) {
    assertEquals(words, ReadableDate.of(edtf));
  }
}
