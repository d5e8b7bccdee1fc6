package org.tongjian.time;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the words around a date phrase say about it. */
final class Cues {
  private static final int LEAD = 220;
  private static final int DATELINE = 60;

  /** How far a sentence is followed; keeps the work linear in texts without punctuation. */
  private static final int REACH = 160;

  private final Map<String, Pattern> patterns;
  private final String text;

  /** For each offset where its paragraph begins. */
  private final int[] paragraphs;

  Cues(Map<String, Pattern> patterns, String text) {
    this.patterns = patterns;
    this.text = text;
    this.paragraphs = new int[text.length() + 1];
    for (int i = 1; i <= text.length(); i++) {
      paragraphs[i] = text.charAt(i - 1) == '\n' ? i : paragraphs[i - 1];
    }
  }

  /** Reads the bundled cues: patterns by kind. */
  static Map<String, Pattern> patterns() {
    return Table.rows("cues.tsv", 2).stream()
        .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Pattern.compile(row[1])));
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
    return finds("coming", sentenceStart(phrase.start()), sentenceEnd(phrase.end()));
  }

  /** Whether the clause, from comma to comma, speaks of what is to come. */
  boolean isComingInClause(Phrase phrase) {
    int start = start(phrase.start(), "，,。；;\n");
    int end = end(phrase.end(), "，,。；;\n");
    return finds("coming", start, end);
  }

  /** Whether the phrase is the day of the report's dateline: 5月9日电, 5月9日讯. */
  boolean isDateline(Phrase phrase) {
    return phrase.start() < DATELINE
        && matcher("dateline", phrase.end(), text.length()).lookingAt();
  }

  /** Whether the phrase ends with 前, as in 8月底前. */
  boolean isDeadline(Phrase phrase) {
    return text.charAt(phrase.end() - 1) == '前';
  }

  /** Whether the phrase says when the event took place that the article reports. */
  boolean datesTheEvent(Phrase phrase) {
    return phrase.start() < LEAD
        && finds("event", sentenceStart(phrase.start()), sentenceEnd(phrase.end()));
  }

  /** Whether the sentence gives back what was said at the event. */
  boolean isReported(Phrase phrase) {
    return finds("said", sentenceStart(phrase.start()), sentenceEnd(phrase.end()));
  }

  /** Whether the phrase opens a span that is soon to begin: 从3日起，他们要…. */
  boolean startsWhatComes(Phrase phrase) {
    int end = sentenceEnd(phrase.end());
    return text.startsWith("起", phrase.end()) && finds("starting", phrase.end(), end);
  }

  /** Whether nothing but the mark of a range stands between two places. */
  boolean joins(int before, int offset) {
    return offset - before <= 3 && matcher("range", before, offset).matches();
  }

  /** Where 至今 behind a place ends; the place itself where there is none. */
  int untilNow(int offset) {
    Matcher matcher = matcher("untilNow", offset, Math.min(text.length(), offset + 4));
    return matcher.lookingAt() ? matcher.end() : offset;
  }

  private boolean finds(String kind, int start, int end) {
    return matcher(kind, start, end).find();
  }

  private Matcher matcher(String kind, int start, int end) {
    return patterns.get(kind).matcher(text).region(start, end);
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
