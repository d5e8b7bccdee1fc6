package org.tongjian.mention;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.mention.Candidate.Kind;
import org.tongjian.source.Span;

/** Finds places named by one character: 中法两国, 港澳, 驻沪, 湘黔边界. */
final class LetterFinder {
  private final Lexicon lexicon;

  LetterFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Candidate> find(ArticleScan scan) {
    List<Candidate> found = new ArrayList<>();
    listed(scan, found);
    int at = 0;
    while (at < scan.length()) {
      int end = at;
      while (lexicon.placeLetters().longestAt(scan.text(), end) == 1) {
        end++;
      }
      if (end > at && isMeant(scan, at, end)) {
        for (int i = at; i < end; i++) {
          found.add(new Candidate(new Span(i, i + 1), Kind.PLACE, "place-letter", 0.97));
        }
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /** 桂、滇、黔三省: letters in a list, with a word behind that counts them or three of them. */
  private void listed(ArticleScan scan, List<Candidate> found) {
    int at = 0;
    while (at < scan.length()) {
      int end = at;
      int letters = 0;
      while (lexicon.placeLetters().longestAt(scan.text(), end) == 1
          && (letters == 0 || scan.at(end - 1) == '、')) {
        letters++;
        end += scan.at(end + 1) == '、' ? 2 : 1;
      }
      boolean whole = letters > 1 && scan.at(end - 1) != '、' && !ArticleScan.isHan(scan.at(at - 1));
      boolean counted = lexicon.letterCues().longestAt(scan.text(), end) > 0;
      boolean open = scan.isBoundary(at) && scan.at(at - 1) != '、';
      if (counted && letters > 1 && (whole || open)) {
        for (int i = at; i < end; i += 2) {
          found.add(new Candidate(new Span(i, i + 1), Kind.PLACE, "place-letter", 0.97));
        }
      }
      at = Math.max(end, at + 1);
    }
  }

  private boolean isMeant(ArticleScan scan, int start, int end) {
    if (end - start > 1) {
      return lexicon.letterCues().longestAt(scan.text(), end) > 0
          || lexicon.letterPairs().contains(scan.substring(start, end));
    }
    boolean cued = scan.at(start - 1) != '\n' && "驻在赴抵离援访来返留".indexOf(scan.at(start - 1)) >= 0;
    return cued && scan.isToken(start, end) && "中新意加土吉青宁".indexOf(scan.at(start)) < 0
        || scan.at(start - 1) == '驻'
        || scan.at(start - 1) == '对' && "俄美日韩德法英".indexOf(scan.at(start)) >= 0
        || scan.startsWith("讯", end)
        || scan.startsWith("】讯", end);
  }
}
