package org.tongjian.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongjian.page.PageSettings;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;

class ExtractionPipelineTest {
  private static final String SENTENCE = "区委副书记、区长梁静姝出席会议并讲话。";

  @Test
  void leavesOutATextThatIsTooLongForAnArticle() {
    var problems = new ArrayList<Problem>();
    assertTrue(extract(SENTENCE.repeat(30_000), problems).isEmpty());
    Problem last = problems.get(problems.size() - 1);
    assertEquals(ProblemCode.E206, last.code());
    assertEquals(1, last.position().line());
  }

  @Test
  void readsALongArticle() {
    var problems = new ArrayList<Problem>();
    assertEquals(1, extract(SENTENCE.repeat(2_000), problems).size());
  }

  private static List<?> extract(String text, List<Problem> problems) {
    var document = Document.ofText("a.txt", "a.txt", text, StandardCharsets.UTF_8, "");
    return ExtractionPipeline.load().extract(document, PageSettings.NONE, problems::add);
  }
}
