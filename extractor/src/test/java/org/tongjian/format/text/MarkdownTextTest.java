package org.tongjian.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.source.Metadata;

class MarkdownTextTest {
  @ParameterizedTest
  @CsvSource({
    "见[云溪发布](https://a.cn/x?b=1)。, 见云溪发布。",
    "见[云溪发布](a_(b).html)和[别处](c 'd')。, 见云溪发布和别处。",
    "见[云溪发布][1]。, 见云溪发布。",
    "![图为现场](a.jpg), ![图为现场](a.jpg)",
    "数字[1]与(括号), 数字[1]与(括号)",
    "|---|:-:|, ''",
    "---|---, ''",
    "---, ---",
    "```text, ''",
    "~~~, ''",
    "| 甲 | 12 |, | 甲 | 12 |",
  })
  void showsWhatReadersSee(String line, String seen) {
    MarkdownText read = MarkdownText.of("头\n" + line + "\n尾");
    assertEquals("头\n" + seen + "\n尾", read.text());
    for (int i = 0; i < read.text().length(); i++) {
      assertEquals(
          read.text().charAt(i), ("头\n" + line + "\n尾").charAt(read.map().toOrigin(i)), line);
    }
  }

  @Test
  void frontMatterStandsBesideTheText() {
    MarkdownText read =
        MarkdownText.of(
            """
            ---
            title: "三座公园"
            date: 2024-03-01 08:00
            报纸: 云溪报
            authors:
              - 甲某
              - 乙某
            tags: [a, b]
            page: 3
            ---
            # 三座公园
            """);
    Metadata said = read.beside();
    assertEquals("# 三座公园", read.text().strip());
    assertEquals(Optional.of("三座公园"), said.title());
    assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), said.issueDate());
    assertEquals(Optional.of("云溪报"), said.paper());
    assertEquals(Optional.of(3), said.page());
    assertEquals(List.of("甲某", "乙某"), said.authors());
  }

  @ParameterizedTest
  @CsvSource({"今天开会。", "'第一行。\n第二行。'", "''"})
  void aRuleAtTheHeadIsNoFrontMatter(String inner) {
    String text = "---\n" + inner + "\n---\n正文。\n";
    assertEquals(text, MarkdownText.of(text).text());
  }
}
