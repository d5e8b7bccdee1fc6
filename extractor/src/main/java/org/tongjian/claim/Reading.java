package org.tongjian.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongjian.entity.Entity;
import org.tongjian.entity.Office;
import org.tongjian.entity.ResolvedArticle;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;
import org.tongjian.source.Span;
import org.tongjian.time.TimeValue;

/** An article as the rules look at it: mentions by sentence, and the text around them. */
final class Reading {
  /** How far the rules look from a mention, in characters: endless sentences stay cheap. */
  private static final int SIGHT = 400;

  /** A sentence with more mentions than this is read in stretches of so many: no cost explodes. */
  private static final int STRETCH = 120;

  /** How many sentences open a report. */
  private static final int OPENING = 3;

  /** How old what a report tells of may be, in days. */
  private static final int NEWS_DAYS = 31;

  private final ResolvedArticle article;
  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();

  /**
   * One sentence.
   *
   * @param number its place in the article, from 0
   * @param span its place in the text
   * @param mentions the mentions that begin in it, in order
   * @param opensParagraph whether a line break or nothing stands before it
   */
  record Sentence(int number, Span span, List<Mention> mentions, boolean opensParagraph) {
    /** Its mentions of one type. */
    List<Mention> of(MentionType type) {
      return mentions.stream().filter(m -> m.type() == type).toList();
    }
  }

  Reading(ResolvedArticle article) {
    this.article = article;
    this.text = article.analyzed().text();
    List<Span> spans = article.analyzed().sentences();
    if (spans.isEmpty() && !text.isEmpty()) {
      spans = List.of(new Span(0, text.length()));
    }
    List<Mention> all = article.mentions();
    int next = 0;
    for (int i = 0; i < spans.size(); i++) {
      int end = i + 1 < spans.size() ? spans.get(i + 1).start() : text.length();
      List<Mention> mentions = new ArrayList<>();
      while (next < all.size() && all.get(next).span().start() < end) {
        mentions.add(all.get(next++));
      }
      add(spans.get(i), List.copyOf(mentions), opens(spans, i));
    }
  }

  private void add(Span span, List<Mention> mentions, boolean opensParagraph) {
    int start = span.start();
    for (int from = 0; from == 0 || from < mentions.size(); from += STRETCH) {
      int to = Math.min(mentions.size(), from + STRETCH);
      int end = to < mentions.size() ? mentions.get(to).span().start() : span.end();
      boolean opens = opensParagraph && from == 0;
      sentences.add(
          new Sentence(sentences.size(), new Span(start, end), mentions.subList(from, to), opens));
      start = end;
    }
  }

  private boolean opens(List<Span> spans, int i) {
    return i == 0 || text.substring(spans.get(i - 1).end(), spans.get(i).start()).contains("\n");
  }

