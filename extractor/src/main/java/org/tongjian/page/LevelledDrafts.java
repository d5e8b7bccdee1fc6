package org.tongjian.page;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.page.MarkedPageReader.MarkedBlock;
import org.tongjian.source.Role;

/** Gathers articles from blocks that only headlines part: the documents of word processors. */
final class LevelledDrafts {
  private static final int LONG_TITLE = 13;
  private static final int LONGEST_TITLE = 50;

  private final LineRules rules;
  private final MarkedDrafts drafts;

  LevelledDrafts(LineRules rules) {
    this.rules = rules;
    this.drafts = new MarkedDrafts(rules);
  }

  /** Headlines that stand together, and the text below them. */
  private record Section(List<MarkedBlock> heads, List<MarkedBlock> text) {
    /** The greatest level; headlines of no level are the least. */
    int level() {
      return heads.stream().mapToInt(h -> h.level() == 0 ? 9 : h.level()).min().orElse(9);
    }

    MarkedBlock title() {
      return heads.stream()
          .filter(h -> (h.level() == 0 ? 9 : h.level()) == level())
          .findFirst()
          .orElseThrow();
    }
  }

  List<Draft> read(List<MarkedBlock> blocks) {
    List<Section> sections = sections(blocks);
    int top = top(sections);
    List<Draft> found = new ArrayList<>();
    List<Section> article = new ArrayList<>();
    for (Section section : sections) {
      boolean rubric = section.text().isEmpty() && section.level() < top;
      if (!article.isEmpty() && starts(section, article, top)) {
        found.add(draft(article));
        article = new ArrayList<>();
      }
      if (!rubric) {
        article.add(section);
      }
    }
    if (!article.isEmpty()) {
      found.add(draft(article));
    }
    return found;
  }

  private static List<Section> sections(List<MarkedBlock> blocks) {
    List<Section> sections = new ArrayList<>();
    Section open = new Section(new ArrayList<>(), new ArrayList<>());
    for (MarkedBlock block : blocks) {
      if (block.role() == Role.FURNITURE || block.role() == Role.MASTHEAD) {
        continue;
      }
      boolean head =
          block.role() == Role.HEADING
              || block.role() == Role.KICKER
              || block.role() == Role.SUBTITLE;
      if (head && !open.text().isEmpty()) {
        sections.add(open);
        open = new Section(new ArrayList<>(), new ArrayList<>());
      }
      (head ? open.heads() : open.text()).add(block);
    }
    sections.add(open);
    return withTitles(sections);
  }

  /** A document whose headline is set like its text opens with it. */
  private static List<Section> withTitles(List<Section> sections) {
    Section first = sections.get(0);
    if (first.heads().isEmpty() && first.text().size() > 1) {
      Line line = first.text().get(0).line();
      boolean title =
          line.width() <= LONGEST_TITLE
              && !Endings.isClosed(line.tail())
              && !Endings.isIntroducing(line.tail())
              && line.text().indexOf('。') < 0;
      if (title && first.text().get(0).role() != Role.BYLINE) {
        first.heads().add(first.text().remove(0));
      }
    }
    return sections;
  }

  /** The level at which articles begin: the greatest that has text below it. */
  private static int top(List<Section> sections) {
    return sections.stream()
        .filter(s -> !s.heads().isEmpty() && !s.text().isEmpty())
        .mapToInt(Section::level)
        .min()
        .orElse(9);
  }

  private boolean starts(Section section, List<Section> article, int top) {
    if (section.heads().isEmpty()) {
      return false;
    }
    if (isAnnounced(section)) {
      return true;
    }
    Line title = section.title().line();
    if (rules.isItem(title)) {
      return false;
    }
    long letters = title.text().codePoints().filter(Character::isLetterOrDigit).count();
    int outer = article.get(0).heads().isEmpty() ? 9 : article.get(0).level();
    if (section.level() < outer) {
      return true;
    }
    if (section.level() == outer) {
      return section.level() < 9 || letters > 8;
    }
    return section.level() < 9 && letters >= LONG_TITLE && isAnnounced(article.get(0)) && top > 0;
  }

  private boolean isAnnounced(Section section) {
    if (section.text().isEmpty()) {
      return false;
    }
    MarkedBlock first = section.text().get(0);
    return first.role() == Role.BYLINE
        || rules.isByline(first.line())
        || rules.isDateline(first.line().head());
  }

  private Draft draft(List<Section> sections) {
    List<MarkedBlock> blocks = new ArrayList<>();
    boolean first = true;
    for (Section section : sections) {
      for (MarkedBlock head : section.heads()) {
        blocks.add(first ? head.as(place(section, head)) : head.as(Role.HEADING));
      }
      for (MarkedBlock text : section.text()) {
        boolean byline = text.role() == Role.PARAGRAPH && rules.isByline(text.line());
        boolean caption = text.role() == Role.PARAGRAPH && rules.isCaption(text.line());
        blocks.add(byline ? text.as(Role.BYLINE) : caption ? text.as(Role.CAPTION) : text);
      }
      first = false;
    }
    return drafts.ofArticle(blocks);
  }

  private static Role place(Section section, MarkedBlock head) {
    if (head.role() != Role.HEADING && head.role() != Role.PARAGRAPH) {
      return head.role();
    }
    MarkedBlock title = section.title();
    if (head.index() == title.index() || head.level() == title.level()) {
      return Role.HEADING;
    }
    return head.index() < title.index() ? Role.KICKER : Role.SUBTITLE;
  }
}
