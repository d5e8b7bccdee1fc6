package org.tongjian.knowledge;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.tongjian.graph.Iris;
import org.tongjian.graph.Literals;
import org.tongjian.graph.StandardTerms;
import org.tongjian.graph.TermClasses;
import org.tongjian.graph.Vocabulary;
import org.tongjian.identity.ArticleIdentity;
import org.tongjian.identity.IdentityResolver;
import org.tongjian.identity.Thing;

/**
 * Writes things. All but the other names of a thing and the articles that mention it is a function
 * of the thing alone, so that the parts of several articles are simply put together.
 */
final class ThingWriter {
  private final IdentityResolver identity;
  private final BodyKinds kinds;

  ThingWriter(IdentityResolver identity, BodyKinds kinds) {
    this.identity = identity;
    this.kinds = kinds;
  }

  /** What an article has to say of a thing that it names, and of what this lies in. */
  Set<Quad> named(Node article, ArticleIdentity.Named named) {
    Set<Quad> quads = new LinkedHashSet<>();
    Thing thing = named.thing();
    add(quads, thing);
    for (String name : named.names()) {
      if (!name.equals(thing.label())) {
        quads.add(quad(thing.iri(), StandardTerms.ALT_LABEL, Literals.chinese(name)));
      }
    }
    quads.add(quad(thing.iri(), Vocabulary.MENTIONED_IN, article));
    if (thing.kind() == Thing.Kind.POST) {
      Node owner = thing.within().orElseThrow().iri();
      quads.add(quad(owner, Vocabulary.MENTIONED_IN, article));
    }
    return quads;
  }

  private void add(Set<Quad> quads, Thing thing) {
    Node node = thing.iri();
    quads.add(quad(node, StandardTerms.TYPE, type(thing)));
    quads.add(quad(node, StandardTerms.PREF_LABEL, Literals.chinese(thing.label())));
    switch (thing.kind()) {
      case ORGANIZATION -> addBody(quads, thing);
      case PLACE -> addPlace(quads, thing);
      case POST -> addPost(quads, thing);
      case PERSON, INITIATIVE, EVENT -> {}
    }
    thing.within().ifPresent(around -> add(quads, around));
  }

  private void addBody(Set<Quad> quads, Thing body) {
    Node node = body.iri();
    body.within().ifPresent(a -> quads.add(quad(node, Vocabulary.JURISDICTION, a.iri())));
    Optional<BodyKinds.Kind> kind = kinds.of(body);
    if (kind.isPresent()) {
      quads.add(quad(node, StandardTerms.TYPE, kind.get().type()));
      if (kind.get().parent().isPresent() && kind.get().parentArea().isPresent()) {
        Thing parent = identity.organ(kind.get().parent().get(), kind.get().parentArea().get());
        quads.add(quad(node, StandardTerms.SUB_ORGANIZATION_OF, parent.iri()));
        add(quads, parent);
      }
    }
  }

  private static void addPlace(Set<Quad> quads, Thing place) {
    Node node = place.iri();
    if (place.notation().isPresent()) {
      quads.add(quad(node, StandardTerms.TYPE, StandardTerms.ADMINISTRATIVE_AREA));
      quads.add(quad(node, StandardTerms.NOTATION, Literals.of(place.notation().get())));
    }
    place.within().ifPresent(a -> quads.add(quad(node, StandardTerms.WITHIN, a.iri())));
  }

  private static void addPost(Set<Quad> quads, Thing post) {
    Node owner = post.within().orElseThrow().iri();
    String title = post.notation().orElseThrow();
    quads.add(quad(post.iri(), StandardTerms.POST_IN, owner));
    quads.add(quad(post.iri(), StandardTerms.ROLE, FactKey.role(title)));
    quads.addAll(FactWriter.roleQuads(title));
    quads.add(quad(owner, StandardTerms.TYPE, StandardTerms.ORGANIZATION));
  }

  private static Node type(Thing thing) {
    return switch (thing.kind()) {
      case PERSON -> StandardTerms.PERSON;
      case ORGANIZATION -> StandardTerms.ORGANIZATION;
      case PLACE -> StandardTerms.PLACE;
      case INITIATIVE -> TermClasses.INITIATIVE;
      case EVENT -> StandardTerms.EVENT;
      case POST -> StandardTerms.POST;
    };
  }

  private static Quad quad(Node subject, Node predicate, Node object) {
    return new Quad(Iris.KNOWLEDGE, subject, predicate, object);
  }
}
