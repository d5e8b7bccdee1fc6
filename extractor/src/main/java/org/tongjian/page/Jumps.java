package org.tongjian.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;

/** Finds the jump lines at the ends of an article's paragraphs. */
final class Jumps {
  private Jumps() {}

  static List<Jump> find(
      LineRules rules, List<Draft.Paragraph> paragraphs, Consumer<Problem> problems) {
    List<Jump> jumps = new ArrayList<>();
    for (Draft.Paragraph paragraph : paragraphs) {
      for (Line line : paragraph.lines()) {
        String text = line.isShort() ? line.text() : line.head() + "\n" + line.tail();
        var matcher = rules.jump(text);
        while (matcher.find()) {
          boolean bracketed = "(（【[〔".indexOf(matcher.group().strip().charAt(0)) >= 0;
          boolean atEdge =
              matcher.start() == 0
                  || matcher.end() == text.length()
                  || text.startsWith("\n", matcher.end());
          if (bracketed || atEdge) {
            Jump jump = jump(matcher);
            if (!jumps.contains(jump)) {
              jumps.add(jump);
              problems.accept(problem(line, matcher.group().strip(), jump));
            }
          }
        }
      }
    }
    return jumps;
  }

  private static Jump jump(java.util.regex.Matcher matcher) {
    return new Jump(
        matcher.group(1) != null ? Jump.Direction.CONTINUED_ON : Jump.Direction.CONTINUED_FROM,
        Numerals.parse(matcher.group(3)));
  }

  private static Problem problem(Line line, String quote, Jump jump) {
    int offset = line.document().text().indexOf(quote, line.start());
    Position position =
        new Position(line.document().path(), line.number(), offset - line.lineStart() + 1, offset);
    boolean on = jump.direction() == Jump.Direction.CONTINUED_ON;
    return new Problem(
        ProblemCode.W203,
        position,
        "“%s”: the article %s on page %d; its other half is read as an article of its own"
            .formatted(quote, on ? "goes on" : "begins", jump.page()),
        "read the two halves together");
  }
}
