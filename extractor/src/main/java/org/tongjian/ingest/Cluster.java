package org.tongjian.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.tongjian.page.Article;
import org.tongjian.page.Copies;
import org.tongjian.page.TextFingerprint;

/** The copies of one article among those that are being placed, and the one the store keeps. */
final class Cluster {
  private final List<Entry> members = new ArrayList<>();
  private final TextFingerprint fingerprint;
  private Optional<Node> storedNode = Optional.empty();
  private Optional<Article> stored = Optional.empty();

  private Cluster(TextFingerprint fingerprint) {
    this.fingerprint = fingerprint;
  }

  /** A cluster of one that is new. */
  static Cluster of(Entry entry, TextFingerprint fingerprint) {
    var cluster = new Cluster(fingerprint);
    cluster.members.add(entry);
    return cluster;
  }

  /** A cluster around an article of the store. */
  static Cluster of(Node node, Article article) {
    var cluster = new Cluster(TextFingerprint.of(article));
    cluster.storedNode = Optional.of(node);
    cluster.stored = Optional.of(article);
    return cluster;
  }

  boolean fits(TextFingerprint other) {
    return Copies.areCopies(fingerprint, other);
  }

  TextFingerprint fingerprint() {
    return fingerprint;
  }

  void add(Entry entry) {
    members.add(entry);
    members.sort((a, b) -> Copies.betterFirst().compare(a.article(), b.article()));
  }

  void remove(Entry entry) {
    members.remove(entry);
  }

  List<Entry> members() {
    return List.copyOf(members);
  }

  Optional<Node> storedNode() {
    return storedNode;
  }

  /** The article of the store, unless a member is better. */
  Optional<Article> stored() {
    return stored;
  }

  /** Whether the store's article stays the one that is kept. */
  boolean keepsStored() {
    return stored.isPresent()
        && (members.isEmpty()
            || Copies.betterFirst().compare(stored.get(), members.get(0).article()) <= 0);
  }

  /** Those that are not kept. */
  List<Entry> rest() {
    return keepsStored() ? members() : members.subList(1, members.size());
  }
}
