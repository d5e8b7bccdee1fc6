package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongjian.format.docx.DocxArticle;

/** Documents of word processors as pages. */
class WordPageTest {
  @TempDir private Path folder;

  @Test
  void dayAndPaperStandBelowTheHeadline() throws IOException {
    List<String> paragraphs =
        List.of("2024年3月1日　来源：云溪报　作者：段秋声", "本报讯　云溪区昨天开放三座公园，居民纷纷前来游览。", "公园晚上九点闭园，周末延长一小时。");
    Path file = folder.resolve("a.docx");
    Files.write(file, DocxArticle.of("三座公园同日开放", paragraphs));
    Reading reading = Reading.of(file);
    assertEquals(List.of(), reading.messages());
    Article article = reading.articles().get(0);
    assertEquals("三座公园同日开放", article.title());
    assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), article.issueDate());
    assertEquals(Optional.of("云溪报"), article.masthead().paper());
    assertEquals(String.join("\n\n", paragraphs.subList(1, 3)), article.text());
  }
}
