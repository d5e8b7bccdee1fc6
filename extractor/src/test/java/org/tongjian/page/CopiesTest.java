package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.SharedFolder;
import org.tongjian.format.DocumentReader;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.source.Document;

class CopiesTest {
  private static final PageReader READER = new PageReader(Gazetteer.load());
  private static final String TITLE = "城北公园昨天提前开园";
  private static final String TEXT =
      "历时8个月改造的城北公园昨天提前开园。公园占地12公顷，新种乔木300多株，步道全长2.4公里。园长沈知秋介绍，园内增设了"
          + "三处儿童乐园和两处雨水花园，晚上九点闭园。附近居民说，饭后散步终于有了去处。区绿化局局长白敬舟到场察看，要求做好养护。";

  private static final String LONG =
      TEXT
          + "公园始建于上世纪，几代人在这里学会了游泳和滑冰。改造时工人保留了老园门和湖边的石舫，枯死的柳树换成了水杉。入口处立了一块展板，"
          + "讲述公园的来历。开园当天，社区合唱队在湖边唱了几首老歌，引来不少人驻足。";

  private static Article article(String title, String date, String text) {
    String file = "source: 云溪报\ntitle: " + title + "\ndate: " + date + "\n\n" + text + "\n";
    var document = Document.ofText("a.txt", "a.txt", file, StandardCharsets.UTF_8, "");
    return READER.read(document, PageSettings.NONE, p -> {}).get(0);
  }

  private static boolean areCopies(Article one, Article other) {
    boolean there = Copies.areCopies(TextFingerprint.of(one), TextFingerprint.of(other));
    boolean back = Copies.areCopies(TextFingerprint.of(other), TextFingerprint.of(one));
    assertEquals(there, back);
    return there;
  }

  @ParameterizedTest
  @CsvSource({
    "本报讯（记者 段秋声）, '', 城北公园昨天提前开园, 2024-03-05",
    "'', （来源：云溪发布）, 城北公园昨天提前开园, 2024-03-09",
    "'', '', 城北公园开园, 2024-03-30",
    "'', '', '', unknown"
  })
  void knowsReprints(String before, String after, String title, String date) {
    String width = TEXT.replace('，', ',').replace("12", "１２").replace("。", "。 ");
    Article reprint = article(title, date, before + width + after);
    assertTrue(areCopies(article(TITLE, "2024-03-05", TEXT), reprint));
  }

  /** What comes every year in the same words is not the same. */
  @ParameterizedTest
  @CsvSource({
    "12公顷, 15公顷, 城北公园昨天提前开园, 2024-03-05",
    "城北公园, 城南公园, 城南公园昨天提前开园, 2024-03-05",
    "沈知秋, 陆小满, 城北公园昨天提前开园, 2024-03-06",
    "局长, 副局长, 城北公园昨天提前开园, 2024-03-06",
    "园长沈知秋, 沈知秋, 城北公园昨天提前开园, 2024-03-05",
    "两处, 四处, 城北公园昨天提前开园, 2024-03-05",
    "沈知秋, 陆小满, 城东公园改造完成, 2024-03-05",
    "昨天, 昨天, 城北公园昨天提前开园, 2024-05-05"
  })
  void tellsArticlesOfOnePatternApart(String of, String by, String title, String date) {
    Article other = article(title, date, TEXT.replace(of, by));
    assertFalse(areCopies(article(TITLE, "2024-03-05", TEXT), other));
  }

  /** A cut says nothing new; a text that goes on does. */
  @ParameterizedTest
  @CsvSource({
    "'', 2024-03-06, true",
    "'', 2024-03-05, true",
    "'', 2024-03-04, false",
    "'公园有停车位80个，自驾的市民可以从东门进入，节假日另开北门。', 2024-03-06, false",
    "'公园有停车位80个，自驾的市民可以从东门进入，节假日另开北门。', 2024-03-04, true",
    "'记者从绿化局了解到，南门今天还没有开。', 2024-03-06, false",
    "'（记者 段秋声 通讯员 何清越）', 2024-03-06, true",
    "'责任编辑：何清越　校对：段秋声', 2024-03-06, true",
  })
  void aCopySaysNothingNew(String more, String date, boolean copies) {
    String cut = LONG.substring(0, LONG.indexOf("入口处"));
    Article other = article(TITLE, date, more.isEmpty() ? cut : LONG + "\n" + more);
    Article first = article(TITLE, "2024-03-05", LONG);
    assertEquals(copies, areCopies(first, other));
    assertEquals(copies && !date.equals("2024-03-04"), isDropped(first, other));
  }

  private static boolean isDropped(Article first, Article second) {
    var filter = new CopyFilter();
    assertTrue(filter.copyOf(first).isEmpty());
    return filter.copyOf(second).isPresent();
  }

