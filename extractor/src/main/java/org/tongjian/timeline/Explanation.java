package org.tongjian.timeline;

import java.util.List;
import java.util.Locale;
import org.tongjian.claim.Modality;

/**
 * Why the graph says something.
 *
 * @param iri what was asked about
 * @param kind what it is
 * @param statements what the graph says, in words
 * @param grounds the sentences that say it, by date
 * @param namings for an entity, by which words the articles name it; else empty
 */
public record Explanation(
    String iri, Kind kind, List<String> statements, List<Ground> grounds, List<Naming> namings) {
  /** What can be explained. */
  public enum Kind {
    FACT("事实"),
    CLAIM("陈述"),
    ENTITY("实体");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A sentence and the claim it makes.
   *
   * @param claimKind class of the claim: HoldingClaim
   * @param start where the sentence begins in the text of the article, in UTF-16 units
   * @param end where it ends
   * @param marks the mentions that carry the claim
   */
  public record Ground(
      Report report, String claimKind, Modality modality, int start, int end, List<Mark> marks) {
    public Ground {
      marks = List.copyOf(marks);
    }
  }

  /** A mention: its words, its place in the text of the article, and what found it. */
  public record Mark(String text, int start, int end, String rule, double confidence) {}

  /** The words by which an article names an entity, what found them, and how often. */
  public record Naming(Source source, String text, String rule, int mentions) {}

  public Explanation {
    statements = List.copyOf(statements);
    grounds = List.copyOf(grounds);
    namings = List.copyOf(namings);
  }

  /** The explanation for a terminal. */
  public String toText() {
    StringBuilder out = new StringBuilder();
    out.append(kind.label()).append(" <").append(iri).append(">\n");
    statements.forEach(statement -> out.append("  ").append(statement).append('\n'));
    if (!namings.isEmpty()) {
      out.append("名称：\n");
      for (Naming naming : namings) {
        out.append("  “")
            .append(naming.text())
            .append("”×")
            .append(naming.mentions())
            .append("　规则 ")
            .append(naming.rule())
            .append("　")
            .append(naming.source().citation())
            .append('\n');
      }
    }
    out.append("依据：\n");
    grounds.forEach(ground -> append(out, ground));
    return out.toString();
  }

  private static void append(StringBuilder out, Ground ground) {
    Report report = ground.report();
    out.append("  “")
        .append(report.quote())
        .append("”\n    ")
        .append(report.source().citation())
        .append("，字位 ")
        .append(ground.start())
        .append('–')
        .append(ground.end())
        .append("\n    ")
        .append(ground.claimKind())
        .append("，语气 ")
        .append(ground.modality().word())
        .append("，规则 ")
        .append(report.rule())
        .append("，置信度 ")
        .append(SvgText.decimal(report.confidence()))
        .append("\n    <")
        .append(report.claim())
        .append(">\n");
    for (Mark mark : ground.marks()) {
      out.append("    ")
          .append(mark.start())
          .append('–')
          .append(mark.end())
          .append(" “")
          .append(mark.text())
          .append("”　规则 ")
          .append(mark.rule())
          .append("，置信度 ")
          .append(SvgText.decimal(mark.confidence()))
          .append('\n');
    }
  }

  /** The explanation as JSON. */
  public String toJson() {
    return CardJson.write(this);
  }
}
