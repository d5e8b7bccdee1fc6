package org.tongjian.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;
import org.tongjian.source.Span;

/**
 * Joins the halves of articles that jump lines part (下转第2版, 上接第1版), within a document and across
 * the documents of one issue. Hand it the articles of one document after the other. A document with
 * a jump that is open is held back until its issue is read; as many as {@value #MOST_HELD}
 * documents are held, then the issue of the oldest is taken to be complete. Not for use by several
 * threads at once.
 */
public final class IssueAssembly {
  private static final int MOST_HELD = 400;

  private final Deque<Held> held = new ArrayDeque<>();

  /** The articles of a document that has open jumps. */
  private record Held(Issue issue, List<Article> articles) {}

  /**
   * An article and the halves that it was made of.
   *
   * @param article the whole
   * @param halves what was handed in, in the order of the text; one for an article that stays as it
   *     is
   */
  public record Joined(Article article, List<Article> halves) {
    public Joined {
      halves = List.copyOf(halves);
    }
  }

  /**
   * Joins the halves of documents that are all there; the result does not depend on their order.
   *
   * @param documents the articles of each document
   * @param reports takes W203 for every jump whose other half is not among them
   */
  public static List<Joined> join(List<List<Article>> documents, Consumer<Problem> reports) {
    return resolve(documents.stream().map(d -> new Held(Issue.of(d), d)).toList(), reports);
  }

  /**
   * What a half is looked for by when its issue is gathered: its day and the place of its file.
   *
   * @return the keys under which it is found, then those by which it finds others
   */
  public static List<List<String>> keys(Article half) {
    Issue issue = Issue.of(List.of(half));
    String place = issue.folder() + "/" + issue.series();
    return issue
        .date()
        .map(
            d -> List.of(List.of("day " + d, "dated " + place), List.of("day " + d, "at " + place)))
        .orElse(List.of(List.of("at " + place), List.of("at " + place, "dated " + place)));
  }

  /**
   * Takes in a document's articles.
   *
   * @param ofOneDocument all articles of one document
   * @param reports takes W203 for jumps of a document that was held back, whose other half was not
   *     among the documents
   * @return the articles that are ready, those of a document together and in its order: these, or
   *     none, or those of documents that were held back; a joined article stands at the place of
   *     its first half
   */
  public List<Article> add(List<Article> ofOneDocument, Consumer<Problem> reports) {
    if (ofOneDocument.stream().allMatch(article -> article.jumps().isEmpty())) {
      return List.copyOf(ofOneDocument);
    }
    held.add(new Held(Issue.of(ofOneDocument), List.copyOf(ofOneDocument)));
    if (held.size() <= MOST_HELD) {
      return List.of();
    }
    Issue oldest = held.element().issue();
    List<Held> complete = new ArrayList<>();
    for (Held document : held) {
      if (document.issue().isSame(oldest)) {
        complete.add(document);
      }
    }
    held.removeAll(complete);
    return articles(resolve(complete, reports));
  }

  private static List<Article> articles(List<Joined> joined) {
    return joined.stream().map(Joined::article).toList();
  }

  /**
   * Gives back all that is held.
   *
   * @param reports takes W203 for every jump whose other half was not among the documents
   */
  public List<Article> finish(Consumer<Problem> reports) {
    List<Held> complete = List.copyOf(held);
    held.clear();
    return articles(resolve(complete, reports));
  }

  private static List<Joined> resolve(List<Held> documents, Consumer<Problem> reports) {
    List<Article> all = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (Held document : documents) {
      for (Article article : document.articles()) {
        all.add(article);
        issues.add(document.issue());
      }
    }
    Map<Integer, Integer> next = new HalfMatcher(all, issues).pairs();
    Set<Integer> seconds = new HashSet<>(next.values());
    List<Joined> ready = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!seconds.contains(i)) {
        Article whole = all.get(i);
        List<Article> halves = new ArrayList<>(List.of(whole));
        for (Integer half = next.get(i); half != null; half = next.get(half)) {
          whole = HalfJoin.join(whole, all.get(half));
          halves.add(all.get(half));
        }
        for (Jump jump : whole.jumps()) {
          Issue issue = issues.get(i);
          boolean read =
              IntStream.range(0, all.size())
                  .anyMatch(
                      other ->
                          issue.isSame(issues.get(other))
                              && all.get(other)
                                  .masthead()
                                  .pageNumber()
                                  .equals(Optional.of(jump.page())));
          reports.accept(open(whole, jump, read));
        }
        ready.add(new Joined(whole, halves));
      }
    }
    return ready;
  }

  /** Tells of a jump that leads to nothing that was read, or to a page where nothing fits. */
  private static Problem open(Article article, Jump jump, boolean isPageRead) {
    Span span = jump.span();
    Document document = article.passageAt(span.start()).document();
    int at = article.toDocument().toOrigin(span.start());
    Position position =
        at < document.text().length() ? document.positionOf(at) : Position.ofFile(document.path());
    return new Problem(
        ProblemCode.W203,
        position,
        "“%s”: the article %s on page %d, %s"
            .formatted(
                span.of(article.text()),
                jump.isOn() ? "goes on" : "begins",
                jump.page(),
                isPageRead ? "where no text certainly is its other half" : "which was not read"),
        isPageRead ? "look at that page" : "read the pages of the issue together");
  }
}
