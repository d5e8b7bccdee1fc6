package org.tongjian.page.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses links so that each piece is followed by one at most and the costs are least in all. */
public final class Matching {
  /** A greater tangle is taken apart by the cheapest link first. */
  private static final int MOST = 400;

  private static final double NEVER = 1e6;

  private final double[] alone;
  private final int[] before;

  private Matching(double[] alone) {
    this.alone = alone;
    this.before = new int[alone.length];
    Arrays.fill(before, -1);
  }

  /**
   * Matches pieces with what they follow.
   *
   * @param links the links to choose from, with all that speaks against each
   * @param alone for each piece what speaks against it following nothing; a piece that nothing can
   *     lead to is never matched
   * @return for each piece the one it follows; -1 for none
   */
  public static int[] of(List<Link> links, double[] alone) {
    var matching = new Matching(alone);
    for (List<Link> tangle : tangles(links, alone.length)) {
      if (tangle.stream().mapToInt(Link::to).distinct().count() > MOST) {
        matching.greedy(tangle);
      } else {
        matching.exact(tangle);
      }
    }
    matching.breakCircles(links);
    return matching.before;
  }

  /** The links in groups that have no piece in common as the same end. */
  private static List<List<Link>> tangles(List<Link> links, int pieces) {
    int[] root = new int[2 * pieces];
    Arrays.setAll(root, i -> i);
    for (Link link : links) {
      root[find(root, link.from())] = find(root, pieces + link.to());
    }
    Map<Integer, List<Link>> groups = new HashMap<>();
    for (Link link : links) {
      groups.computeIfAbsent(find(root, link.from()), k -> new ArrayList<>()).add(link);
    }
    return List.copyOf(groups.values());
  }

  private static int find(int[] root, int i) {
    int at = i;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  private void greedy(List<Link> links) {
    Map<Integer, Integer> used = new HashMap<>();
    links.stream()
        .filter(link -> link.cost() < alone[link.to()])
        .sorted(Comparator.comparingDouble(link -> link.cost() - alone[link.to()]))
        .forEach(
            link -> {
              if (before[link.to()] < 0 && used.putIfAbsent(link.from(), link.to()) == null) {
                before[link.to()] = link.from();
              }
            });
  }

  /** The Hungarian method; each piece has a column of its own for following nothing. */
  private void exact(List<Link> links) {
    int[] to = links.stream().mapToInt(Link::to).distinct().sorted().toArray();
    int[] from = links.stream().mapToInt(Link::from).distinct().sorted().toArray();
    double[][] cost = new double[to.length + 1][from.length + to.length + 1];
    for (int row = 1; row <= to.length; row++) {
      Arrays.fill(cost[row], NEVER);
      cost[row][from.length + row] = alone[to[row - 1]];
    }
    for (Link link : links) {
      int row = Arrays.binarySearch(to, link.to()) + 1;
      int column = Arrays.binarySearch(from, link.from()) + 1;
      cost[row][column] = Math.min(cost[row][column], link.cost());
    }
    int[] rowOf = assign(cost);
    for (int column = 1; column <= from.length; column++) {
      if (rowOf[column] > 0 && cost[rowOf[column]][column] < NEVER) {
        before[to[rowOf[column] - 1]] = from[column - 1];
      }
    }
  }

  private static int[] assign(double[][] cost) {
    int rows = cost.length - 1;
    int columns = cost[0].length - 1;
    double[] u = new double[rows + 1];
    double[] v = new double[columns + 1];
    int[] rowOf = new int[columns + 1];
    int[] way = new int[columns + 1];
    for (int row = 1; row <= rows; row++) {
      rowOf[0] = row;
      int column = 0;
      double[] least = new double[columns + 1];
      Arrays.fill(least, Double.MAX_VALUE);
      boolean[] used = new boolean[columns + 1];
      do {
        used[column] = true;
        int current = rowOf[column];
        double delta = Double.MAX_VALUE;
        int next = 0;
        for (int j = 1; j <= columns; j++) {
          if (!used[j]) {
            double reduced = cost[current][j] - u[current] - v[j];
            if (reduced < least[j]) {
              least[j] = reduced;
              way[j] = column;
            }
            if (least[j] < delta) {
              delta = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= columns; j++) {
          if (used[j]) {
            u[rowOf[j]] += delta;
            v[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      while (column != 0) {
        int previous = way[column];
        rowOf[column] = rowOf[previous];
        column = previous;
      }
    }
    return rowOf;
  }

  /** No text goes on in its own beginning: the dearest link of a circle goes. */
  private void breakCircles(List<Link> links) {
    int[] seen = new int[before.length];
    for (int start = 0; start < before.length; start++) {
      int at = start;
      while (at >= 0 && seen[at] == 0) {
        seen[at] = start + 1;
        at = before[at];
      }
      if (at >= 0 && seen[at] == start + 1) {
        cut(at, links);
      }
    }
  }

  private void cut(int start, List<Link> links) {
    int dearest = start;
    double most = Double.NEGATIVE_INFINITY;
    int at = start;
    do {
      int to = at;
      int from = before[at];
      double cost =
          links.stream()
              .filter(link -> link.to() == to && link.from() == from)
              .mapToDouble(Link::cost)
              .min()
              .orElse(0);
      if (cost > most) {
        most = cost;
        dearest = at;
      }
      at = from;
    } while (at != start);
    before[dearest] = -1;
  }
}
