package org.tongjian.page.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tongjian.source.Box;
import org.tongjian.source.Document;
import org.tongjian.source.LayoutPage;
import org.tongjian.source.TextBlock;

/** Takes the printed pages of a document apart. */
public final class PageGeometry {
  private PageGeometry() {}

  /** Far more than a newspaper page has; weighing each against each takes time and memory. */
  private static final int MOST_PIECES = 1200;

  /** The lines of each page, from top to bottom. */
  public static List<List<PrintedLine>> lines(Document document) {
    List<List<TextBlock>> blocks = new ArrayList<>();
    document.layout().pages().forEach(page -> blocks.add(new ArrayList<>()));
    for (TextBlock block : document.layout().blocks()) {
      blocks.get(block.page()).add(block);
    }
    return blocks.stream().map(of -> LineAssembly.lines(document, of)).toList();
  }

  /**
   * The lines of each page without those that stand at the head or foot of page after page.
   *
   * @param lines the lines of each page
   * @param pages the pages
   */
  public static List<List<PrintedLine>> withoutRunningLines(
      List<List<PrintedLine>> lines, List<LayoutPage> pages) {
    return RunningLines.without(lines, pages);
  }

  /**
   * The lines that stand in the middle of running text, of those whose words alone cannot tell.
   *
   * @param lines the lines of a page, from top to bottom
   * @param isDoubtful whether the words of a line are those of the page rather than of an article
   */
  public static Set<PrintedLine> withinText(
      List<PrintedLine> lines, Predicate<PrintedLine> isDoubtful) {
    return RunningText.among(lines, isDoubtful);
  }

  /**
   * Takes a page apart.
   *
   * @param page the page
   * @param parts its lines without those that belong to the page alone, from top to bottom
   * @param form tells of a line what its words alone say
   */
  public static PrintedPage read(
      LayoutPage page, List<PrintedLine> parts, Function<PrintedLine, LineForm> form) {
    Typography type = Typography.of(parts);
    List<PrintedLine> lines = SpacedLines.joined(parts, type);
    Rulings rulings = Rulings.of(page, lines, type);
    HeadingFinder.Found found = HeadingFinder.find(lines, type, rulings, form);
    List<Heading> headings = new ArrayList<>(found.headings());
    var surroundings = new Surroundings(headings, type, rulings, form);
    List<PrintedLine> text = surroundings.bylines(found.rest());
    List<Stack> stacks = new ArrayList<>(Stacking.of(text, type, rulings));
    if (stacks.size() + headings.size() > MOST_PIECES) {
      return inOrderOfFile(lines, type);
    }
    surroundings.subtitles(stacks);
    List<Caption> captions = surroundings.captions(stacks);
    stacks = Edges.settled(stacks, type);
    headings.sort(Comparator.comparingDouble(heading -> heading.box().top()));
    stacks.sort(Comparator.comparingDouble(stack -> stack.box().top()));
    if (!lines.isEmpty()) {
      Box whole = Places.around(lines);
      List<PrintedLine> body = stacks.stream().flatMap(s -> s.lines().stream()).toList();
      Scopes.widen(headings, body, rulings, whole);
    }
    List<Link> links = Links.of(headings, stacks, rulings.withCaptions(captions), type);
    return new PrintedPage(headings, stacks, captions, links, type.size(), type.leading(), false);
  }

  private static PrintedPage inOrderOfFile(List<PrintedLine> lines, Typography type) {
    List<PrintedLine> inOrder =
        lines.stream().sorted(Comparator.comparing(line -> line.blocks().get(0).span())).toList();
    return new PrintedPage(
        List.of(),
        List.of(new Stack(inOrder)),
        List.of(),
        List.of(),
        type.size(),
        type.leading(),
        true);
  }
}
