package org.tongjian.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongjian.annotation.AnnotationFile;
import org.tongjian.annotation.FactRow;
import org.tongjian.annotation.Relation;
import org.tongjian.annotation.TaggedSpan;
import org.tongjian.annotation.WhiteSpace;
import org.tongjian.claim.Modality;
import org.tongjian.mention.MentionType;

/**
 * One thing that is right or wrong.
 *
 * @param kind the kind it is counted under
 * @param parts all that must be equal for it to be right
 */
record Item(String kind, List<String> parts) {
  private static final Pattern PARTY = Pattern.compile("^(中共|中国共产党)");

  /** The kind of mentions of a type. */
  static String mentionKind(MentionType type) {
    return "mention:" + type.label();
  }

  /**
   * The items of an article.
   *
   * @param file the article
   * @param shift added to all offsets
   * @param fullDetail whether the items that only fully annotated articles have count
   */
  static Set<Item> of(AnnotationFile file, int shift, boolean fullDetail) {
    var items = new LinkedHashSet<Item>();
    for (TaggedSpan mention : file.mentions()) {
      var place = new ArrayList<String>();
      place.add(Integer.toString(mention.span().start() + shift));
      place.add(Integer.toString(mention.span().end() + shift));
      items.add(new Item(mentionKind(mention.type()), List.copyOf(place)));
      mention
          .value()
          .ifPresent(
              value -> {
                place.add(value);
                items.add(new Item("date+value", List.copyOf(place)));
              });
    }
    file.facts().forEach(row -> addFact(row, fullDetail, items));
    return items;
  }

  /**
   * The item of a fact with all its arguments.
   *
   * @return empty for a kind of fact that only fully annotated articles have, in another
   */
  static Optional<Item> ofFact(FactRow row, boolean fullDetail) {
    boolean counts = fullDetail || row.relation().compareTo(Relation.STAGE) < 0;
    return counts
        ? Optional.of(new Item("fact:" + row.relation().word(), arguments(row)))
        : Optional.empty();
  }

  private static List<String> arguments(FactRow row) {
    List<String> arguments = new ArrayList<>(row.arguments());
    arguments.replaceAll(WhiteSpace::squeeze);
    if (row.relation().isPost()) {
      arguments.set(2, PARTY.matcher(arguments.get(2)).replaceFirst(""));
    }
    return List.copyOf(arguments);
  }

  private static void addFact(FactRow row, boolean fullDetail, Set<Item> items) {
    String word = row.relation().word();
    List<String> arguments = arguments(row);
    if (row.relation().isPost()) {
      var withoutBody = new ArrayList<>(arguments);
      withoutBody.remove(2);
      items.add(new Item("post:" + word + " (no body)", List.copyOf(withoutBody)));
    }
    ofFact(row, fullDetail).ifPresent(items::add);
    if (fullDetail) {
      var withModality = new ArrayList<>(arguments);
      withModality.add(0, word);
      withModality.add("!" + row.modality().orElse(Modality.ASSERTED).word());
      items.add(new Item("fact+modality", List.copyOf(withModality)));
    }
  }
}
