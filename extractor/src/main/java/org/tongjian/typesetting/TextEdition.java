package org.tongjian.typesetting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tongjian.typesetting.TextBlocks.Block;
import org.tongjian.typesetting.TextBlocks.Kind;

/** An issue as text files that a recognition program with layout analysis made of its pages. */
public final class TextEdition {
  /** The edition of an issue: a file a page. */
  public Edition of(PlannedIssue issue) {
    var random = new Random(issue.seed() * 17 + 5);
    random.nextLong();
    var names = new FileNames(issue.imprint(), random);
    TextStyle style = TextStyle.draw(random);
    String ending = style.isMarkdown() && random.nextBoolean() ? "md" : "txt";
    var files = new ArrayList<IssueFile>();
    for (PlannedPage page : issue.pages()) {
      var out = new StringBuilder();
      head(issue.imprint(), page, random)
          .forEach(line -> out.append(style.written(line)).append("\n\n"));
      for (Block block : new TextBlocks(page, random).blocks()) {
        write(block, style, random, out);
      }
      out.append(style.written("责编：" + String.join(" ", issue.imprint().editors()))).append('\n');
      String name = names.page(page.number(), ending);
      files.add(new IssueFile(name, out.toString().getBytes(StandardCharsets.UTF_8)));
    }
    return new Edition(files, ImprintField.all());
  }

  private static List<String> head(Imprint imprint, PlannedPage page, Random random) {
    var lines = new ArrayList<String>();
    if (page.number() > 1) {
      lines.add(imprint.paper() + " 第" + page.number() + "版 " + page.section());
      lines.add(imprint.date() + " " + imprint.weekday());
      return lines;
    }
    lines.add(imprint.capitals());
    lines.add(
        random.nextBoolean()
            ? imprint.paper()
            : "# " + String.join(" ", imprint.nameplate().split("")));
    lines.add(imprint.date() + "  \n" + imprint.weekday() + "  \n" + imprint.lunarDate());
    lines.add("第" + imprint.issueNumber() + "期  \n（总第" + imprint.runningNumber() + "期）");
    lines.add(imprint.licence());
    lines.add("本期" + imprint.pageCount() + "版");
    Collections.shuffle(lines, random);
    return lines;
  }

  private static void write(Block block, TextStyle style, Random random, StringBuilder out) {
    if (block.kind() == Kind.HEADLINE || block.kind() == Kind.SMALL_HEADLINE) {
      headline(block, style, out);
      return;
    }
    boolean isFirst = true;
    for (Line line : block.lines()) {
      if (!isFirst) {
        out.append(!style.isJoined() ? "\n" : line.opens() ? "\n\n" : "");
      }
      out.append(!style.isJoined() && style.isIndented() && line.opens() ? "　　" : "")
          .append(style.written(style.isJoined() ? line.text() : line.text().strip()));
      isFirst = false;
    }
    out.append(random.nextInt(6) == 0 ? "\n\n\n" : "\n\n");
  }

  private static void headline(Block block, TextStyle style, StringBuilder out) {
    boolean isMarked = style.isMarkdown() && (block.kind() == Kind.HEADLINE || style.marksSmall());
    String mark = !isMarked ? "" : block.size() >= 2 ? "# " : "## ";
    String joint = style.isJoined() ? "" : "\n" + mark;
    List<String> lines = block.lines().stream().map(Line::text).toList();
    out.append(mark).append(style.written(String.join(joint, lines))).append("\n\n");
  }
}
