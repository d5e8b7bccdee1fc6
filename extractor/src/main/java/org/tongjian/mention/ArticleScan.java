package org.tongjian.mention;

import java.util.Arrays;
import java.util.List;
import org.tongjian.text.AnalyzedArticle;
import org.tongjian.text.Token;

/** An article laid out for rules that look left and right of a place. */
final class ArticleScan {
  private final AnalyzedArticle article;
  private final String text;
  private final List<Token> tokens;
  private final int[] tokenAt;

  ArticleScan(AnalyzedArticle article) {
    this.article = article;
    this.text = article.text();
    this.tokens = article.tokens();
    this.tokenAt = new int[text.length()];
    Arrays.fill(tokenAt, -1);
    for (int i = 0; i < tokens.size(); i++) {
      Arrays.fill(tokenAt, tokens.get(i).span().start(), tokens.get(i).span().end(), i);
    }
  }

  AnalyzedArticle article() {
    return article;
  }

  String text() {
    return text;
  }

  List<Token> tokens() {
    return tokens;
  }

  int length() {
    return text.length();
  }

  /** The character at a place; a line break outside the text. */
  char at(int offset) {
    return offset < 0 || offset >= text.length() ? '\n' : text.charAt(offset);
  }

  boolean hasToken(int offset) {
    return offset >= 0 && offset < text.length() && tokenAt[offset] >= 0;
  }

  /** The token that covers a place that {@link #hasToken has one}. */
  Token token(int offset) {
    return tokens.get(tokenAt[offset]);
  }

  /** Whether no token reaches across a place. */
  boolean isBoundary(int offset) {
    return offset <= 0
        || offset >= text.length()
        || tokenAt[offset] < 0
        || tokenAt[offset] != tokenAt[offset - 1];
  }

  /** Whether one token covers exactly this stretch. */
  boolean isToken(int start, int end) {
    return hasToken(start)
        && token(start).span().start() == start
        && token(start).span().end() == end;
  }

  boolean startsWith(String word, int offset) {
    return offset >= 0 && text.startsWith(word, offset);
  }

  boolean endsWith(String word, int end) {
    return end >= word.length() && text.startsWith(word, end - word.length());
  }

  String substring(int start, int end) {
    return text.substring(start, end);
  }

  /** Whether the page had white space here that reading dropped. */
  boolean hadGap(int offset) {
    if (offset <= 0 || offset >= text.length()) {
      return true;
    }
    var map = article.reading().toArticle();
    return map.toOrigin(offset) - map.toOrigin(offset - 1) > 1;
  }

  /** Whether white space parted two Chinese characters here: a layout's way to part names. */
  boolean isGap(int offset) {
    return isHan(at(offset - 1)) && isHan(at(offset)) && hadGap(offset);
  }

  static boolean isHan(char character) {
    return character >= 0x4E00 && character <= 0x9FFF || character == '〇';
  }

  static boolean isPunctuation(char character) {
    return !Character.isLetterOrDigit(character);
  }
}
