package org.tongjian.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words around a date phrase say about it. */
final class Cues {
  private static final Pattern COMING =
      Pattern.compile("将(?!军|领|士|近)|拟(?!定)|定于|预计|计划|截止|力争|争取|即将|有望|可望|届时|还要|推迟至");
  private static final Pattern EVENT = Pattern.compile("召开|举行|举办|开幕|闭幕|召集");
  private static final Pattern TO_BE = Pattern.compile("要|将");
  private static final Pattern SAID_THERE =
      Pattern.compile("(?:会议|全会|大会|会上)[^，。]{0,12}(?:指出|强调|认为|要求|说|表示|提出)");
  private static final int LEAD = 220;
  private static final int DATELINE = 60;

  /** How far a sentence is followed; keeps the work linear in texts without punctuation. */
  private static final int REACH = 160;

  private final String text;

  /** For each offset where its paragraph begins. */
  private final int[] paragraphs;

  Cues(String text) {
    this.text = text;
    this.paragraphs = new int[text.length() + 1];
    for (int i = 1; i <= text.length(); i++) {
      paragraphs[i] = text.charAt(i - 1) == '\n' ? i : paragraphs[i - 1];
    }
  }

  boolean startsSentence(int offset) {
    return offset - sentenceStart(offset) <= 4;
  }

  /** Whether one sentence holds both places. */
  boolean sameSentence(int before, int offset) {
    return before >= 0 && before >= sentenceStart(offset);
  }

  boolean sameParagraph(int before, int offset) {
    return before >= 0 && before >= paragraphs[offset];
  }

  /** Whether the place lies within the marks of a document's or a work's name. */
  boolean isInTitle(int offset) {
    int mark = start(offset, "《》\n") - 1;
    return mark >= 0 && text.charAt(mark) == '《';
  }

  /** Whether the sentence speaks of what is to come. */
  boolean isComing(Phrase phrase) {
    return finds(COMING, sentenceStart(phrase.start()), sentenceEnd(phrase.end()));
  }

  /** Whether the clause, from comma to comma, speaks of what is to come. */
  boolean isComingInClause(Phrase phrase) {
    int start = start(phrase.start(), "，,。；;\n");
    int end = end(phrase.end(), "，,。；;\n");
    return finds(COMING, start, end);
  }

  /** Whether the phrase is the day of the report's dateline: 5月9日电, 5月9日讯. */
  boolean isDateline(Phrase phrase) {
    return phrase.start() < DATELINE
        && phrase.end() < text.length()
        && "电讯专".indexOf(text.charAt(phrase.end())) >= 0;
  }

  /** Whether the phrase ends with 前, as in 8月底前. */
  boolean isDeadline(Phrase phrase) {
    return text.charAt(phrase.end() - 1) == '前';
  }

  /** Whether the phrase says when the event took place that the article reports. */
  boolean datesTheEvent(Phrase phrase) {
    return phrase.start() < LEAD
        && finds(EVENT, sentenceStart(phrase.start()), sentenceEnd(phrase.end()));
  }

  /** Whether the sentence gives back what was said at the event. */
  boolean isReported(Phrase phrase) {
    return finds(SAID_THERE, sentenceStart(phrase.start()), sentenceEnd(phrase.end()));
  }

  /** Whether the phrase opens a span that is soon to begin: 从3日起，他们要…. */
  boolean startsWhatComes(Phrase phrase) {
    int end = sentenceEnd(phrase.end());
    return text.startsWith("起", phrase.end()) && finds(TO_BE, phrase.end(), end);
  }

  private boolean finds(Pattern pattern, int start, int end) {
    Matcher matcher = pattern.matcher(text).region(start, end);
    return matcher.find();
  }

  private int sentenceStart(int offset) {
    return start(offset, "。！？!?\n");
  }

  private int sentenceEnd(int offset) {
    return end(offset, "。！？!?\n");
  }

  private int start(int offset, String marks) {
    int start = offset;
    int limit = Math.max(0, offset - REACH);
    while (start > limit && marks.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private int end(int offset, String marks) {
    int end = offset;
    int limit = Math.min(text.length(), offset + REACH);
    while (end < limit && marks.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
