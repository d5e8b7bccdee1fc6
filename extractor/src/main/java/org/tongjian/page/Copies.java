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
 * keep. A copy says nothing that the kept one does not: it is equal but for bylines and such words
 * as papers fit to themselves, or a cut of it. What adds a sentence, or corrects a name, an office
 * or a number, is an article of its own; so are two briefs after one pattern.
 */
public final class Copies {
  private static final int SHORT = 80;
  private static final int FARTHEST_DAYS = 30;
  private static final int NEAR_DAYS = 3;
  private static final double ALIKE = 0.9;
  private static final double SHORTEST_SHARE = 0.5;
  private static final double LIKE_TITLE = 0.3;

  /** In a text that was recognised so many characters in a row may be misread. */
  private static final int MISREAD = 3;

  /** A shorter stretch that is missing inside a text is a correction, a longer one was cut. */
  private static final int SHORTEST_CUT = 8;

  /** A stretch so long that stands elsewhere in the other text was moved. */
  private static final int SHORTEST_MOVED = 15;

  private static final String OWN = "我本全";
  private static final int LONGEST_PLACE = 4;

  /** Words that a paper changes when it prints the text of another, or on another day. */
  private static final Pattern FITTED =
      Pattern.compile(
          "(?:昨[天日晚]|今[天日晨年]|前[天日]|明[天日]|日前|近日|近期|日|月|年|[我本全该][区市县省镇]|本[报刊台网]|记者|讯|据悉|据了解"
              + "|[我本该全的地得了着过也又还就便并且和与及将把在于其这那个名位])*");

  /** Who wrote, took, sent or answers for a text, and whence it comes. */
  private static final Pattern CREDITS =
      Pattern.compile(
          "(?:(?:本报|本刊|本台|见习|实习|特约|首席|融媒体中心|融媒体?|全媒体)*(?:记者|通讯员|作者|摄影|摄|撰文|编辑|责编|责任编辑|校对|审核|审读"
              + "|监制|编审|文图|图文|文|图)\\p{IsHan}{2,9}?(?:摄影报道|报道|摄|文|图)?"
              + "|(?:来源|稿源|供稿|原标题|原载|转载自|转自|据)\\p{L}{2,20}?|图为.{2,60}摄|\\p{IsHan}{2,8}[讯电]|完)*");

  private static final int LONGEST_CREDITS = 80;

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

  static boolean isPrint(Article article) {
    boolean page =
        article.masthead().paper().isPresent() && article.masthead().pageNumber().isPresent();
    return page || article.document().metadata().url().isEmpty();
  }

  /** Whether two articles are one: the one that is not kept is a copy of the other. */
  public static boolean areCopies(TextFingerprint first, TextFingerprint second) {
    int order = TextFingerprint.BETTER.compare(first, second);
    return (order > 0 || isCopyOf(second, first)) && (order < 0 || isCopyOf(first, second));
  }

  /** Whether an article says nothing that another does not, and is the same. */
  static boolean isCopyOf(TextFingerprint copy, TextFingerprint kept) {
    long days = daysApart(copy.date(), kept.date());
    int shorter = Math.min(copy.folded().length(), kept.folded().length());
    if (days > FARTHEST_DAYS || shorter == 0) {
      return false;
    }
    String title = copy.title();
    String otherTitle = kept.title();
    if (shorter < SHORT) {
      return copy.folded().equals(kept.folded())
          && !title.isEmpty()
          && title.equals(otherTitle)
          && copy.date().equals(kept.date());
    }
    double alike = copy.jaccard(kept);
    int longer = Math.max(copy.folded().length(), kept.folded().length());
    boolean contained = shorter >= SHORTEST_SHARE * longer && copy.containment(kept) >= ALIKE;
    if (alike < ALIKE && !contained || !numbersAgree(copy.folded(), kept.folded())) {
      return false;
    }
    int changes = changes(kept, copy);
    boolean untitled = title.isEmpty() || otherTitle.isEmpty();
    if (changes == 0) {
      return untitled || alike >= 0.98 || HalfMatcher.likeness(title, otherTitle) >= LIKE_TITLE;
    }
    boolean misread = copy.isRecognised() || kept.isRecognised();
    boolean partOfTitle = title.contains(otherTitle) || otherTitle.contains(title);
    return misread && partOfTitle && days <= NEAR_DAYS && changes <= 1 + shorter / 200;
  }

  /** How often a copy says other than what is kept; without end when it says more. */
  private static int changes(TextFingerprint kept, TextFingerprint copy) {
    boolean misread = copy.isRecognised() || kept.isRecognised();
    int changes = 0;
    for (TextEdits.Edit edit : TextEdits.between(kept.folded(), copy.folded())) {
      if (isOwnPlace(edit.lost(), edit.added()) || isOwnPlace(edit.added(), edit.lost())) {
        continue;
      }
      if (isNothing(edit.added(), kept, copy)) {
        boolean cut = edit.atEnd() || edit.lost().length() >= SHORTEST_CUT;
        changes += cut || isNothing(edit.lost(), copy, kept) ? 0 : 1;
      } else if (misread && edit.added().length() <= MISREAD) {
        changes++;
      } else {
        return Integer.MAX_VALUE;
      }
    }
    return changes;
  }

  /** Whether one says 我区 where the other, of another place, names the district. */
  private static boolean isOwnPlace(String own, String name) {
    return own.length() == 1 && OWN.contains(own) && name.length() <= LONGEST_PLACE;
  }

  /** Whether a stretch that one text has alone tells no fact: credits, a headline, fitted words. */
  private static boolean isNothing(String stretch, TextFingerprint other, TextFingerprint own) {
    String rest = stretch;
    for (String title : List.of(own.title(), other.title())) {
      rest = title.isEmpty() ? rest : rest.replace(title, "");
    }
    return FITTED.matcher(rest).matches()
        || rest.length() <= LONGEST_CREDITS && CREDITS.matcher(rest).matches()
        || rest.length() >= SHORTEST_MOVED && other.folded().contains(rest);
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
