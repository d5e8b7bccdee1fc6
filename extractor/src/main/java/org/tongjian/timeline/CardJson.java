package org.tongjian.timeline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** Entity cards and explanations as JSON. */
final class CardJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CardJson() {}

  static String write(EntityCard card) {
    ObjectNode root = subject(card.subject());
    texts(root, "otherNames", card.otherNames());
    texts(root, "codes", card.codes());
    texts(root, "within", card.within());
    ArrayNode tenures = root.putArray("tenures");
    card.tenures().forEach(tenure -> tenures.add(TimelineJson.tenure(tenure)));
    ObjectNode facts = root.putObject("facts");
    card.facts().forEach((kind, count) -> facts.put(kind.className(), count));
    ArrayNode together = root.putArray("together");
    card.together()
        .forEach(
            companion ->
                together
                    .addObject()
                    .put("iri", companion.iri())
                    .put("name", companion.name())
                    .put("sentences", companion.sentences()));
    ArrayNode sources = root.putArray("sources");
    card.sources().forEach(source -> sources.add(TimelineJson.source(source)));
    ArrayNode namesakes = root.putArray("namesakes");
    card.namesakes().forEach(namesake -> namesakes.add(subject(namesake)));
    return TimelineJson.print(root);
  }

  static String write(Explanation explanation) {
    ObjectNode root = NODES.objectNode();
    root.put("iri", explanation.iri()).put("kind", explanation.kind().word());
    texts(root, "statements", explanation.statements());
    ArrayNode grounds = root.putArray("grounds");
    explanation.grounds().forEach(ground -> grounds.add(ground(ground)));
    ArrayNode namings = root.putArray("namings");
    for (Explanation.Naming naming : explanation.namings()) {
      ObjectNode node = TimelineJson.source(naming.source());
      namings.add(
          node.put("text", naming.text())
              .put("rule", naming.rule())
              .put("mentions", naming.mentions()));
    }
    return TimelineJson.print(root);
  }

  private static ObjectNode ground(Explanation.Ground ground) {
    ObjectNode node = TimelineJson.report(ground.report());
    node.put("claimKind", ground.claimKind())
        .put("modality", ground.modality().word())
        .put("start", ground.start())
        .put("end", ground.end());
    ArrayNode marks = node.putArray("mentions");
    for (Explanation.Mark mark : ground.marks()) {
      marks
          .addObject()
          .put("text", mark.text())
          .put("start", mark.start())
          .put("end", mark.end())
          .put("rule", mark.rule())
          .put("confidence", new BigDecimal(SvgText.decimal(mark.confidence())));
    }
    return node;
  }

  private static ObjectNode subject(Subject subject) {
    return NODES
        .objectNode()
        .put("iri", subject.iri())
        .put("name", subject.name())
        .put("kind", subject.kind());
  }

  private static void texts(ObjectNode node, String name, List<String> values) {
    ArrayNode array = node.putArray(name);
    values.forEach(array::add);
  }
}
