package org.tongjian.source;

import java.util.List;

/**
 * What a file tells about the places and roles of its text.
 *
 * @param pages its printed pages; empty for files without pages
 * @param blocks its blocks in the order of the document's text; empty for plain text
 */
public record Layout(List<LayoutPage> pages, List<TextBlock> blocks) {
  /** The layout of plain text. */
  public static final Layout NONE = new Layout(List.of(), List.of());

  public Layout {
    pages = List.copyOf(pages);
    blocks = List.copyOf(blocks);
  }

  /** Whether the file marks off blocks at all. */
  public boolean isMarked() {
    return !blocks.isEmpty();
  }

  /** Whether the blocks have places on printed pages. */
  public boolean isPrinted() {
    return !pages.isEmpty();
  }
}
