package org.tongjian.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongjian.page.Masthead;
import org.tongjian.source.Role;

/** Tells what lines are that are in no article: masthead, page furniture, or unread. */
final class OtherLines {
  /** A longer line is no part of a masthead although a word of it occurs there. */
  private static final int LONGEST_OF_MASTHEAD = 60;

  private OtherLines() {}

  static List<PageMap.Line> tell(PageReading page, List<PageMap.Line> lines) {
    List<String> signs = signs(page.masthead());
    List<PageMap.Line> told = new ArrayList<>();
    int firstRead = firstRead(lines);
    int lastSign = -1;
    for (int i = 0; i < firstRead; i++) {
      lastSign = shows(page, lines.get(i), signs) ? i : lastSign;
    }
    for (int i = 0; i < lines.size(); i++) {
      PageMap.Line line = lines.get(i);
      boolean masthead = i <= lastSign || shows(page, line, signs);
      List<PageMap.Stretch> stretches = new ArrayList<>();
      for (PageMap.Stretch stretch : line.stretches()) {
        stretches.add(
            stretch.article() == PageMap.NONE ? stretch.as(use(line, masthead)) : stretch);
      }
      told.add(new PageMap.Line(line.number(), line.span(), line.block(), stretches));
    }
    return told;
  }

  private static Use use(PageMap.Line line, boolean masthead) {
    Optional<Role> role = line.block().map(block -> block.role());
    if (role.equals(Optional.of(Role.FURNITURE))) {
      return Use.FURNITURE;
    }
    return masthead || role.equals(Optional.of(Role.MASTHEAD)) ? Use.MASTHEAD : Use.UNREAD;
  }

  private static int firstRead(List<PageMap.Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).main().article() != PageMap.NONE) {
        return i;
      }
    }
    return lines.size();
  }

  private static boolean shows(PageReading page, PageMap.Line line, List<String> signs) {
    if (line.main().article() != PageMap.NONE || line.span().length() > LONGEST_OF_MASTHEAD) {
      return false;
    }
    String words = HeadlineLines.words(line.span().of(page.document().text()));
    return signs.stream().anyMatch(words::contains);
  }

  /** What the masthead was read from, as far as its values tell. */
  private static List<String> signs(Masthead masthead) {
    Stream<Optional<String>> told =
        Stream.of(
            masthead.paper(),
            masthead.runningNumber().map(number -> "总第" + number),
            masthead.issueNumber().map(number -> "第" + number + "期"),
            masthead.issueDate().map(d -> d.getMonthValue() + "月" + d.getDayOfMonth() + "日"),
            masthead.weekday().map(Weekdays::name),
            masthead.lunarDate(),
            masthead.pageNumber().map(number -> "第" + number + "版"),
            masthead.licence());
    return Stream.concat(told.flatMap(Optional::stream), masthead.editors().stream())
        .map(HeadlineLines::words)
        .filter(sign -> !sign.isEmpty())
        .toList();
  }
}
