package org.tongjian.text.hanlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.utility.Predefine;
import java.util.List;
import java.util.logging.Level;
import org.tongjian.source.Span;
import org.tongjian.text.Token;

/**
 * Words and their parts of speech by HanLP. HanLP keeps its dictionaries in static fields and reads
 * them at the first text; a segment's own settings do not change after this constructor, so one
 * object serves all threads.
 */
public final class HanLpSegmenter {
  private final Segment segment;

  /**
   * A segmenter that recognises names of persons. HanLP's recognisers of places and bodies stay
   * off: they join a name to the words before it, and the grammar of names finds more.
   */
  public HanLpSegmenter() {
    Predefine.logger.setLevel(Level.OFF);
    this.segment =
        HanLP.newSegment()
            .enableOffset(true)
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true);
  }

  /**
   * Cuts one stretch of a text; white space makes no token.
   *
   * @param text the whole text
   * @param chunk the stretch to cut; HanLP's lattice grows with it, so keep it to a sentence
   * @param into takes the words, their spans counted from the start of {@code text}
   */
  public void segment(String text, Span chunk, List<Token> into) {
    for (Term term : segment.seg(chunk.of(text))) {
      int start = chunk.start() + term.offset;
      int end = start + term.word.length();
      if (term.offset < 0 || end > chunk.end() || term.word.isBlank()) {
        continue;
      }
      // The characters of the text, for HanLP may have changed their form.
      into.add(new Token(new Span(start, end), text.substring(start, end), term.nature.toString()));
    }
  }
}
