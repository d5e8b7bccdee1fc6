package org.tongjian.page.geometry;

/**
 * A way in which text may go on on a page: from a heading to its text, from one stack to the next.
 *
 * @param from the heading or stack it leads from, by its place in the headings and then the stacks
 *     of a {@link PrintedPage}
 * @param to the stack it leads to, by its place there, too
 * @param cost what speaks against it by the places of both alone; around 0 where nothing does
 */
public record Link(int from, int to, double cost) {}
