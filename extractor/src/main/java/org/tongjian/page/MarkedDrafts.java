package org.tongjian.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongjian.page.MarkedPageReader.MarkedBlock;
import org.tongjian.source.Role;
import org.tongjian.source.TextBlock;

/** Gathers articles from blocks whose file parts its articles. */
final class MarkedDrafts {
  private final LineRules rules;

  MarkedDrafts(LineRules rules) {
    this.rules = rules;
  }

  /** Whether the file parts its articles, or says what belongs to none. */
  static boolean isParted(List<MarkedBlock> blocks) {
    return blocks.stream()
            .allMatch(
                b ->
                    b.block().group() != TextBlock.NO_GROUP
                        || b.role() == Role.FURNITURE
                        || b.role() == Role.MASTHEAD)
        || blocks.stream().anyMatch(b -> b.block().group() != TextBlock.NO_GROUP);
  }

  /** An article for each group, in the order in which they begin. */
  List<Draft> ofGroups(List<MarkedBlock> blocks) {
    Map<Integer, List<MarkedBlock>> groups = new TreeMap<>();
    List<Integer> order = new ArrayList<>();
    for (MarkedBlock block : blocks) {
      int group = block.block().group();
      if (group != TextBlock.NO_GROUP) {
        if (!groups.containsKey(group)) {
          order.add(group);
        }
        groups.computeIfAbsent(group, k -> new ArrayList<>()).add(block);
      }
    }
    return order.stream().map(group -> ofArticle(groups.get(group))).toList();
  }

  /** An article of these blocks. */
  Draft ofArticle(List<MarkedBlock> blocks) {
    var draft = new Draft();
    Optional<MarkedBlock> title = Optional.empty();
    Optional<MarkedBlock> before = Optional.empty();
    for (MarkedBlock block : blocks) {
      switch (block.role()) {
        case KICKER -> addHead(draft, block, draft::addKicker);
        case SUBTITLE -> addHead(draft, block, draft::addSubtitle);
        case HEADING -> {
          boolean heads =
              !draft.hasText() && title.map(t -> t.level() == block.level()).orElse(true);
          if (heads) {
            draft.addTitle(block.line());
            title = Optional.of(block);
          } else {
            draft.addInside(new Fragment.Heading(List.of(block.line()), List.of()));
            before = Optional.empty();
          }
        }
        case BYLINE -> {
          if (draft.hasText()) {
            draft.addInside(new Fragment.Heading(List.of(), List.of(block.line())));
          } else {
            draft.addByline(block.line());
          }
        }
        case CAPTION -> draft.addParagraph(Optional.of(Part.Kind.CAPTION), List.of(block.line()));
        case LIST_ITEM, TABLE_ROW -> {
          draft.addParagraph(Optional.of(Part.Kind.ITEM), List.of(block.line()));
          before = Optional.empty();
        }
        case PARAGRAPH, UNKNOWN -> {
          addText(draft, before, block);
          before = Optional.of(block);
        }
        case MASTHEAD, FURNITURE -> {}
      }
    }
    return draft;
  }

  private static void addHead(
      Draft draft, MarkedBlock block, java.util.function.Consumer<Line> place) {
    if (draft.hasText()) {
      draft.addInside(new Fragment.Heading(List.of(block.line()), List.of()));
    } else {
      place.accept(block.line());
    }
  }

  private void addText(Draft draft, Optional<MarkedBlock> before, MarkedBlock block) {
    if (before.isPresent() && goesOn(before.get(), block)) {
      draft.goOn(new Fragment(LineKind.TEXT, List.of(block.line()), Fragment.Heading.NONE, false));
    } else {
      draft.addParagraph(Optional.empty(), List.of(block.line()));
    }
  }

  /** Whether a picture, box or page break stands within a sentence. */
  private boolean goesOn(MarkedBlock before, MarkedBlock block) {
    String tail = before.line().tail();
    String head = block.line().head();
    boolean open =
        !Endings.isClosed(tail) && !Endings.isIntroducing(tail) && !rules.isEndMark(tail);
    if (!open || rules.isOpener(head) || rules.isItem(block.line()) || rules.jump(tail).find()) {
      return false;
    }
    char last = tail.charAt(tail.length() - 1);
    boolean comma = "，、".indexOf(last) >= 0;
    boolean sentence = head.chars().anyMatch(c -> "，。！？；".indexOf(c) >= 0);
    boolean interrupted = block.index() > before.index() + 1;
    boolean isLong = before.line().width() >= (interrupted ? 10 : 24);
    boolean prose = tail.chars().anyMatch(c -> "，。；".indexOf(c) >= 0);
    return sentence && (comma || isLong && (prose || interrupted));
  }
}
