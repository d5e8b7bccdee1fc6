package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongjian.format.DocumentReader;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;
import org.tongjian.source.Span;

class RecordReaderTest {
  private static final PageReader PAGES = new PageReader(Gazetteer.load());

  private final List<Problem> problems = new ArrayList<>();
  @TempDir Path folder;

  @Test
  void takesTitleAndPublicationFromTheFields() throws IOException {
    Article article =
        one(
            "{\"id\": \"n-7\", \"title\": \"公园开园\", \"paper\": \"徐汇报\", \"date\": \"2024-03-01\","
                + " \"page\": 2, \"source\": \"区融媒体中心\", \"category\": \"消息\", \"text\":"
                + " \"公园开园\\n本报讯（记者 梁某）清溪公园昨天开园。\\n　　园内种了三千棵树\\n\\n  区长到场。\"}");
    assertEquals("公园开园", article.title());
    assertEquals("本报讯（记者 梁某）清溪公园昨天开园。\n\n园内种了三千棵树\n\n区长到场。", article.text());
    assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), article.issueDate());
    assertEquals(Optional.of(2), article.masthead().pageNumber());
    assertEquals(Optional.of("徐汇报"), article.masthead().paper());
    assertEquals("上海市徐汇区", article.locality());
    assertEquals("区融媒体中心", article.source());
    assertEquals("消息", article.genre());
    assertEquals("a-n-7", article.id());
    Origin.Place place = article.places(new Span(10, 14)).get(0);
    assertEquals("清溪公园", place.document().inFile(place.span()));
    assertEquals(List.of(), problems);
  }

  @Test
  void readsAShortFirstLineAsTitleWhereNoFieldIsOne() throws IOException {
    Article article = one("{\"date\": 1709222400000, \"text\": \"公园开园\\n昨天开园。\\n记者 梁某\"}");
    assertEquals("公园开园", article.title());
    assertEquals("昨天开园。\n\n记者 梁某", article.text());
    assertEquals(Part.Kind.BYLINE, article.structure().parts().get(0).kind());
    assertEquals("", one("{\"date\": 1709222400000, \"text\": \"昨天，公园开园。\\n区长到场。\"}").title());
  }

  @Test
  void joinsBrokenLinesOnlyBetweenBlankOnes() throws IOException {
    String start = "{\"title\": \"题\", \"date\": \"2024-03-01\", \"text\": \"";
    assertEquals(
        "清溪公园昨天上午正式开园迎客。\n\n区长到场。", one(start + "清溪公园昨天上午正式\\n开园迎客。\\n\\n区长到场。\"}").text());
    assertEquals("清溪公园昨天上午正式\n\n开园迎客。", one(start + "清溪公园昨天上午正式\\n开园迎客。\"}").text());
  }

  @Test
  void keepsIdentifiersWhenLinesMove() throws IOException {
    String a = "{\"url\": \"http://a.example/1\", \"date\": \"2024-03-01\", \"text\": \"甲。\"}\n";
    String b = "{\"title\": \"简讯\", \"date\": \"2024-03-01\", \"text\": \"乙。\"}\n";
    String c = "{\"title\": \"简讯\", \"date\": \"2024-03-01\", \"text\": \"丙。\"}\n";
    List<String> before = read(a + b + c).stream().map(Article::id).toList();
    List<String> behind = read(b + "\n" + c + a).stream().map(Article::id).toList();
    assertEquals(List.of(behind.get(2), behind.get(0), behind.get(1)), before);
    assertEquals(3, before.stream().distinct().count(), "news of one title stay apart");
  }

  @Test
  void theUsersWordWins() throws IOException {
    Files.writeString(
        folder.resolve("tongjian.json"),
        "{\"issueDate\": \"2024-03-05\", \"locality\": \"云溪市\", \"source\": \"云溪报\"}");
    Article article =
        one("{\"title\": \"题\", \"date\": \"2024-03-01\", \"region\": \"别处\", \"text\": \"甲。\"}");
    assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), article.issueDate());
    assertEquals("云溪市", article.locality());
    assertEquals("云溪报", article.source());
  }

  @Test
  void saysWhenARecordHoldsNoArticleOrNoDate() throws IOException {
    assertEquals(List.of(), read("{\"date\": \"2024-03-01\", \"text\": \"http://a.example/1\"}"));
    assertTrue(problems.get(0).toString().contains("a.jsonl:1: E204 "), problems.toString());
    problems.clear();
    one("{\"title\": \"题\", \"text\": \"甲乙丙。\"}");
    assertTrue(problems.get(0).toString().contains("a.jsonl:1: W201 "), problems.toString());
  }

  private Article one(String record) throws IOException {
    List<Article> articles = read(record);
    assertEquals(1, articles.size());
    return articles.get(0);
  }

  private List<Article> read(String records) throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), records);
    List<Article> articles = new ArrayList<>();
    for (Document document : new DocumentReader().readAll(file, problems::add)) {
      articles.addAll(PAGES.read(document, PageSettings.NONE, problems::add));
    }
    return articles;
  }
}
