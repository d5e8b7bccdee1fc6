package org.tongjian.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfFormatTest {
  private static final List<Quad> QUADS =
      new ArticleGraphBuilder().build(SampleArticles.meeting(), problem -> {});

  private static byte[] write(RdfFormat format) {
    var out = new ByteArrayOutputStream();
    try (QuadWriter writer = format.open(out)) {
      writer.write(QUADS);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void readsBackAsTheSameGraph(RdfFormat format) {
    DatasetGraph expected = DatasetGraphFactory.create();
    QUADS.forEach(expected::add);
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(write(format)))
        .lang(RDFLanguages.contentTypeToLang(format.mediaType()))
        .parse(read);
    if (format == RdfFormat.TURTLE) {
      assertTrue(GraphView.createUnionGraph(expected).isIsomorphicWith(read.getDefaultGraph()));
    } else {
      assertTrue(IsoMatcher.isomorphic(expected, read));
    }
  }

  @Test
  void nquadsOfEqualInputAreEqualBytes() {
    assertArrayEquals(write(RdfFormat.NQUADS), write(RdfFormat.NQUADS));
    String text = new String(write(RdfFormat.NQUADS), StandardCharsets.UTF_8);
    assertEquals(QUADS.size(), text.lines().count());
    assertTrue(text.contains("周启明"), "Chinese stays readable");
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void isFoundByNameAndExtension(RdfFormat format) {
    assertEquals(format, RdfFormat.ofName(format.extension()).orElseThrow());
  }
}
