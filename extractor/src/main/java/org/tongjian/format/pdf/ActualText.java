package org.tongjian.format.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a file says is meant by a few shapes (ActualText of marked content), where the shapes alone
 * do not tell it. The outermost stretch that says so counts.
 */
final class ActualText {
  /** Longer stretches are passages, of which the shapes tell more than the words beside them. */
  private static final int MOST_SHAPES = 32;

  private final Consumer<Glyph> glyphs;
  private final Deque<Optional<String>> open = new ArrayDeque<>();
  private final List<Glyph> held = new ArrayList<>();
  private int telling;

  ActualText(Consumer<Glyph> glyphs) {
    this.glyphs = glyphs;
  }

  /** Begins a stretch. */
  void open(Optional<String> meant) {
    open.push(meant);
    telling += meant.isPresent() ? 1 : 0;
  }

  /** Takes a glyph, and hands it on when it is known what it means. */
  void add(Glyph glyph) {
    if (telling == 0) {
      glyphs.accept(glyph);
    } else {
      held.add(glyph);
    }
  }

  /** Ends a stretch. */
  void close() {
    Optional<String> meant = open.isEmpty() ? Optional.empty() : open.pop();
    if (meant.isPresent() && --telling == 0) {
      handOn(GlyphText.read(meant.get()));
    }
  }

  /** Ends all stretches, as the end of a page does. */
  void closeAll() {
    while (!open.isEmpty()) {
      close();
    }
  }

  private void handOn(String meant) {
    int[] characters = meant.codePoints().toArray();
    if (held.size() > MOST_SHAPES && held.size() != characters.length) {
      held.forEach(glyphs);
    } else {
      for (int i = 0; i < held.size() && i < characters.length; i++) {
        int last = i < held.size() - 1 ? i + 1 : characters.length;
        Glyph glyph = held.get(i);
        if (i == characters.length - 1) {
          glyph = glyph.until(held.get(held.size() - 1));
        }
        glyphs.accept(glyph.reading(new String(characters, i, last - i)));
      }
    }
    held.clear();
  }
}
