package org.tongjian.typesetting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** The blocks of a page in the order in which a recognition program gives them. */
final class TextBlocks {
  /** What a block is. */
  enum Kind {
    MASTHEAD,
    HEADLINE,
    SMALL_HEADLINE,
    TEXT,
    OTHER
  }

  /**
   * A block of lines.
   *
   * @param kind what it is
   * @param column where it begins
   * @param row where it begins
   * @param lines its lines
   */
  record Block(Kind kind, int column, int row, List<Line> lines) {}

  private final PlannedPage page;
  private final Random random;

  TextBlocks(PlannedPage page, Random random) {
    this.page = page;
    this.random = random;
  }

  /** The blocks below the head of the page. */
  List<Block> blocks() {
    boolean isCrossed = !page.isRuled() && random.nextInt(10) == 0;
    var blocks = new ArrayList<Block>();
    if (isCrossed) {
      page.regions().forEach(region -> blocks.addAll(region(region)));
      blocks.sort(Comparator.comparingInt(Block::column).thenComparingInt(Block::row));
    } else {
      var regions = new ArrayList<>(page.regions());
      regions.sort(
          Comparator.comparingInt((Region r) -> r.area().row())
              .thenComparingInt(r -> r.area().column()));
      regions.forEach(region -> blocks.addAll(region(region)));
      boxes(regions, blocks);
    }
    page.notices()
        .forEach(
            notice ->
                blocks.add(random.nextInt(blocks.size() + 1) == 0 ? other(notice) : other(notice)));
    return blocks;
  }

  /** A box within another region comes where the reader's eye meets it: within the other's text. */
  private void boxes(List<Region> regions, List<Block> blocks) {
    for (Region inner : regions) {
      for (Region host : regions) {
        if (host != inner && contains(host.area(), inner.area()) && random.nextInt(3) > 0) {
          List<Block> own = region(inner);
          blocks.removeAll(own);
          List<Block> hosts = region(host);
          Block before = hosts.get(0);
          for (Block block : hosts) {
            if (block.column() < inner.area().column()
                || block.column() == inner.area().column() && block.row() <= inner.area().row()) {
              before = block;
            }
          }
          blocks.addAll(blocks.indexOf(before) + 1, own);
        }
      }
    }
  }

  private static boolean contains(Area outer, Area inner) {
    return outer.column() <= inner.column()
        && outer.right() >= inner.right()
        && outer.row() <= inner.row()
        && outer.bottom() >= inner.bottom();
  }

  private static Block other(Notice notice) {
    return new Block(
        Kind.OTHER, notice.area().column(), notice.area().row(), List.of(whole(notice.text())));
  }

  private static Line whole(String text) {
    return new Line(text, true, true);
  }

  /** The blocks of a region by columns; the headline comes where its left edge stands. */
  private List<Block> region(Region region) {
    var text = new ArrayList<Block>();
    for (Slot slot : region.slots()) {
      text.add(new Block(Kind.TEXT, slot.column(), slot.row(), slot.lines()));
    }
    region
        .picture()
        .ifPresent(
            picture ->
                text.add(
                    new Block(
                        Kind.OTHER,
                        picture.area().column(),
                        picture.area().row(),
                        List.of(whole(picture.caption())))));
    if (region.heading().isEmpty()) {
      return text;
    }
    List<Block> heading = heading(region);
    int at = 0;
    while (at < text.size()
        && text.get(at).column() < region.head().column()
        && text.get(at).kind() == Kind.TEXT) {
      at++;
    }
    text.addAll(at, heading);
    return text;
  }

  private static List<Block> heading(Region region) {
    Heading heading = region.heading();
    var blocks = new ArrayList<Block>();
    add(Kind.SMALL_HEADLINE, region, heading.kicker(), blocks);
    add(Kind.HEADLINE, region, heading.title(), blocks);
    add(Kind.SMALL_HEADLINE, region, heading.subtitle(), blocks);
    add(Kind.OTHER, region, heading.byline().map(List::of).orElse(Collections.emptyList()), blocks);
    return blocks;
  }

  private static void add(Kind kind, Region region, List<String> lines, List<Block> blocks) {
    if (!lines.isEmpty()) {
      blocks.add(
          new Block(
              kind,
              region.head().column(),
              region.head().row(),
              lines.stream().map(TextBlocks::whole).toList()));
    }
  }
}
