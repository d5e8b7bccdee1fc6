package org.tongjian.format.pdf;

import java.util.List;
import org.tongjian.source.LayoutPage;
import org.tongjian.source.TextBlock;

/**
 * A page that was read from its picture.
 *
 * @param text its printed lines in the order they are to be read in, each ended by a line feed
 * @param page its size and its rules
 * @param blocks its lines; their spans count from the start of {@code text}, their page is of no
 *     meaning
 */
public record RecognizedPage(String text, LayoutPage page, List<TextBlock> blocks) {
  public RecognizedPage {
    blocks = List.copyOf(blocks);
  }
}
