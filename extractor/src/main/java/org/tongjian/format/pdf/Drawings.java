package org.tongjian.format.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.tongjian.source.Box;

/** Tells which strokes belong to one drawing: those that touch, seen through a coarse raster. */
final class Drawings {
  /** Breadth of a cell in points. */
  private static final double CELL = 6;

  /** Smaller ones are ornaments. */
  private static final double LEAST = 12;

  private final Box page;
  private final int columns;
  private final int rows;

  Drawings(Box page) {
    this.page = page;
    columns = 1 + (int) Math.min(2000, page.width() / CELL);
    rows = 1 + (int) Math.min(2000, page.height() / CELL);
  }

  /** The drawings that strokes make up. */
  List<Box> of(List<Box> strokes) {
    if (strokes.isEmpty()) {
      return List.of();
    }
    boolean[] filled = new boolean[columns * rows];
    for (Box stroke : strokes) {
      for (int row = row(stroke.top()); row <= row(stroke.bottom()); row++) {
        int from = row * columns;
        Arrays.fill(filled, from + column(stroke.left()), from + column(stroke.right()) + 1, true);
      }
    }
    int[] parts = parts(filled);
    List<Optional<Box>> boxes = new ArrayList<>();
    for (Box stroke : strokes) {
      int part = parts[row(stroke.top()) * columns + column(stroke.left())];
      while (boxes.size() < part) {
        boxes.add(Optional.empty());
      }
      boxes.set(
          part - 1, Optional.of(boxes.get(part - 1).map(b -> b.around(stroke)).orElse(stroke)));
    }
    return boxes.stream()
        .flatMap(Optional::stream)
        .filter(box -> Math.max(box.width(), box.height()) >= LEAST)
        .toList();
  }

  /** Numbers the connected parts from 1. */
  private int[] parts(boolean[] filled) {
    int[] parts = new int[filled.length];
    int part = 0;
    Deque<Integer> open = new ArrayDeque<>();
    for (int cell = 0; cell < filled.length; cell++) {
      if (filled[cell] && parts[cell] == 0) {
        part++;
        parts[cell] = part;
        open.push(cell);
        while (!open.isEmpty()) {
          spread(open.pop(), filled, parts, open);
        }
      }
    }
    return parts;
  }

  private void spread(int cell, boolean[] filled, int[] parts, Deque<Integer> open) {
    int row = cell / columns;
    int column = cell % columns;
    for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
        int next = r * columns + c;
        if (filled[next] && parts[next] == 0) {
          parts[next] = parts[cell];
          open.push(next);
        }
      }
    }
  }

  private int column(double x) {
    return (int) Math.max(0, Math.min(columns - 1, (x - page.left()) / CELL));
  }

  private int row(double y) {
    return (int) Math.max(0, Math.min(rows - 1, (y - page.top()) / CELL));
  }
}
