package org.tongjian.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongjian.mention.MentionType.EVENT;
import static org.tongjian.mention.MentionType.PERSON;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.claim.Modality;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.graph.ArticleFixture;
import org.tongjian.graph.SampleArticles;
import org.tongjian.mention.MentionType;

class IdentityResolverTest {
  private static final IdentityResolver RESOLVER = IdentityResolver.load(Gazetteer.load());

  private static Thing thing(MentionType type, String locality, String description) {
    String[] parts = description.split("\\|", -1);
    String name = parts[0].replace(" ", "");
    String full = parts.length > 1 && !parts[1].isEmpty() ? parts[1] : name;
    ExtractedArticle article =
        ArticleFixture.article("a", "2031-03-06", locality, "今有" + parts[0] + "一则。")
            .entity(type, name, full, parts.length > 2 ? parts[2] : "")
            .build();
    return RESOLVER.resolve(article).of(article.resolved().entities().get(0));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/identity/same.tsv", delimiter = '\t')
  void tellsThings(
      String verdict, MentionType type, String localityA, String a, String localityB, String b) {
    Thing first = thing(type, localityA, a);
    Thing second = thing(type, localityB, b);
    if (verdict.equals("same")) {
      assertEquals(first.key(), second.key());
      assertEquals(first.iri(), second.iri());
    } else {
      assertNotEquals(first.iri(), second.iri());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "江海市临江区, 中共临江区委关于推进滨江建设的意见, 中共临江区委关于推进滨江建设的意见",
    "江海市临江区, 临江区人民政府关于加强养老服务的意见, 临江区人民政府关于加强养老服务的意见",
    "江海市临江区, 临江区滨江绿廊行动方案, 滨江绿廊行动方案",
  })
  void namesADocumentWithItsIssuer(String locality, String name, String label) {
    assertEquals(label, thing(MentionType.INITIATIVE, locality, name).label());
  }

  private static Thing person(String locality, String office, String title, String body) {
    ExtractedArticle article =
        ArticleFixture.article("a", "2031-03-06", locality, office + "周启明到会。")
            .entity(PERSON, "周启明")
            .office(office, title, body)
            .holds("周启明", office)
            .build();
    return RESOLVER.resolve(article).of(article.resolved().entities().get(0));
  }

  @ParameterizedTest
  @CsvSource({
    // locality, post, title, body, area of the key
    "江海市临江区, 区委书记, 书记, 临江区委, PLACE||临江区",
    "江海市北山区, 临江区委书记, 书记, 江海市临江区委, PLACE||临江区",
    "澜州市望溪区, 区长, 区长, 望溪区, PLACE||望溪区",
    "望溪区, 区长, 区长, 望溪区, PLACE||望溪区",
    "澜州市望溪区, 董事长, 董事长, 江海绿建有限公司, PLACE||望溪区",
    "上海市徐汇区, 上海市委书记, 书记, 上海市委, PLACE|31",
    "上海市, 徐汇区区长, 区长, 徐汇区, PLACE|310104",
    "上海市徐汇区, 总书记, 总书记, '', 中国",
    "上海市徐汇区, 国务院总理, 总理, 国务院, 中国",
    "上海市徐汇区, 董事长, 董事长, 江海绿建有限公司, PLACE|310104",
  })
  void aPersonBelongsToTheAreaOfHisPost(
      String locality, String office, String title, String body, String area) {
    assertEquals("PERSON|周启明|" + area, person(locality, office, title, body).key());
  }

  @Test
  void theNarrowestOfSeveralPostsPlacesAPerson() {
    ExtractedArticle article =
        ArticleFixture.article("a", "2031-03-06", "江海市", "市委常委、临江区委书记周启明到会。")
            .entity(PERSON, "周启明")
            .office("市委常委", "常委", "江海市委")
            .office("临江区委书记", "书记", "临江区委")
            .holds("周启明", "市委常委")
            .holds("周启明", "临江区委书记")
            .build();
    assertEquals(
        person("江海市临江区", "区委书记", "书记", "临江区委"),
        RESOLVER.resolve(article).of(article.resolved().entities().get(0)));
  }

  private static Thing event(String name, String date) {
    ExtractedArticle article =
        ArticleFixture.article("a", "2031-03-06", "江海市", "3月5日举行" + name + "。")
            .entity(EVENT, name)
            .dated(name, date, Modality.ASSERTED)
            .build();
    return RESOLVER.resolve(article).of(article.resolved().entities().get(0));
  }

  @Test
  void anEventOfAnotherYearIsAnotherEvent() {
    assertEquals(event("江海花展", "2031-03-05"), event("江海花展", "2031"));
    assertNotEquals(event("江海花展", "2031-03-05"), event("江海花展", "2032-03-05"));
  }

  @Test
  void anEventThatSaysItsSessionNeedsNoYear() {
    String session = "江海市第三届委员会第六次全体会议";
    assertEquals(event(session, "2031-03-05"), thing(EVENT, "江海市", session));
  }

  @Test
  void postsOfAreasAndBodiesHaveTheirOwners() {
    ExtractedArticle article = SampleArticles.meeting();
    var written = new HashSet<org.apache.jena.graph.Node>();
    var nodes = org.tongjian.graph.ArticleNodes.of(article);
    nodes.offices().forEach(office -> written.add(nodes.office(office)));
    var posts = RESOLVER.resolve(article).named(written);
    assertEquals("[临江区委书记, 临江区区长]", posts.stream().map(n -> n.thing().label()).toList().toString());
    assertEquals(Thing.Kind.PLACE, posts.get(1).thing().within().orElseThrow().kind());
    assertTrue(
        posts.get(0).thing().iri().getURI().matches(".*/post/临江区委书记-[0-9a-f]{8}"),
        posts.get(0).thing().iri().getURI());
  }
}
