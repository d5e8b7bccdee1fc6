package org.tongjian.timeline;

import java.util.List;
import java.util.Map;

/**
 * What is known of one entity.
 *
 * @param subject the entity
 * @param otherNames its other labels
 * @param codes codes of an administrative area
 * @param within areas or bodies it lies in or belongs to
 * @param tenures posts of a person, people of a post or body, with honest bounds
 * @param facts how many facts of each kind concern it
 * @param together whom and what the same sentences name, the most frequent first
 * @param sources the articles that mention it, by date
 * @param namesakes other entities that share a name with it
 */
public record EntityCard(
    Subject subject,
    List<String> otherNames,
    List<String> codes,
    List<String> within,
    List<Tenure> tenures,
    Map<FactKind, Integer> facts,
    List<Companion> together,
    List<Source> sources,
    List<Subject> namesakes) {
  /**
   * An entity that sentences name beside this one.
   *
   * @param sentences the number of those sentences
   */
  public record Companion(String iri, String name, int sentences) {}

  public EntityCard {
    otherNames = List.copyOf(otherNames);
    codes = List.copyOf(codes);
    within = List.copyOf(within);
    tenures = List.copyOf(tenures);
    together = List.copyOf(together);
    sources = List.copyOf(sources);
    namesakes = List.copyOf(namesakes);
  }

  /** The card for a terminal. */
  public String toText() {
    StringBuilder out = new StringBuilder();
    out.append(subject.name()).append("（").append(subject.kind()).append("）\n");
    out.append("IRI：").append(subject.iri()).append('\n');
    line(out, "又名", otherNames);
    line(out, "代码", codes);
    line(out, "所属", within);
    block(
        out,
        "任职",
        tenures.stream().map(t -> t.member() + " " + t.post() + "：" + t.bounds()).toList());
    line(out, "事实", facts.entrySet().stream().map(e -> e.getKey().label() + e.getValue()).toList());
    line(out, "同见", together.stream().map(c -> c.name() + "（" + c.sentences() + "句）").toList());
    block(out, "见于" + sources.size() + "篇", sources.stream().map(Source::citation).toList());
    block(
        out,
        "同名",
        namesakes.stream().map(n -> n.name() + "（" + n.kind() + "）<" + n.iri() + ">").toList());
    return out.toString();
  }

  private static void line(StringBuilder out, String label, List<String> values) {
    if (!values.isEmpty()) {
      out.append(label).append("：").append(String.join("、", values)).append('\n');
    }
  }

  private static void block(StringBuilder out, String label, List<String> values) {
    if (!values.isEmpty()) {
      out.append(label).append("：\n");
      values.forEach(value -> out.append("  ").append(value).append('\n'));
    }
  }

  /** The card as JSON. */
  public String toJson() {
    return CardJson.write(this);
  }
}
