package org.tongjian.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.tongjian.entity.Entity;
import org.tongjian.text.AnalyzedArticle;
import org.tongjian.time.TimeValue;

/** Claims as the fact lines of an annotation file. */
public final class FactLines {
  private FactLines() {}

  /** All lines, in order and each once. */
  public static List<String> of(AnalyzedArticle analyzed, List<Claim> claims) {
    TreeSet<String> lines = new TreeSet<>();
    for (Claim claim : claims) {
      for (List<String> cells : cells(analyzed, claim)) {
        String modality =
            claim.modality() == Modality.ASSERTED ? "" : "\t!" + claim.modality().word();
        lines.add(String.join("\t", cells) + modality);
      }
    }
    return List.copyOf(lines);
  }

  private static List<List<String>> cells(AnalyzedArticle article, Claim claim) {
    String subject = name(article, claim.subject());
    List<List<String>> lines = new ArrayList<>();
    if (claim instanceof Claim.PostClaim post) {
      List<String> cells = new ArrayList<>();
      cells.add(word(post.tenure()));
      cells.add(subject);
      cells.add(post.office().title());
      cells.add(post.office().body().orElse("-"));
      if (post.tenure() == Claim.Tenure.APPOINTED || post.tenure() == Claim.Tenure.REMOVED) {
        cells.add(edtf(post.date()));
      }
      lines.add(cells);
    } else if (claim instanceof Claim.DateClaim date) {
      lines.add(List.of("date", subject, date.date().edtf()));
    } else if (claim instanceof Claim.PlaceClaim place) {
      lines.add(List.of("place", subject, name(article, place.place())));
    } else if (claim instanceof Claim.ParticipantClaim who) {
      lines.add(List.of("participant", subject, name(article, who.who())));
      who.part()
          .ifPresent(p -> lines.add(List.of("part", subject, name(article, who.who()), word(p))));
    } else if (claim instanceof Claim.AgentClaim agent) {
      lines.add(List.of("agent", subject, name(article, agent.who())));
    } else if (claim instanceof Claim.StageClaim stage) {
      lines.add(List.of("stage", subject, word(stage.stage()), edtf(stage.date())));
    } else if (claim instanceof Claim.AmountClaim amount) {
      lines.add(List.of("amount", subject, amount.quantity()));
    }
    return lines;
  }

  private static String edtf(Optional<TimeValue> date) {
    return date.map(TimeValue::edtf).orElse("-");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String name(AnalyzedArticle article, Entity entity) {
    return article.quote(entity.naming().span());
  }
}
