package org.tongjian.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tongjian.gazetteer.Gazetteer;

/**
 * The tables of this package, read once.
 *
 * @param gazetteer the administrative areas
 * @param offices cuts posts into title and body
 * @param bodies makes names of bodies full
 * @param dependent beginnings of bodies that are parts of others, and of what; longer ones first
 */
record EntityRules(
    Gazetteer gazetteer, OfficeLexicon offices, BodyNames bodies, Map<String, String> dependent) {
  static EntityRules load(Gazetteer gazetteer) {
    Map<String, String> dependent = new LinkedHashMap<>();
    Table.rows("dependent-bodies.tsv").stream()
        .sorted((a, b) -> Integer.compare(b[0].length(), a[0].length()))
        .forEach(row -> dependent.put(row[0], row[1]));
    return new EntityRules(gazetteer, OfficeLexicon.load(), BodyNames.load(), dependent);
  }
}
