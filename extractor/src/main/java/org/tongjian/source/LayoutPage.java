package org.tongjian.source;

import java.util.List;

/**
 * One printed page.
 *
 * @param number its number in the file, from 1; not the paper's page number
 * @param width in points
 * @param height in points
 * @param rules lines, frames, tinted areas and pictures drawn on it, as their rectangles; a line is
 *     a rectangle of hardly any width or height
 */
public record LayoutPage(int number, double width, double height, List<Box> rules) {
  public LayoutPage {
    rules = List.copyOf(rules);
  }
}
