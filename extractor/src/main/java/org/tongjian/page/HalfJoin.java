package org.tongjian.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tongjian.source.OffsetMap;
import org.tongjian.source.Span;

/** Puts the second half of an article behind the first one, without the jump lines. */
final class HalfJoin {
  private final StringBuilder text = new StringBuilder();
  private int[] origins = new int[1024];
  private final List<Passage> passages = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Jump> jumps = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

  private HalfJoin() {}

  /**
   * The whole article.
   *
   * @param first the half that goes on (下转)
   * @param second the half that began elsewhere (上接)
   */
  static Article join(Article first, Article second) {
    var join = new HalfJoin();
    Jump on = Half.on(first).orElseThrow();
    Jump from = Half.from(second).orElseThrow();
    int seamEnd = Half.endBefore(first, on.span().start());
    int seamStart = Half.startAfter(second, from.span().end());
    boolean inSentence = Half.breaksOff(first.text().substring(0, seamEnd));
    join.add(first, 0, seamEnd, "");
    join.add(second, seamStart, second.text().length(), inSentence ? "" : "\n\n");
    // What stands behind the jump line, or before its like: captions, bylines.
    join.add(first, seamEnd, on.span().start(), "\n\n");
    join.add(first, on.span().end(), first.text().length(), "\n\n");
    join.add(second, 0, from.span().start(), "\n\n");
    join.add(second, from.span().end(), seamStart, "\n\n");
    double length = (double) first.text().length() + second.text().length();
    double confidence =
        (first.origin().confidence() * first.text().length()
                + second.origin().confidence() * second.text().length())
            / length;
    return new Article(
        first.id(),
        first.number(),
        first.masthead(),
        first.source(),
        first.headline(),
        first.issueDate(),
        first.locality(),
        first.genre(),
        join.text.toString(),
        new Origin(join.map(), join.passages, confidence),
        new Structure(join.parts, join.jumps, join.gaps));
  }

  private OffsetMap map() {
    return OffsetMap.of(Arrays.copyOf(origins, text.length()));
  }

  /** Adds a stretch of a half with all that lies in it, parted from what is there. */
  private void add(Article half, int from, int to, String parting) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(half.text().charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(half.text().charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    if (!text.isEmpty()) {
      int before = origins[text.length() - 1];
      parting.chars().forEach(c -> put((char) c, before));
      stretchLast();
    }
    int shift = text.length() - start;
    for (int i = start; i < end; i++) {
      put(half.text().charAt(i), half.toDocument().toOrigin(i));
    }
    addPassages(half, start, end, shift);
    var taken = new Span(start, end);
    half.structure().parts().stream()
        .filter(p -> p.span().length() > 0 && taken.overlaps(p.span()))
        .forEach(p -> parts.add(new Part(cut(p.span(), taken, shift), p.kind())));
    half.jumps().stream()
        .filter(j -> taken.contains(j.span()))
        .forEach(j -> jumps.add(j.moved(shift)));
    for (Gap gap : half.structure().gaps()) {
      if (gap.offset() >= start && gap.offset() <= end && !isOfSeam(half, gap)) {
        gaps.add(new Gap(gap.offset() + shift, gap.reason()));
      }
    }
  }

  /** Whether a gap is the one that joining closes. */
  private static boolean isOfSeam(Article half, Gap gap) {
    Optional<Jump> on = Half.on(half);
    Optional<Jump> from = Half.from(half);
    return switch (gap.reason()) {
      case CONTINUATION_ABSENT -> on.isPresent() && gap.offset() == on.get().span().start();
      case BEGINNING_ABSENT -> from.isPresent() && gap.offset() == from.get().span().end();
      case BREAKS_OFF -> on.isPresent();
      case BEGINS_INSIDE -> from.isPresent();
    };
  }

  private static Span cut(Span span, Span taken, int shift) {
    int start = Math.max(span.start(), taken.start());
    int end = Math.min(span.end(), taken.end());
    return new Span(start + shift, end + shift);
  }

  private void addPassages(Article half, int start, int end, int shift) {
    for (Passage passage : half.origin().passages()) {
      int from = Math.max(start, passage.span().start()) + shift;
      int to = Math.min(end, passage.span().end()) + shift;
      if (from < to) {
        passages.add(new Passage(new Span(from, to), passage.document(), passage.masthead()));
      }
    }
  }

  /** The white space between two stretches belongs to the one before it. */
  private void stretchLast() {
    Passage last = passages.remove(passages.size() - 1);
    var span = new Span(last.span().start(), text.length());
    passages.add(new Passage(span, last.document(), last.masthead()));
  }

  private void put(char c, int origin) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[text.length()] = origin;
    text.append(c);
  }
}
