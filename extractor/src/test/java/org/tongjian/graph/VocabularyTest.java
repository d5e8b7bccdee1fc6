package org.tongjian.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.tongjian.claim.Claim;
import org.tongjian.claim.Modality;
import org.tongjian.page.Gap;

class VocabularyTest {
  private static final Graph ONTOLOGY =
      RDFDataMgr.loadGraph(
          Path.of(System.getProperty("tongjian.root"), "ontology/tongjian.ttl").toString());

  private static Set<String> defined() {
    var terms = new TreeSet<String>();
    ONTOLOGY
        .find(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
        .forEach(triple -> terms.add(triple.getSubject().getURI()));
    return terms;
  }

  private static Set<String> inCode() throws IllegalAccessException {
    var terms = new TreeSet<String>();
    for (Class<?> holder : List.of(Vocabulary.class, TermClasses.class)) {
      for (Field field : holder.getFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Node node) {
          terms.add(node.getURI());
        }
      }
    }
    Stream.of(Modality.values()).forEach(m -> terms.add(Vocabulary.of(m).getURI()));
    Stream.of(Claim.Part.values()).forEach(p -> terms.add(Vocabulary.of(p).getURI()));
    Stream.of(Claim.Stage.values()).forEach(s -> terms.add(Vocabulary.of(s).getURI()));
    Stream.of(Gap.Reason.values()).forEach(r -> terms.add(Vocabulary.of(r).getURI()));
    return terms;
  }

  @Test
  void codeAndOntologyHaveTheSameTerms() throws IllegalAccessException {
    assertEquals(defined(), inCode());
  }

  @Test
  void everyTermIsExplained() {
    assertTrue(defined().size() > 100, "too few terms were read");
    var gaps = new TreeSet<String>();
    for (String term : defined()) {
      Node node = NodeFactory.createURI(term);
      for (Node property : List.of(RDFS.label.asNode(), RDFS.comment.asNode())) {
        for (String language : List.of("zh", "en")) {
          if (ONTOLOGY
              .find(node, property, Node.ANY)
              .filterKeep(t -> t.getObject().getLiteralLanguage().equals(language))
              .toList()
              .isEmpty()) {
            gaps.add(term + " " + property.getLocalName() + " " + language);
          }
        }
      }
      if (!ONTOLOGY.contains(
          node, NodeFactory.createURI(StandardTerms.SKOS + "example"), Node.ANY)) {
        gaps.add(term + " example");
      }
    }
    assertTrue(gaps.isEmpty(), gaps.toString());
  }

  @Test
  void namesOfTermsFollowTheirKind() {
    for (var triple : ONTOLOGY.find(Node.ANY, StandardTerms.TYPE, Node.ANY).toList()) {
      if (triple.getSubject().getURI().startsWith(Iris.ONTOLOGY)) {
        String name = triple.getSubject().getURI().substring(Iris.ONTOLOGY.length());
        boolean isClass = triple.getObject().getURI().endsWith("#Class");
        assertEquals(isClass, Character.isUpperCase(name.charAt(0)), name);
      }
    }
  }
}