  String text() {
    return text;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** The text between two mentions; empty when they touch. */
  String between(Mention first, Mention second) {
    int from = first.span().end();
    return text.substring(from, Math.max(from, second.span().start()));
  }

  /** The text of a sentence from its start to a mention, its last {@value #SIGHT} characters. */
  String before(Sentence sentence, Mention mention) {
    int to = mention.span().start();
    int from = Math.max(sentence.span().start(), to - SIGHT);
    return text.substring(Math.min(from, to), to);
  }

  /** The text of a sentence from a mention to its end, its first {@value #SIGHT} characters. */
  String after(Sentence sentence, Mention mention) {
    int from = mention.span().end();
    int to = Math.min(sentence.span().end(), from + SIGHT);
    return text.substring(from, Math.max(from, to));
  }

  /** The text of a sentence before an offset, its last {@value #SIGHT} characters. */
  String clauseBefore(Sentence sentence, int offset) {
    int from = Math.max(sentence.span().start(), offset - SIGHT);
    return text.substring(Math.min(from, offset), offset);
  }

  /** Whether a day lies after the day of publication. */
  boolean isAfterIssue(TimeValue value) {
    Optional<LocalDate> issued = article.analyzed().article().issueDate();
    String first = value.edtf();
    int length = Math.min(first.length(), 10);
    return issued.isPresent()
        && first.matches("\\d{4}(?:-\\d{2}){0,2}~?")
        && first
                .substring(0, length)
                .replace("~", "")
                .compareTo(issued.get().toString().substring(0, first.replace("~", "").length()))
            > 0;
  }

  /** The characters of a sentence. */
  String text(Sentence sentence) {
    return sentence.span().of(text);
  }

  /** The characters of a sentence that belong to no mention, a blank for each mention. */
  String textOutsideNames(Sentence sentence) {
    StringBuilder plain = new StringBuilder();
    int at = sentence.span().start();
    for (Mention mention : sentence.mentions()) {
      plain.append(text, Math.min(at, mention.span().start()), mention.span().start()).append(' ');
      at = mention.span().end();
    }
    return plain
        .append(text, Math.min(at, sentence.span().end()), sentence.span().end())
        .toString();
  }

  Optional<Entity> entity(Mention mention) {
    return article.entityOf(mention);
  }

  /**
   * The person that a mention names in full; a bare surname names nobody that facts could be told
   * of.
   */
  Optional<Entity> person(Mention mention) {
    return mention.type() == MentionType.PERSON && mention.span().length() > 1
        ? entity(mention)
        : Optional.empty();
  }

  Office office(Mention mention) {
    return article.offices().getOrDefault(mention, new Office(mention.surface(), Optional.empty()));
  }

  /** Whether a date belongs to a dateline: 3月30日电. */
  boolean isDateline(Sentence sentence, Mention date) {
    String behind = after(sentence, date);
    return behind.startsWith("电") || behind.startsWith("讯");
  }

  /** The last day that the paragraph names before a sentence. */
  Optional<Mention> dayOfParagraph(Sentence sentence) {
    for (int i = sentence.number(); i > 0 && !sentences.get(i).opensParagraph(); i--) {
      Sentence earlier = sentences.get(i - 1);
      Optional<Mention> day =
          earlier.of(MentionType.DATE).stream()
              .filter(d -> d.value().filter(v -> v.edtf().length() >= 10).isPresent())
              .filter(d -> !isDateline(earlier, d))
              .reduce((a, b) -> b);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /**
   * The day that the whole report is of: the first one that its opening names, not after
   * publication and not a month before it.
   */
  Optional<Mention> dayOfReport() {
    Optional<LocalDate> issued = article.analyzed().article().issueDate();
    for (Sentence sentence : sentences.subList(0, Math.min(OPENING, sentences.size()))) {
      Optional<Mention> day =
          sentence.of(MentionType.DATE).stream()
              .filter(d -> !isDateline(sentence, d))
              .filter(d -> issued.isPresent() && isShortlyBefore(d, issued.get()))
              .findFirst();
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static boolean isShortlyBefore(Mention date, LocalDate issued) {
    return date.value()
        .map(TimeValue::edtf)
        .filter(v -> v.matches("\\d{4}-\\d{2}-\\d{2}"))
        .map(LocalDate::parse)
        .filter(day -> !day.isAfter(issued) && day.isAfter(issued.minusDays(NEWS_DAYS)))
        .isPresent();
  }

  /** The date that the paragraph of a sentence opens with; it holds for the whole paragraph. */
  Optional<Mention> openingDate(Sentence sentence) {
    int i = sentence.number();
    while (i > 0 && !sentences.get(i).opensParagraph()) {
      i--;
    }
    Sentence first = sentences.get(i);
    return first.mentions().stream()
        .findFirst()
        .filter(m -> m.type() == MentionType.DATE && m.span().start() == first.span().start());
  }

  /** The day of publication as an approximate date; empty when the article has none. */
  Optional<TimeValue> around() {
    return article.analyzed().article().issueDate().map(d -> new TimeValue(d + "~"));
  }

  /** Evidence from a sentence. */
  static Evidence evidence(Sentence sentence, String rule, double confidence, Mention... mentions) {
    List<Mention> carriers = new ArrayList<>();
    int start = sentence.span().start();
    int end = sentence.span().end();
    for (Mention mention : mentions) {
      if (!carriers.contains(mention)) {
        carriers.add(mention);
      }
      end = Math.max(end, mention.span().end());
    }
    carriers.sort(null);
    return new Evidence(new Span(start, end), carriers, rule, confidence);
  }
}
