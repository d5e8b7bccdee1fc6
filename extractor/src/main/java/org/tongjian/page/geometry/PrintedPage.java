package org.tongjian.page.geometry;

import java.util.List;

/**
 * A printed page taken apart.
 *
 * @param headings its headlines, from top to bottom
 * @param stacks its running text, from top to bottom
 * @param captions texts of pictures
 * @param links how text may go on from headings and stacks to stacks
 * @param size size of running text, in points
 * @param leading from one line of running text to the next, in points
 * @param isTangled whether it has more pieces than can be weighed, and was left in the order of the
 *     file
 */
public record PrintedPage(
    List<Heading> headings,
    List<Stack> stacks,
    List<Caption> captions,
    List<Link> links,
    double size,
    double leading,
    boolean isTangled) {
  public PrintedPage {
    headings = List.copyOf(headings);
    stacks = List.copyOf(stacks);
    captions = List.copyOf(captions);
    links = List.copyOf(links);
  }
}
