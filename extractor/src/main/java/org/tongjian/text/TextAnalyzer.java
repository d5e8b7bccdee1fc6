package org.tongjian.text;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.page.Article;
import org.tongjian.source.Span;
import org.tongjian.text.hanlp.HanLpSegmenter;

/** Normalises an article's text and cuts it into sentences and words. */
public final class TextAnalyzer {
  /** No real sentence is longer; a file without punctuation must not make one lattice. */
  private static final int LONGEST_CHUNK = 400;

  private final HanLpSegmenter segmenter = new HanLpSegmenter();

  /** Reads the dictionaries, which else the first article waits for. */
  public void prepare() {
    String text = "王明";
    segmenter.segment(text, new Span(0, text.length()), new ArrayList<>());
  }

  private final OwnWords words = OwnWords.load();

  /** Analyses one article; safe to call from several threads. */
  public AnalyzedArticle analyze(Article article) {
    ReadingText reading = ReadingTextMaker.make(article.text());
    List<Span> sentences = SentenceSplitter.split(reading.text());
    List<Token> tokens = new ArrayList<>();
    for (Span sentence : sentences) {
      segment(reading.text(), sentence, tokens);
    }
    return new AnalyzedArticle(article, reading, sentences, words.apply(reading.text(), tokens));
  }

  private void segment(String text, Span sentence, List<Token> tokens) {
    int start = sentence.start();
    while (start < sentence.end()) {
      int end = chunkEnd(text, start, sentence.end());
      segmenter.segment(text, new Span(start, end), tokens);
      start = end;
    }
  }

  /** The end of the sentence, or a comma or any place in reach where it is too long. */
  private static int chunkEnd(String text, int start, int sentenceEnd) {
    int limit = start + LONGEST_CHUNK;
    if (sentenceEnd <= limit) {
      return sentenceEnd;
    }
    for (int at = limit; at > start + LONGEST_CHUNK / 2; at--) {
      if ("，、：,".indexOf(text.charAt(at - 1)) >= 0) {
        return at;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }
}
