package org.tongjian.format.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tongjian.format.Input;
import org.tongjian.source.Document;
import org.tongjian.source.Layout;
import org.tongjian.source.LayoutPage;
import org.tongjian.source.Legibility;
import org.tongjian.source.MediaType;
import org.tongjian.source.Metadata;
import org.tongjian.source.OffsetMap;
import org.tongjian.source.Original;
import org.tongjian.source.Span;
import org.tongjian.source.TextBlock;

/** The pages of a document as they are read, one after the other. */
final class PdfPages {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder raw = new StringBuilder();
  private int[] origins = new int[4096];
  private final List<LayoutPage> pages = new ArrayList<>();
  private final List<TextBlock> blocks = new ArrayList<>();
  private int recognised;

  int size() {
    return pages.size();
  }

  boolean hasText() {
    return !blocks.isEmpty();
  }

  /**
   * A page with a text layer.
   *
   * @return how many of its characters are none that can be meant
   */
  int add(LayoutPage page, List<PrintedLine> lines) {
    pages.add(page);
    int illegible = 0;
    for (PrintedLine line : lines) {
      int start = text.length();
      List<Glyph> glyphs = line.spaced();
      for (int i = 0; i < glyphs.size(); i++) {
        append(glyphs.get(i), i == glyphs.size() - 1);
      }
      if (text.length() == start) {
        continue;
      }
      var span = new Span(start, text.length());
      int wrong = Legibility.illegible(text.subSequence(start, text.length()));
      double certain = 1 - (double) wrong / span.length();
      illegible += wrong;
      append("\n", "\n");
      blocks.add(
          TextBlock.printed(
              span, pages.size() - 1, line.box(), line.size(), line.isBold(), certain));
    }
    return illegible;
  }

  /** A page that was read from its picture. */
  void add(RecognizedPage page) {
    int start = text.length();
    append(page.text(), page.text());
    LayoutPage size = page.page();
    pages.add(new LayoutPage(pages.size() + 1, size.width(), size.height(), size.rules()));
    recognised += page.text().length();
    for (TextBlock block : page.blocks()) {
      blocks.add(
          new TextBlock(
              new Span(block.span().start() + start, block.span().end() + start),
              block.role(),
              block.level(),
              block.group(),
              pages.size() - 1,
              block.box(),
              block.fontSize(),
              block.bold(),
              block.confidence()));
    }
  }

  private void append(Glyph glyph, boolean last) {
    // A soft hyphen is seen where a line ends, and only there.
    String read = glyph.text().replace("\u00AD", last ? "-" : "");
    append(read, glyph.raw());
  }

  private void append(String read, String told) {
    int at = raw.length();
    raw.append(told);
    text.append(read);
    if (origins.length < text.length()) {
      origins = Arrays.copyOf(origins, Math.max(text.length(), origins.length * 2));
    }
    for (int i = 0; i < read.length(); i++) {
      int of = told.length() == read.length() ? i : 0;
      origins[text.length() - read.length() + i] = at + of;
    }
  }

  /**
   * The document of these pages.
   *
   * @param part what tells them from the other pages of the file; empty when these are all
   */
  Document document(Input input, String part, String sha256) {
    Optional<Original> original =
        raw.compareTo(text) == 0
            ? Optional.empty()
            : Optional.of(
                new Original(
                    raw.toString(),
                    1,
                    OffsetMap.of(Arrays.copyOf(origins, text.length()), raw.length())));
    return new Document(
        input.name() + part,
        input.path() + part,
        recognised * 2 > text.length() ? MediaType.SCAN : MediaType.PDF,
        text.toString(),
        original,
        StandardCharsets.UTF_8,
        sha256,
        new Layout(pages, blocks),
        input.metadata(),
        Metadata.NONE);
  }
}
