package org.tongjian.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongjian.claim.Claim;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.mention.Mention;
import org.tongjian.page.Origin;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;
import org.tongjian.source.Span;
import org.tongjian.text.AnalyzedArticle;

/** No quote, no triple: finds the claims whose sentence and mentions are not in the article. */
final class QuoteCheck {
  private final ExtractedArticle extracted;
  private final AnalyzedArticle analyzed;

  QuoteCheck(ExtractedArticle extracted) {
    this.extracted = extracted;
    this.analyzed = extracted.resolved().analyzed();
  }

  /** Indexes of the claims that may be written; the others are reported. */
  List<Integer> accepted(Consumer<Problem> problems) {
    List<Integer> accepted = new ArrayList<>();
    for (int i = 0; i < extracted.claims().size(); i++) {
      Optional<String> fault = fault(extracted.claims().get(i));
      if (fault.isEmpty()) {
        accepted.add(i);
      } else {
        problems.accept(refusal(extracted.claims().get(i), fault.get()));
      }
    }
    return accepted;
  }

  private Optional<String> fault(Claim claim) {
    Span quote = claim.evidence().quote();
    if (quote.end() > analyzed.text().length()) {
      return Optional.of("its quote [" + quote.start() + ", " + quote.end() + ") ends behind it");
    }
    if (!isWhole(quote) || analyzed.quote(quote).isBlank()) {
      return Optional.of("its quote “" + quote.of(analyzed.text()) + "” is not in the text");
    }
    for (Mention mention : claim.evidence().mentions()) {
      if (mention.span().end() > analyzed.text().length()
          || !mention.span().of(analyzed.text()).equals(mention.surface())
          || !isWhole(mention.span())) {
        return Optional.of("“" + mention.surface() + "” is not at its place in the text");
      }
    }
    return Optional.empty();
  }

  /** Whether a span of the reading text comes from one stretch of the article, in its order. */
  private boolean isWhole(Span span) {
    Span place = analyzed.inArticle(span);
    return place.length() >= span.length() && place.end() <= extracted.article().text().length();
  }

  private Problem refusal(Claim claim, String fault) {
    return new Problem(
        ProblemCode.E601,
        position(claim.evidence().quote()),
        "claim about “"
            + claim.subject().name()
            + "” (rule "
            + claim.evidence().rule()
            + ") refused: "
            + fault,
        "report the rule; the other claims of the article are kept");
  }

  private Position position(Span quote) {
    Document document = extracted.article().document();
    if (quote.end() > analyzed.text().length()) {
      return Position.ofFile(document.path());
    }
    List<Origin.Place> places = extracted.article().places(analyzed.inArticle(quote));
    return places.isEmpty()
        ? Position.ofFile(document.path())
        : places.get(0).document().positionOf(places.get(0).span().start());
  }
}
