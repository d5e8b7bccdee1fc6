package org.tongjian.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.tongjian.graph.Iris;
import org.tongjian.graph.Literals;
import org.tongjian.graph.StandardTerms;
import org.tongjian.graph.TermClasses;
import org.tongjian.graph.Vocabulary;
import org.tongjian.time.TimeValue;

/** Writes facts: a pure function of the claims that say them. */
final class FactWriter {
  private final Set<Quad> quads = new LinkedHashSet<>();

  private FactWriter() {}

  /** The claims by the facts they say. */
  static Map<FactKey, List<ClaimRecord>> group(List<ClaimRecord> claims) {
    Map<FactKey, List<ClaimRecord>> facts = new LinkedHashMap<>();
    for (ClaimRecord claim : claims) {
      for (FactKey key : FactKey.of(claim)) {
        facts.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
      }
    }
    return facts;
  }

  /**
   * The quads of one fact: its node, its interval, its role, its direct triple.
   *
   * @param claims all claims that say it, at least one
   */
  static Set<Quad> write(FactKey key, List<ClaimRecord> claims) {
    var writer = new FactWriter();
    Node fact = key.iri();
    writer.add(fact, StandardTerms.TYPE, TermClasses.FACT);
    writer.add(fact, StandardTerms.TYPE, key.kind());
    writer.add(fact, Vocabulary.MODALITY, key.modality());
    writer.add(fact, Vocabulary.ABOUT, key.subject());
    if (key.isOfPost()) {
      writer.addPost(key, claims);
    } else {
      writer.addThing(key);
    }
    key.date().filter(TimeValue::isKnown).ifPresent(d -> writer.addDate(fact, d));
    claims.forEach(c -> writer.add(fact, StandardTerms.WAS_DERIVED_FROM, c.claim()));
    key.direct().ifPresent(t -> writer.quads.add(new Quad(Iris.KNOWLEDGE, t)));
    return writer.quads;
  }

  private void add(Node subject, Node predicate, Node object) {
    quads.add(new Quad(Iris.KNOWLEDGE, subject, predicate, object));
  }

  private void addDate(Node fact, TimeValue date) {
    add(fact, Vocabulary.EDTF, Literals.of(date));
    date.earliest().ifPresent(d -> add(fact, Vocabulary.EARLIEST, Literals.of(d)));
    date.latest().ifPresent(d -> add(fact, Vocabulary.LATEST, Literals.of(d)));
  }

  private void addThing(FactKey key) {
    Node fact = key.iri();
    add(fact, Vocabulary.OF_THING, key.subject());
    key.other().ifPresent(other -> add(fact, Vocabulary.ABOUT, other));
    if (key.kind().equals(TermClasses.LOCATION)) {
      key.other().ifPresent(place -> add(fact, StandardTerms.LOCATION, place));
    } else if (key.kind().equals(TermClasses.PARTICIPATION)) {
      add(fact, StandardTerms.TYPE, StandardTerms.EVENT_ROLE);
      key.other().ifPresent(who -> add(fact, Vocabulary.PARTICIPANT, who));
      key.detail().ifPresent(part -> add(fact, StandardTerms.ROLE_TYPE, part));
    } else if (key.kind().equals(TermClasses.AGENCY)) {
      key.other().ifPresent(who -> add(fact, StandardTerms.AGENT, who));
    } else if (key.kind().equals(TermClasses.MILESTONE)) {
      key.detail().ifPresent(stage -> add(fact, Vocabulary.STAGE, stage));
    } else if (key.kind().equals(TermClasses.QUANTITY)) {
      key.detail().ifPresent(quantity -> add(fact, Vocabulary.QUANTITY, quantity));
    }
  }

  private void addPost(FactKey key, List<ClaimRecord> claims) {
    Node fact = key.iri();
    add(fact, StandardTerms.MEMBER, key.subject());
    for (ClaimRecord claim : claims) {
      Node role = FactKey.role(claim.title().orElseThrow());
      add(fact, StandardTerms.ROLE, role);
      quads.addAll(roleQuads(claim.title().orElseThrow()));
      claim.post().ifPresent(post -> add(fact, StandardTerms.MEMBERSHIP_POST, post));
      claim.post().ifPresent(post -> add(fact, Vocabulary.ABOUT, post));
      claim.body().ifPresent(body -> add(fact, StandardTerms.IN_ORGANIZATION, body));
      claim.body().ifPresent(body -> add(fact, Vocabulary.ABOUT, body));
    }
    if (!key.kind().equals(StandardTerms.MEMBERSHIP)) {
      add(fact, StandardTerms.TYPE, StandardTerms.CHANGE_EVENT);
    } else if (key.isAsserted()) {
      addTenure(key, claims);
    }
  }

  private void addTenure(FactKey key, List<ClaimRecord> claims) {
    var reports = new TreeSet<LocalDate>();
    claims.stream()
        .filter(c -> c.type().equals(TermClasses.HOLDING_CLAIM))
        .forEach(c -> c.reported().ifPresent(reports::add));
    reports.forEach(day -> add(key.iri(), Vocabulary.REPORTED_ON, Literals.of(day)));
    Map<Node, LocalDate> bounds = new TenureBounds(claims).bounds();
    if (!bounds.isEmpty()) {
      add(key.iri(), StandardTerms.MEMBER_DURING, key.tenure());
      add(key.tenure(), StandardTerms.TYPE, TermClasses.TENURE);
      bounds.forEach((property, day) -> add(key.tenure(), property, Literals.of(day)));
    }
  }

  /** The concept of a title, with its label. */
  static List<Quad> roleQuads(String title) {
    Node role = FactKey.role(title);
    return List.of(
        new Quad(Iris.KNOWLEDGE, role, StandardTerms.TYPE, StandardTerms.CONCEPT),
        new Quad(Iris.KNOWLEDGE, role, StandardTerms.PREF_LABEL, Literals.chinese(title)));
  }
}
