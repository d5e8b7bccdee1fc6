package org.tongjian.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether two articles are the same one, printed again or read twice, and which of them to
 * keep. Two briefs after one pattern stay two: what tells them apart are numbers, names, headlines.
 */
public final class Copies {
  private static final int SHORT = 80;
  private static final int FARTHEST_DAYS = 30;
  private static final int NEAR_DAYS = 3;
  private static final double ALIKE = 0.9;
  private static final double SHORTEST_SHARE = 0.5;
  private static final double LIKE_TITLE = 0.3;
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  /** The better first: the earlier, print before web, the longer; then by name, to be certain. */
  private static final Comparator<Article> BETTER =
      Comparator.comparing((Article a) -> a.issueDate().orElse(LocalDate.MAX))
          .thenComparing(a -> isPrint(a) ? 0 : 1)
          .thenComparing(a -> -a.text().length())
          .thenComparing(Article::source)
          .thenComparing(Article::id)
          .thenComparing(a -> a.document().path());

  private Copies() {}

  /** An order in which the article to keep comes first among its copies. */
  public static Comparator<Article> betterFirst() {
    return BETTER;
  }

  private static boolean isPrint(Article article) {
    boolean page =
        article.masthead().paper().isPresent() && article.masthead().pageNumber().isPresent();
    return page || article.document().metadata().url().isEmpty();
  }

  /** Whether two articles are one. */
  public static boolean areCopies(TextFingerprint first, TextFingerprint second) {
    long days = daysApart(first.date(), second.date());
    int shorter = Math.min(first.folded().length(), second.folded().length());
    if (days > FARTHEST_DAYS || shorter == 0) {
      return false;
    }
    String title = first.title();
    String otherTitle = second.title();
    boolean sameTitle = title.equals(otherTitle);
    if (shorter < SHORT) {
      return first.folded().equals(second.folded())
          && !title.isEmpty()
          && sameTitle
          && first.date().equals(second.date());
    }
    double alike = first.jaccard(second);
    int longer = Math.max(first.folded().length(), second.folded().length());
    boolean contained = shorter >= SHORTEST_SHARE * longer && first.containment(second) >= ALIKE;
    if (alike < ALIKE && !contained || !numbersAgree(first.folded(), second.folded())) {
      return false;
    }
    boolean untitled = title.isEmpty() || otherTitle.isEmpty();
    int changes = Math.min(first.changes(second), second.changes(first));
    if (changes == 0) {
      return untitled || alike >= 0.98 || HalfMatcher.likeness(title, otherTitle) >= LIKE_TITLE;
    }
    boolean partOfTitle = title.contains(otherTitle) || otherTitle.contains(title);
    return partOfTitle && days <= NEAR_DAYS && changes <= 1 + shorter / 200;
  }

  /** Whether copies have headlines or days that a reader would stumble over. */
  public static boolean contradict(Article one, Article other) {
    String title = TextFingerprint.fold(one.title());
    String otherTitle = TextFingerprint.fold(other.title());
    boolean titles =
        !title.isEmpty()
            && !otherTitle.isEmpty()
            && HalfMatcher.likeness(title, otherTitle) < LIKE_TITLE;
    return titles || daysApart(one.issueDate(), other.issueDate()) > 0;
  }

  /** Days between two dates; 0 when one is not known. */
  private static long daysApart(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent()
        ? Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()))
        : 0;
  }

  /** Whether the numbers of the shorter text stand in the longer one too, as often. */
  private static boolean numbersAgree(String one, String other) {
    boolean oneIsShorter = one.length() <= other.length();
    List<String> few = numbers(oneIsShorter ? one : other);
    List<String> many = numbers(oneIsShorter ? other : one);
    int missing = 0;
    for (String number : few) {
      missing += many.remove(number) ? 0 : 1;
    }
    return missing <= few.size() / 25;
  }

  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(matcher.group());
    }
    return numbers;
  }
}
