package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongjian.source.Document;
import org.tongjian.source.Metadata;

/** What stands beside a text, or is given by the user, in the place of a masthead. */
class SaidBesideTest {
  private static final String TEXT = "　　本报讯　云溪区昨天开放三座公园，居民纷纷前来游览。\n　　公园晚上九点闭园。\n";
  private static final Metadata GIVEN =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.of("滨水报"),
          Optional.empty(),
          Optional.of(LocalDate.of(2024, 3, 5)),
          Optional.of(7),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  @Test
  void headerLinesSayWhatMastheadsDo() {
    Reading reading =
        Reading.of("a.txt", "title: 三座公园\ndate: 2024-03-01\npaper: 云溪报\npage: 3\n\n" + TEXT);
    Masthead masthead = reading.articles().get(0).masthead();
    assertEquals(Optional.of("云溪报"), masthead.paper());
    assertEquals(Optional.of(3), masthead.pageNumber());
    assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), masthead.issueDate());
    assertEquals("", reading.firstFalseOffset());
  }

  @Test
  void whatTheUserGivesWins() {
    for (String text :
        List.of(
            "title: 三座公园\ndate: 2024-03-01\npaper: 云溪报\npage: 3\n\n" + TEXT,
            "云溪报 第3版\n\n三座公园同日开放\n\n" + TEXT,
            "三座公园同日开放\n\n" + TEXT)) {
      Document document =
          Document.ofText("a.txt", "a.txt", text, StandardCharsets.UTF_8, "").given(GIVEN);
      Article article =
          Reading.of(document, PageSettings.NONE, new ArrayList<>()).articles().get(0);
      assertEquals(Optional.of("滨水报"), article.masthead().paper());
      assertEquals(Optional.of(7), article.masthead().pageNumber());
      assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), article.masthead().issueDate());
      assertEquals(Optional.of(LocalDate.of(2024, 3, 5)), article.issueDate());
    }
  }
}
