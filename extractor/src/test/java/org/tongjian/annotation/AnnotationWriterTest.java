package org.tongjian.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongjian.claim.Claim;
import org.tongjian.claim.Evidence;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.claim.Modality;
import org.tongjian.entity.Entity;
import org.tongjian.entity.Office;
import org.tongjian.entity.ResolvedArticle;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;
import org.tongjian.page.Article;
import org.tongjian.page.Headline;
import org.tongjian.page.Masthead;
import org.tongjian.page.Origin;
import org.tongjian.page.Structure;
import org.tongjian.source.Document;
import org.tongjian.source.OffsetMap;
import org.tongjian.source.Span;
import org.tongjian.text.AnalyzedArticle;
import org.tongjian.text.ReadingText;
import org.tongjian.time.TimeValue;

class AnnotationWriterTest {
  private static final String TEXT = "区委书记梁 志\n远出席绿廊论坛。3月2日启动“清溪计划”，投入59亿元。<A>文\n---\n完";
  private static final String READING = TEXT.replace(" 志\n", "志");

  /** The reading text leaves out the two breaks inside the person's name. */
  private static int[] origins() {
    int[] origins = new int[READING.length()];
    for (int i = 0; i < origins.length; i++) {
      origins[i] = i < 5 ? i : i == 5 ? 6 : i + 2;
    }
    return origins;
  }

  private static final Article ARTICLE =
      new Article(
          "a1",
          1,
          Masthead.NONE,
          "a.txt",
          Headline.of("题\n目"),
          Optional.of(LocalDate.of(2024, 3, 5)),
          "江城市临江区",
          "",
          TEXT,
          Origin.of(
              Document.ofText("a.txt", "a.txt", TEXT, StandardCharsets.UTF_8, ""),
              Masthead.NONE,
              OffsetMap.identity(TEXT.length())),
          Structure.PLAIN);
  private static final AnalyzedArticle ANALYZED =
      new AnalyzedArticle(
          ARTICLE, new ReadingText(READING, OffsetMap.of(origins())), List.of(), List.of());

  private static final Mention PERSON = mention("梁志远", MentionType.PERSON, "");
  private static final Mention OFFICE = mention("区委书记", MentionType.OFFICE, "");
  private static final Mention EVENT = mention("绿廊论坛", MentionType.EVENT, "");
  private static final Mention DATE = mention("3月2日", MentionType.DATE, "2024-03-02");
  private static final Mention PLAN = mention("清溪计划", MentionType.INITIATIVE, "");

  private static Mention mention(String surface, MentionType type, String value) {
    int start = READING.indexOf(surface);
    return new Mention(
        new Span(start, start + surface.length()),
        type,
        surface,
        Optional.of(value).filter(v -> !v.isEmpty()).map(TimeValue::new),
        "test",
        1);
  }

  private static Entity entity(int number, Mention mention) {
    return new Entity(
        number,
        mention.type(),
        mention.surface(),
        mention.surface(),
        Optional.empty(),
        mention,
        List.of(mention));
  }

  private static String annotate(List<Mention> mentions, List<Claim> claims) {
    var resolved = new ResolvedArticle(ANALYZED, mentions, List.of(), Map.of());
    var file = AnnotationWriter.annotate(new ExtractedArticle(resolved, claims));
    String written = AnnotationWriter.write(file);
    assertEquals(file, AnnotationReader.parse("x.ann", written));
    return written;
  }

  @Test
  void writesHeaderBodyAndEveryKindOfFactOnce() {
    Entity person = entity(1, PERSON);
    Entity event = entity(2, EVENT);
    Entity plan = entity(3, PLAN);
    var evidence = new Evidence(new Span(0, 12), List.of(), "test", 1);
    var post = new Office("书记", Optional.of("临江区委"));
    var unknown = new Office("主任", Optional.empty());
    var day = new TimeValue("2024-03-02");
    var asserted = Modality.ASSERTED;
    List<Claim> claims = new ArrayList<>();
    claims.add(
        new Claim.PostClaim(
            person, Claim.Tenure.HOLDS, post, Optional.empty(), asserted, evidence));
    claims.add(
        new Claim.PostClaim(
            person, Claim.Tenure.APPOINTED, unknown, Optional.empty(), asserted, evidence));
    claims.add(new Claim.DateClaim(plan, day, asserted, evidence));
    for (Claim.Part part : List.of(Claim.Part.ATTENDS, Claim.Part.SPEAKS)) {
      claims.add(new Claim.ParticipantClaim(event, person, Optional.of(part), asserted, evidence));
    }
    claims.add(new Claim.AgentClaim(plan, person, asserted, evidence));
    claims.add(
        new Claim.StageClaim(
            plan, Claim.Stage.LAUNCHED, Optional.empty(), Modality.PLANNED, evidence));
    claims.add(new Claim.AmountClaim(plan, "59亿元", asserted, evidence));
    claims.add(new Claim.AmountClaim(plan, "59亿元", asserted, evidence));
    assertEquals(
        """
        source: a.txt
        title: 题 目
        date: 2024-03-05
        locality: 江城市临江区
        detail: full

        <O>区委书记</O><P>梁 志
        远</P>出席<E>绿廊论坛</E>。<D v="2024-03-02">3月2日</D>启动“<I>清溪计划</I>”，投入59亿元。＜A>文
        －－－
        完
        ---
        holds	梁 志 远	书记	临江区委
        appointed	梁 志 远	主任	-	?
        date	清溪计划	2024-03-02
        participant	绿廊论坛	梁 志 远
        agent	清溪计划	梁 志 远
        stage	清溪计划	launched	-	!planned
        amount	清溪计划	59亿元
        part	绿廊论坛	梁 志 远	attends
        part	绿廊论坛	梁 志 远	speaks
        """,
        annotate(List.of(OFFICE, PERSON, EVENT, DATE, PLAN), claims));
  }

  @Test
  void leavesOutFactsOfWhatIsNotTagged() {
    var claim =
        new Claim.AgentClaim(
            entity(1, PLAN),
            entity(2, PERSON),
            Modality.ASSERTED,
            new Evidence(new Span(0, 12), List.of(), "test", 1));
    String written = annotate(List.of(PLAN), List.of(claim));
    assertEquals("\n---\n", written.substring(written.length() - 5));
  }
}
