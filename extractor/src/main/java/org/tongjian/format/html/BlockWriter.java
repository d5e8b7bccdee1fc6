package org.tongjian.format.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.tongjian.source.OffsetMap;
import org.tongjian.source.Role;
import org.tongjian.source.Span;
import org.tongjian.source.TextBlock;

/** Writes the pieces of a page as a text, a block a line. */
final class BlockWriter {
  private final String file;
  private final StringBuilder text = new StringBuilder();
  private int[] origins = new int[1024];
  private int end;

  BlockWriter(String file) {
    this.file = file;
  }

  /** The text of a page with its blocks. */
  record Written(String text, OffsetMap map, List<TextBlock> blocks) {}

  Written write(Pieces pieces) {
    List<TextBlock> blocks = new ArrayList<>();
    TreeMap<Double, Integer> levels = new TreeMap<>();
    for (Piece piece : pieces.all()) {
      if (piece.is(Piece.Kind.HEADING)) {
        levels.put(-Headings.prominence(piece), 0);
      }
    }
    int level = 0;
    for (var entry : levels.entrySet()) {
      entry.setValue(++level);
    }
    for (Piece piece : pieces.all()) {
      int start = text.length();
      for (int i = 0; i < piece.length(); i++) {
        put(piece.text().charAt(i), piece.origin(i));
      }
      boolean heading = piece.is(Piece.Kind.HEADING);
      blocks.add(
          TextBlock.marked(
              new Span(start, text.length()),
              role(piece),
              heading ? levels.get(-Headings.prominence(piece)) : 0,
              piece.group < 0 ? TextBlock.NO_GROUP : piece.group));
      // The line's end stands for what follows in the file, so that a span that ends here is whole.
      end = piece.behind();
      put('\n', Math.min(end, file.length() - 1));
    }
    return new Written(
        text.toString(), OffsetMap.of(Arrays.copyOf(origins, text.length()), end), blocks);
  }

  private static Role role(Piece piece) {
    return switch (piece.kind) {
      case HEADING ->
          switch (piece.place) {
            case KICKER -> Role.KICKER;
            case SUBTITLE -> Role.SUBTITLE;
            case TITLE, INSIDE -> Role.HEADING;
          };
      case BYLINE -> Role.BYLINE;
      case BODY -> Role.PARAGRAPH;
      case CAPTION -> Role.CAPTION;
      case ITEM -> Role.LIST_ITEM;
      case ROW -> Role.TABLE_ROW;
      case MASTHEAD -> Role.MASTHEAD;
      case FURNITURE -> Role.FURNITURE;
    };
  }

  private void put(char c, int origin) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[text.length()] = origin;
    text.append(c);
  }
}
