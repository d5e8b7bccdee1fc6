package org.tongjian.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tongjian.claim.AnnotatedArticle;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;

class EntityResolverTest {
  private static final EntityResolver RESOLVER = EntityResolver.load(Gazetteer.load());

  private static ResolvedArticle resolve(String locality, String text) {
    var article = AnnotatedArticle.of("date: 2024-03-08\nlocality: " + locality, text, List.of());
    return RESOLVER.resolve(article.analyzed(), article.mentions());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/entity/offices.tsv", delimiter = '\t')
  void readsPostsAsTitleAndBody(String locality, String text, String expected) {
    ResolvedArticle article = resolve(locality, text);
    String found =
        article.mentions().stream()
            .filter(m -> m.type() == MentionType.OFFICE)
            .map(article.offices()::get)
            .map(office -> office.title() + "@" + office.body().orElse("-"))
            .collect(Collectors.joining(";"));
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/entity/groups.tsv", delimiter = '\t')
  void gathersTheNamesOfOneThing(String locality, String text, String expected) {
    String found =
        resolve(locality, text).entities().stream()
            .map(e -> e.name() + "=" + e.qualifiedName() + "*" + e.mentions().size())
            .collect(Collectors.joining(";"));
    assertEquals(expected, found);
  }

  @Test
  void knowsTheCodesOfAreas() {
    ResolvedArticle article =
        resolve("上海市徐汇区", "<L>徐汇</L>、<L>海淀区</L>、<L>徐汇滨江</L>、<G>区委</G>、<L>徐汇区田林街道</L>");
    assertEquals(
        List.of(
            Optional.of("310104"),
            Optional.of("110108"),
            Optional.empty(),
            Optional.of("310104"),
            Optional.of("310104011")),
        article.entities().stream().map(Entity::areaCode).toList());
  }

  /** Whatever is named in whatever order, each name belongs to one thing and each post is read. */
  @RepeatedTest(50)
  void tiesEveryMention(org.junit.jupiter.api.RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    String[] names = {
      "<P>林</P>",
      "<P>·</P>",
      "<O>长</O>",
      "<O>书记</O>",
      "<O>公司</O>",
      "<G>委</G>",
      "<G>区</G>",
      "<L>区</L>",
      "<I>“”</I>",
      "<E>第届次</E>",
      "<G>公司</G>",
      "<O>的助理</O>",
      "<L> </L>",
      "。",
      "、",
      "原"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      text.append(names[random.nextInt(names.length)]);
    }
    ResolvedArticle article = resolve("", text.toString());
    for (Mention mention : article.mentions()) {
      boolean office = mention.type() == MentionType.OFFICE;
      assertEquals(office, article.offices().containsKey(mention));
      assertEquals(!office, article.entityOf(mention).isPresent());
    }
    int mentions = article.entities().stream().mapToInt(e -> e.mentions().size()).sum();
    assertEquals(article.mentions().size() - article.offices().size(), mentions);
    assertTrue(article.entities().stream().allMatch(e -> e.mentions().contains(e.naming())));
  }
}
