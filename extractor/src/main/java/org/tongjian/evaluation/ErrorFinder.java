package org.tongjian.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongjian.annotation.AnnotationFile;
import org.tongjian.annotation.FactRow;
import org.tongjian.annotation.TaggedSpan;
import org.tongjian.annotation.WhiteSpace;
import org.tongjian.source.Span;

/** Says of each wrong label of an article what is wrong with it. */
final class ErrorFinder {
  private static final int CONTEXT = 20;

  private final ScoredArticle article;
  private final String text;
  private final List<TaggedSpan> gold;
  private final List<TaggedSpan> predicted;
  private final List<LabelError> errors = new ArrayList<>();

  private ErrorFinder(ScoredArticle article) {
    this.article = article;
    this.text = article.gold().text();
    this.gold = article.gold().mentions();
    this.predicted =
        article.predicted().map(AnnotationFile::mentions).orElseGet(List::of).stream()
            .map(m -> new TaggedSpan(shifted(m.span()), m.type(), m.value()))
            .toList();
  }

  static List<LabelError> errors(ScoredArticle article) {
    var finder = new ErrorFinder(article);
    finder.compareMentions();
    finder.compareFacts();
    return List.copyOf(finder.errors);
  }

  private Span shifted(Span span) {
    int shift = article.shift();
    return new Span(Math.max(0, span.start() + shift), Math.max(0, span.end() + shift));
  }

  private void compareMentions() {
    var explained = new HashSet<TaggedSpan>();
    for (TaggedSpan wanted : gold) {
      Optional<TaggedSpan> found = counterpart(wanted);
      found.ifPresent(explained::add);
      if (found.isEmpty()) {
        add(LabelError.Kind.MISSED, wanted, shown(wanted));
      } else if (!found.get().equals(wanted)) {
        add(kind(wanted, found.get()), wanted, shown(wanted) + " | " + shown(found.get()));
      }
    }
    for (TaggedSpan found : predicted) {
      if (!explained.contains(found)) {
        add(LabelError.Kind.SPURIOUS, found, shown(found));
      }
    }
  }

  /** The prediction that stands for a gold mention: the one with most characters in common. */
  private Optional<TaggedSpan> counterpart(TaggedSpan wanted) {
    TaggedSpan best = null;
    int most = 0;
    for (TaggedSpan found : predicted) {
      int common =
          Math.min(found.span().end(), wanted.span().end())
              - Math.max(found.span().start(), wanted.span().start());
      if (common > most) {
        best = found;
        most = common;
      }
    }
    return Optional.ofNullable(best);
  }

  private static LabelError.Kind kind(TaggedSpan wanted, TaggedSpan found) {
    if (wanted.type() != found.type()) {
      return LabelError.Kind.TYPE;
    }
    return wanted.span().equals(found.span()) ? LabelError.Kind.VALUE : LabelError.Kind.BOUNDARY;
  }

  private String shown(TaggedSpan mention) {
    String value = mention.value().map(v -> " = " + v).orElse("");
    return mention.type().label() + " " + oneLine(of(mention.span())) + value;
  }

  private String of(Span span) {
    return text.substring(
        Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
  }

  private void add(LabelError.Kind kind, TaggedSpan mention, String shown) {
    Span span = mention.span();
    String before = of(new Span(Math.max(0, span.start() - CONTEXT), span.start()));
    String after = of(new Span(span.end(), span.end() + CONTEXT));
    String context = oneLine(before + "【" + of(span) + "】" + after);
    errors.add(new LabelError(article.name(), kind, mention.type().label(), shown, context));
  }

  private void compareFacts() {
    boolean full = article.gold().isFullDetail();
    Set<List<String>> wanted = lines(article.gold(), full);
    Set<List<String>> found = article.predicted().map(p -> lines(p, full)).orElseGet(Set::of);
    wanted.stream().filter(f -> !found.contains(f)).forEach(f -> add(LabelError.Kind.MISSED, f));
    found.stream().filter(f -> !wanted.contains(f)).forEach(f -> add(LabelError.Kind.SPURIOUS, f));
  }

  private static Set<List<String>> lines(AnnotationFile file, boolean full) {
    var lines = new LinkedHashSet<List<String>>();
    for (FactRow row : file.facts()) {
      Item.ofFact(row, full).ifPresent(item -> lines.add(line(item)));
    }
    return lines;
  }

  private static List<String> line(Item item) {
    var line = new ArrayList<String>();
    line.add(item.kind());
    line.addAll(item.parts());
    return line;
  }

  private void add(LabelError.Kind kind, List<String> fact) {
    String type = fact.get(0).substring("fact:".length());
    String shown = String.join(" ", fact.subList(1, fact.size()));
    errors.add(new LabelError(article.name(), kind, type, shown, ""));
  }

  private static String oneLine(String value) {
    var out = new StringBuilder(value);
    for (int i = 0; i < out.length(); i++) {
      if (WhiteSpace.is(out.charAt(i))) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }
}
