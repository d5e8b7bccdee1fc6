package org.tongjian.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words around a date phrase say about it. */
final class Cues {
  private static final Pattern COMING =
      Pattern.compile("将(?!军|领|士|近)|拟(?!定)|定于|预计|计划|截止|力争|争取|即将|有望|可望|届时|推迟至");
  private static final Pattern EVENT = Pattern.compile("召开|举行|举办|开幕|闭幕|召集");
  private static final int LEAD = 220;

  private final String text;

  Cues(String text) {
    this.text = text;
  }

  boolean startsSentence(int offset) {
    return offset - sentenceStart(offset) <= 4;
  }

  /** Whether one sentence holds both places. */
  boolean sameSentence(int before, int offset) {
    return before >= 0 && before >= sentenceStart(offset);
  }

  boolean sameParagraph(int before, int offset) {
    return before >= 0 && text.lastIndexOf('\n', offset) <= before;
  }

  /** Whether the sentence speaks of what is to come. */
  boolean isComing(Phrase phrase) {
    return finds(COMING, sentenceStart(phrase.start()), sentenceEnd(phrase.end()));
  }

  /** Whether the clause, from comma to comma, speaks of what is to come. */
  boolean isComingInClause(Phrase phrase) {
    int start = phrase.start();
    while (start > 0 && "，,。；;\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = phrase.end();
    while (end < text.length() && "，,。；;\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return finds(COMING, start, end);
  }

  /** Whether the phrase says when the event took place that the article reports. */
  boolean datesTheEvent(Phrase phrase) {
    return phrase.start() < LEAD
        && finds(EVENT, sentenceStart(phrase.start()), sentenceEnd(phrase.end()));
  }

  private boolean finds(Pattern pattern, int start, int end) {
    Matcher matcher = pattern.matcher(text).region(start, end);
    return matcher.find();
  }

  private int sentenceStart(int offset) {
    int start = offset;
    while (start > 0 && "。！？!?\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private int sentenceEnd(int offset) {
    int end = offset;
    while (end < text.length() && "。！？!?\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
