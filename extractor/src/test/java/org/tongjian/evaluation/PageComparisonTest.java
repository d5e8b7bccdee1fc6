package org.tongjian.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.annotation.AnnotationFile;
import org.tongjian.annotation.AnnotationReader;

class PageComparisonTest {
  private static final AnnotationFile PARK =
      article("公园", "<L>清溪公园</L>昨天正式开园迎客。<P>梁志远</P>到场致辞并种下一棵树。");
  private static final AnnotationFile SCHOOL =
      article("学校", "<G>临江小学</G>今年招收新生二百名。校长<P>何向东</P>说校舍已经修好了。");

  private static AnnotationFile article(String title, String body) {
    return AnnotationReader.parse(
        "x.ann", "source: s\ntitle: " + title + "\ndate: 2024-03-05\n\n" + body + "\n---\n");
  }

  @ParameterizedTest
  @CsvSource({"abcd, abcd, 1", "ab cd, abcd, 1", "abcd, bd, 0.6666666666666666", "ab, xy, 0"})
  void measuresLikenessWithoutWhiteSpace(String one, String other, double likeness) {
    assertEquals(likeness, PageComparison.likeness(one, other), 1e-9);
  }

  @Test
  void findsNothingWrongWithTheSameArticlesInOtherOrder() {
    var comparison = PageComparison.compare(List.of(PARK, SCHOOL), List.of(SCHOOL, PARK));
    assertEquals(2, comparison.predictedArticles());
    assertEquals(new Score(4, 4, 4), comparison.mentions());
    comparison.articles().forEach(a -> assertEquals(1, a.likeness()));
    comparison.articles().forEach(a -> assertEquals(List.of(), a.strayed()));
  }

  @Test
  void findsSentencesThatStrayedIntoAnotherArticle() {
    AnnotationFile cut = article("公园", "<L>清溪公园</L>昨天正式开园迎客。");
    AnnotationFile mixed =
        article("学校", "<G>临江小学</G>今年招收新生二百名。梁志远到场致 辞并种下一棵树。校长<P>何向东</P>说校舍已经修好了。");
    var comparison = PageComparison.compare(List.of(PARK, SCHOOL), List.of(cut, mixed));
    assertEquals(List.of("梁志远到场致辞并种下一棵树。"), comparison.articles().get(0).strayed());
    assertEquals(List.of(), comparison.articles().get(1).strayed());
    assertEquals(new Score(2, 1, 1), comparison.articles().get(0).mentions());
  }

  @Test
  void givesAnArticleThatWasNotFoundNothing() {
    var comparison = PageComparison.compare(List.of(PARK, SCHOOL), List.of(PARK));
    assertEquals(0, comparison.articles().get(1).likeness());
    assertEquals(new Score(4, 2, 2), comparison.mentions());
  }
}
