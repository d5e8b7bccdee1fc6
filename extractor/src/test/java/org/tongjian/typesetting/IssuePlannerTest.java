package org.tongjian.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IssuePlannerTest {
  private static final IssuePlanner PLANNER = new IssuePlanner(InventedArticles.of(80, 7));

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void setsEveryLineOnceAndNoTwoInOnePlace(long seed) {
    PlannedIssue issue = PLANNER.plan(seed);
    assertFalse(issue.articles().isEmpty());
    for (PlannedPage page : issue.pages()) {
      Set<List<Integer>> taken = new HashSet<>();
      for (Region region : page.regions()) {
        String set =
            region.slots().stream()
                .flatMap(slot -> slot.lines().stream())
                .map(Line::text)
                .collect(Collectors.joining());
        String text =
            region.piece().paragraphs().stream().map(Paragraph::text).collect(Collectors.joining());
        assertEquals(text, set);
        for (List<Integer> place : places(region)) {
          assertTrue(taken.add(place), () -> place + " is taken twice on page " + page.number());
          assertTrue(place.get(0) < page.format().columns() && place.get(1) < page.format().rows());
        }
      }
    }
  }

  /** The columns and rows that headlines, lines and pictures of a region take. */
  private static List<List<Integer>> places(Region region) {
    var places = new ArrayList<List<Integer>>();
    region.slots().forEach(s -> add(new Area(s.column(), s.row(), 1, s.lines().size()), places));
    add(region.head(), places);
    region.picture().ifPresent(picture -> add(picture.area(), places));
    return places;
  }

  private static void add(Area area, List<List<Integer>> places) {
    for (int column = area.column(); column < area.right(); column++) {
      for (int row = area.row(); row < area.bottom(); row++) {
        places.add(List.of(column, row));
      }
    }
  }

  @Test
  void plansTheSameForTheSameSeed() {
    var again = new IssuePlanner(InventedArticles.of(80, 7));
    seeds().forEach(seed -> assertEquals(PLANNER.plan(seed), again.plan(seed)));
  }

  @Test
  void drawsEveryShape() {
    List<PlannedIssue> issues = seeds().mapToObj(PLANNER::plan).toList();
    List<PlannedPage> pages = issues.stream().flatMap(i -> i.pages().stream()).toList();
    List<Region> regions = pages.stream().flatMap(p -> p.regions().stream()).toList();
    assertEquals(
        Set.of(3, 4, 5), pages.stream().map(p -> p.format().columns()).collect(Collectors.toSet()));
    for (Region.Look look : Region.Look.values()) {
      assertTrue(regions.stream().anyMatch(r -> r.look() == look), look + " never drawn");
    }
    assertTrue(regions.stream().anyMatch(r -> r.picture().isPresent()));
    assertTrue(
        regions.stream()
            .anyMatch(r -> r.head().rows() > 0 && r.head().columns() < r.area().columns()));
    assertTrue(
        issues.stream()
            .flatMap(i -> i.articles().stream())
            .anyMatch(a -> a.continuedOn().isPresent()));
    assertTrue(
        pages.stream().anyMatch(PlannedPage::isRuled)
            && !pages.stream().allMatch(PlannedPage::isRuled));
  }
}
