package org.tongjian.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongjian.source.OffsetMap;
import org.tongjian.source.Span;

/** Makes the articles of a page from what was gathered for each. */
final class ArticleAssembly {
  /** A shorter paragraph may well end without a full stop. */
  private static final int SHORTEST_BROKEN = 30;

  private static final String INSIDE = "，。、；：！？,;:!?%％";

  private final LineRules rules;
  private final PublishedPage page;

  ArticleAssembly(LineRules rules, PublishedPage page) {
    this.rules = rules;
    this.page = page;
  }

  /** The articles, numbered from 1 in the order given. */
  List<Article> articles(List<Draft> drafts) {
    return articles(drafts, 1);
  }

  /** The articles, numbered in the order given. */
  List<Article> articles(List<Draft> drafts, int firstNumber) {
    List<Article> articles = new ArrayList<>();
    for (Draft draft : drafts) {
      articles.add(article(draft, firstNumber + articles.size()));
    }
    return articles;
  }

  private Article article(Draft draft, int number) {
    var text = new MappedText(page.document().text());
    List<Part> parts = new ArrayList<>();
    for (Draft.Paragraph paragraph : draft.body()) {
      int start = text.addParagraph(paragraph.lines());
      paragraph.kind().ifPresent(kind -> parts.add(new Part(new Span(start, text.length()), kind)));
    }
    OffsetMap map = text.map();
    List<Jump> jumps = Jumps.find(text.text(), map, page.document());
    return new Article(
        ArticleIds.ofPage(page.masthead(), page.issueDate(), page.document(), number),
        number,
        page.masthead(),
        page.document().name(),
        draft.headline(),
        page.issueDate(),
        page.locality(),
        "",
        text.text(),
        Origin.of(page.document(), page.masthead(), map).withConfidence(draft.confidence()),
        new Structure(parts, jumps, gaps(text.text(), parts, jumps)));
  }

  /**
   * Where the other halves would stand, and where the running text begins or ends in a sentence.
   */
  private List<Gap> gaps(String text, List<Part> parts, List<Jump> jumps) {
    List<Gap> gaps = new ArrayList<>();
    List<Span> running = running(text, parts);
    if (!running.isEmpty()) {
      String head = running.get(0).of(text);
      boolean inside = INSIDE.indexOf(head.charAt(0)) >= 0 || Endings.isClosing(head.charAt(0));
      if (inside && jumps.stream().allMatch(Jump::isOn)) {
        gaps.add(new Gap(running.get(0).start(), Gap.Reason.BEGINS_INSIDE));
      }
    }
    gaps.addAll(Jumps.gaps(jumps));
    for (int i = running.size() - 1; i >= 0; i--) {
      // Below the last long paragraph stand signatures and dates.
      if (running.get(i).length() >= SHORTEST_BROKEN) {
        String tail = running.get(i).of(text);
        boolean breaksOff = Half.breaksOff(tail) && !rules.isEndMark(tail);
        if (breaksOff && jumps.stream().noneMatch(Jump::isOn)) {
          gaps.add(new Gap(running.get(i).end(), Gap.Reason.BREAKS_OFF));
        }
        break;
      }
    }
    return gaps;
  }

  /** The paragraphs of running text. */
  private static List<Span> running(String text, List<Part> parts) {
    Set<Integer> beside = new HashSet<>();
    parts.forEach(part -> beside.add(part.span().start()));
    List<Span> running = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      if (end > start && !beside.contains(start)) {
        running.add(new Span(start, end));
      }
      start = end + 2;
    }
    return running;
  }
}
