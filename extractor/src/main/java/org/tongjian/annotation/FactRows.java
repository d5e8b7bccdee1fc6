package org.tongjian.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tongjian.claim.Claim;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.claim.Modality;
import org.tongjian.entity.Entity;
import org.tongjian.time.TimeValue;

/** Claims as fact lines: names in the article's own characters, every line once. */
final class FactRows {
  private final ExtractedArticle article;
  private final Map<FactRow, Claim> rows = new LinkedHashMap<>();

  FactRows(ExtractedArticle article) {
    this.article = article;
    article.claims().forEach(this::add);
  }

  /** The lines, those of one relation together. */
  List<FactRow> rows() {
    return rows.keySet().stream().sorted(Comparator.comparing(FactRow::relation)).toList();
  }

  /** The claim that a line was made from; the first one, where several say the same. */
  Claim claimOf(FactRow row) {
    return rows.get(row);
  }

  private void add(Claim claim) {
    if (claim instanceof Claim.PostClaim post) {
      addPost(post);
    } else if (claim instanceof Claim.DateClaim date) {
      add(claim, Relation.DATE, date.date().edtf());
    } else if (claim instanceof Claim.PlaceClaim place) {
      add(claim, Relation.PLACE, name(place.place()));
    } else if (claim instanceof Claim.ParticipantClaim participant) {
      String who = name(participant.who());
      add(claim, Relation.PARTICIPANT, who);
      participant.part().ifPresent(part -> add(claim, Relation.PART, who, word(part)));
    } else if (claim instanceof Claim.AgentClaim agent) {
      add(claim, Relation.AGENT, name(agent.who()));
    } else if (claim instanceof Claim.StageClaim stage) {
      add(claim, Relation.STAGE, word(stage.stage()), edtf(stage.date(), "-"));
    } else if (claim instanceof Claim.AmountClaim amount) {
      add(claim, Relation.AMOUNT, AnnotationWriter.oneLine(amount.quantity()));
    }
  }

  private void addPost(Claim.PostClaim claim) {
    String title = AnnotationWriter.oneLine(claim.office().title());
    String body = claim.office().body().map(AnnotationWriter::oneLine).orElse("");
    String shown = body.isEmpty() ? "-" : body;
    switch (claim.tenure()) {
      case HOLDS -> add(claim, Relation.HOLDS, title, shown);
      case HELD -> add(claim, Relation.HELD, title, shown);
      case APPOINTED -> add(claim, Relation.APPOINTED, title, shown, edtf(claim.date(), "?"));
      case REMOVED -> add(claim, Relation.REMOVED, title, shown, edtf(claim.date(), "?"));
    }
  }

  private void add(Claim claim, Relation relation, String... further) {
    var arguments = new ArrayList<String>();
    arguments.add(name(claim.subject()));
    arguments.addAll(List.of(further));
    // A last field that opens with an exclamation mark would be read as a modality.
    if (arguments.stream().anyMatch(a -> a.isEmpty() || a.startsWith("!"))) {
      return;
    }
    Optional<Modality> modality = Optional.of(claim.modality()).filter(m -> m != Modality.ASSERTED);
    rows.putIfAbsent(new FactRow(relation, arguments, modality), claim);
  }

  private String name(Entity entity) {
    return AnnotationWriter.oneLine(article.resolved().analyzed().quote(entity.naming().span()));
  }

  private static String edtf(Optional<TimeValue> date, String unknown) {
    return date.map(TimeValue::edtf).orElse(unknown);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