  /** Two officials who change places are a correction, though no word is new. */
  @Test
  void seesThatNamesChangedPlaces() {
    String text = "会议由区长白敬舟主持，区委书记沈知秋出席并讲话。" + LONG.replace("沈知秋", "某人");
    String other = "会议由区长沈知秋主持，区委书记白敬舟出席并讲话。" + LONG.replace("沈知秋", "某人");
    assertFalse(areCopies(article(TITLE, "2024-03-05", text), article(TITLE, "2024-03-05", other)));
  }

  @Test
  void wordsThatAPaperFitsToItselfAreNothingNew() {
    String other = LONG.replace("昨天", "近日").replace("区绿化局", "我区绿化局");
    other = other.replace("附近居民说", "附近的居民说");
    assertTrue(areCopies(article(TITLE, "2024-03-05", LONG), article(TITLE, "2024-03-06", other)));
  }

  @Test
  void shortArticlesAreCopiesOnlyWhenEqual() {
    Article brief = article("停水通知", "2024-03-05", "明天上午九点起停水。");
    assertTrue(areCopies(brief, article("停水通知", "2024-03-05", "明天上午九点起停水。")));
    assertFalse(areCopies(brief, article("停水通知", "2024-03-06", "明天上午九点起停水。")));
    assertFalse(areCopies(brief, article("停水通知", "2024-03-05", "明天上午八点起停水。")));
  }

  /** The sketch misses no copy: it has a word in common whenever the bodies are near enough. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void sketchesOfCopiesMeet(long seed) {
    var random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      text.append((char) ('一' + random.nextInt(3000)));
    }
    TextFingerprint whole = TextFingerprint.of(article("甲", "2024-03-05", text.toString()));
    for (int cut = 0; cut < 40; cut += 3) {
      String part = text.substring(cut);
      TextFingerprint copy = TextFingerprint.of(article("甲", "2024-03-05", part));
      List<String> common = new ArrayList<>(whole.sketch());
      common.retainAll(copy.sketch());
      assertFalse(common.isEmpty(), "cut " + cut);
    }
  }

  @Test
  void remembersTheLatestArticlesOnly() {
    var filter = new CopyFilter();
    assertTrue(filter.copyOf(article(TITLE, "2024-03-05", TEXT)).isEmpty());
    assertTrue(filter.copyOf(article(TITLE, "2024-03-06", TEXT)).isPresent());
    for (int i = 0; i < 5000; i++) {
      assertTrue(filter.copyOf(article("停水通知" + i, "2024-03-05", "明天上午停水。" + i)).isEmpty());
    }
    assertTrue(filter.copyOf(article(TITLE, "2024-03-06", TEXT)).isEmpty());
  }

  /** Articles of one corpus: only files of the same text are copies of each other. */
  @ParameterizedTest
  @ValueSource(strings = {"gold/dev-own", "corpus"})
  void findsNoCopiesThatAreNone(String folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (var found = Files.list(SharedFolder.require(folder))) {
      found.filter(f -> f.toString().matches(".*\\.(txt|ann)")).sorted().forEach(files::add);
    }
    List<TextFingerprint> fingerprints = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Path file : files) {
      for (Document document : new DocumentReader().readAll(file, p -> {})) {
        for (Article article : READER.read(document, PageSettings.NONE, p -> {})) {
          fingerprints.add(TextFingerprint.of(article));
          names.add(file.getFileName() + " " + article.title());
        }
      }
    }
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        TextFingerprint one = fingerprints.get(i);
        TextFingerprint other = fingerprints.get(j);
        if (Copies.areCopies(one, other) && !one.folded().equals(other.folded())) {
          wrong.add(names.get(i) + " = " + names.get(j) + " " + one.jaccard(other));
        }
      }
    }
    assertTrue(names.size() > 150);
    assertEquals(List.of(), wrong);
  }

  /** Long articles are remembered as far as memory goes. */
  @Test
  void remembersFewerLongArticles() {
    var filter = new CopyFilter();
    assertTrue(filter.copyOf(article(TITLE, "2024-03-05", TEXT)).isEmpty());
    assertTrue(filter.copyOf(article(TITLE, "2024-03-05", TEXT)).isPresent());
    for (int i = 0; i < 16; i++) {
      var random = new Random(i);
      var text = new StringBuilder();
      while (text.length() < 400_000) {
        text.append((char) ('一' + random.nextInt(20_000)));
      }
      assertTrue(filter.copyOf(article("长文" + i, "2024-03-05", text.toString())).isEmpty());
    }
    assertTrue(filter.copyOf(article(TITLE, "2024-03-05", TEXT)).isEmpty(), "it is long forgotten");
  }
}
