package org.tongjian.typesetting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * The blocks of a page in the order in which a recognition program with layout analysis gives them:
 * region by region, with the mistakes such programs make.
 */
@SuppressWarnings("ReferenceEquality") // the very same object is meant
final class TextBlocks {
  /** What a block is. */
  enum Kind {
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
   * @param size size of its characters as a multiple of the body's
   * @param lines its lines
   */
  record Block(Kind kind, int column, int row, double size, List<Line> lines) {
    static Block other(int column, int row, String text) {
      return new Block(Kind.OTHER, column, row, 1, List.of(whole(text)));
    }
  }

  /** Chances, in a hundred. */
  private static final int CROSSED_PAGE = 10;

  private static final int LATE_HEADLINE = 5;
  private static final int LATE_CAPTION = 30;

  private final PlannedPage page;
  private final Random random;

  TextBlocks(PlannedPage page, Random random) {
    this.page = page;
    this.random = random;
  }

  private boolean happens(int chance) {
    return random.nextInt(100) < chance;
  }

  /** Some blocks at a place of the page. */
  private record Group(Area area, List<Block> blocks) {}

  /** The blocks below the head of the page. */
  List<Block> blocks() {
    var groups = new ArrayList<Group>();
    page.regions().forEach(region -> groups.add(new Group(region.area(), region(region))));
    for (Notice notice : page.notices()) {
      Area area = notice.area();
      groups.add(new Group(area, List.of(Block.other(area.column(), area.row(), notice.text()))));
    }
    if (!page.isRuled() && happens(CROSSED_PAGE)) {
      cross(groups);
    }
    enclose(groups);
    groups.sort(
        Comparator.comparingInt((Group g) -> g.area().row())
            .thenComparingInt(g -> g.area().column()));
    return groups.stream().flatMap(group -> group.blocks().stream()).toList();
  }

  /** Where no rule parts two regions that stand one on the other, columns are read through both. */
  private static void cross(List<Group> groups) {
    for (Group upper : groups) {
      for (Group lower : groups) {
        Area a = upper.area();
        Area b = lower.area();
        if (a.column() == b.column()
            && a.columns() == b.columns()
            && a.columns() > 1
            && a.bottom() == b.row()) {
          var both = new ArrayList<>(upper.blocks());
          both.addAll(lower.blocks());
          both.sort(Comparator.comparingInt(Block::column).thenComparingInt(Block::row));
          groups.remove(lower);
          groups.set(
              groups.indexOf(upper),
              new Group(new Area(a.column(), a.row(), a.columns(), a.rows() + b.rows()), both));
          return;
        }
      }
    }
  }

  /** A box within another region at times comes where the eye meets it: within the other's text. */
  private void enclose(List<Group> groups) {
    for (Region inner : page.regions()) {
      int chance = inner.look() == Region.Look.PLAIN ? 50 : 25;
      Group box = of(inner.area(), groups);
      Group host =
          groups.stream()
              .filter(g -> g != box && contains(g.area(), inner.area()))
              .findFirst()
              .orElse(null);
      if (box != null && host != null && happens(chance)) {
        var blocks = new ArrayList<Block>(host.blocks());
        int at = 0;
        for (int i = 0; i < blocks.size(); i++) {
          Block block = blocks.get(i);
          boolean isBefore =
              block.column() < inner.area().column()
                  || block.column() == inner.area().column() && block.row() <= inner.area().row();
          at = isBefore ? i + 1 : at;
        }
        blocks.addAll(at, box.blocks());
        groups.set(groups.indexOf(host), new Group(host.area(), blocks));
        groups.remove(box);
      }
    }
  }

  private static Group of(Area area, List<Group> groups) {
    return groups.stream().filter(g -> g.area().equals(area)).findFirst().orElse(null);
  }

  private static boolean contains(Area outer, Area inner) {
    return outer.column() <= inner.column()
        && outer.right() >= inner.right()
        && outer.row() <= inner.row()
        && outer.bottom() >= inner.bottom();
  }

  private static Line whole(String text) {
    return new Line(text, true, true);
  }

  /** The blocks of a region by columns; the headline comes where its left edge stands. */
  private List<Block> region(Region region) {
    var blocks = new ArrayList<Block>();
    for (Slot slot : region.slots()) {
      blocks.add(new Block(Kind.TEXT, slot.column(), slot.row(), 1, slot.lines()));
    }
    if (!region.heading().isEmpty()) {
      int late = blocks.size() > 1 && happens(LATE_HEADLINE) ? 1 + random.nextInt(2) : 0;
      int at = Math.min(late, blocks.size() - 1);
      while (late == 0 && at < blocks.size() && blocks.get(at).column() < region.head().column()) {
        at++;
      }
      blocks.addAll(at, heading(region));
    }
    region.picture().ifPresent(picture -> caption(picture, blocks));
    return blocks;
  }

  private void caption(Region.Picture picture, List<Block> blocks) {
    Area area = picture.area();
    int at = blocks.size();
    if (!happens(LATE_CAPTION)) {
      at = 0;
      while (at < blocks.size()
          && (blocks.get(at).column() < area.column()
              || blocks.get(at).column() == area.column() && blocks.get(at).row() <= area.row()
              || blocks.get(at).kind() != Kind.TEXT)) {
        at++;
      }
    }
    blocks.add(at, Block.other(area.column(), area.row(), picture.caption()));
  }

  private static List<Block> heading(Region region) {
    Heading heading = region.heading();
    var blocks = new ArrayList<Block>();
    double small = heading.smallSize();
    add(Kind.SMALL_HEADLINE, region, heading.kicker(), small, blocks);
    add(Kind.HEADLINE, region, heading.title(), heading.size(), blocks);
    add(Kind.SMALL_HEADLINE, region, heading.subtitle(), small, blocks);
    heading
        .byline()
        .ifPresent(
            line -> blocks.add(Block.other(region.head().column(), region.head().row(), line)));
    return blocks;
  }

  private static void add(
      Kind kind, Region region, List<String> lines, double size, List<Block> blocks) {
    if (!lines.isEmpty()) {
      List<Line> whole = lines.stream().map(TextBlocks::whole).toList();
      blocks.add(new Block(kind, region.head().column(), region.head().row(), size, whole));
    }
  }
}
