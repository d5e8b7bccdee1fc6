package org.tongjian.knowledge;

import static org.tongjian.mention.MentionType.EVENT;
import static org.tongjian.mention.MentionType.INITIATIVE;
import static org.tongjian.mention.MentionType.ORGANIZATION;
import static org.tongjian.mention.MentionType.PERSON;
import static org.tongjian.mention.MentionType.PLACE;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.tongjian.claim.Claim;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.claim.Modality;
import org.tongjian.graph.ArticleFixture;

/** Articles of invented districts whose people, posts, events and plans meet again and again. */
final class RandomArticles {
  private static final List<String> PEOPLE = List.of("周启明", "林晓岚", "何立", "高远");
  private static final List<String> POSTS =
      List.of("区委书记,书记,临江区委", "区长,区长,临江区", "临江区教育局局长,局长,临江区教育局", "北山区委书记,书记,江海市北山区委", "董事长,董事长,");
  private static final List<String> EVENTS = List.of("绿化动员会", "江海花展", "区委全会");
  private static final List<String> BODIES = List.of("临江区人民政府", "区政府", "绿洲镇党工委", "江海实验室");
  private static final List<String> INITIATIVES = List.of("滨江绿廊行动", "清泉工程");
  private static final List<String> PLACES = List.of("滨江会堂", "徐汇区", "临江", "绿洲镇");

  private final Random random;

  RandomArticles(long seed) {
    this.random = new Random(seed);
  }

  /** An article whose words depend on the random numbers only, not on its id. */
  ExtractedArticle article(int number) {
    String person = any(PEOPLE);
    String other = any(PEOPLE);
    String[] post = any(POSTS).split(",", -1);
    String event = any(EVENTS);
    String body = any(BODIES);
    String initiative = any(INITIATIVES);
    String place = any(PLACES);
    String day = "2031-0" + (1 + random.nextInt(4)) + "-1" + random.nextInt(3);
    String text =
        String.join(
                "、",
                post[0] + person,
                event,
                body,
                initiative,
                place,
                other.equals(person) ? "" : other)
            + "。";
    ArticleFixture article =
        ArticleFixture.article(
                "江海晨报-" + number,
                random.nextInt(5) == 0 ? "-" : day,
                any(List.of("江海市临江区", "江海市")),
                text)
            .office(post[0], post[1], post[2])
            .entity(PERSON, person)
            .entity(EVENT, event)
            .entity(ORGANIZATION, body)
            .entity(INITIATIVE, initiative)
            .entity(PLACE, place, place, place.equals("徐汇区") ? "310104" : "");
    if (!other.equals(person)) {
      article.entity(PERSON, other);
    }
    for (int i = random.nextInt(8); i >= 0; i--) {
      addClaim(article, post[0], List.of(person, other), event, List.of(body, initiative, place));
    }
    return article.build();
  }

  private void addClaim(
      ArticleFixture article, String post, List<String> people, String event, List<String> rest) {
    Modality modality =
        random.nextInt(4) == 0 ? any(List.of(Modality.values())) : Modality.ASSERTED;
    String date = any(List.of("", "2031-01-15", "2031-02", "2031-03-01~", "?"));
    Optional<Claim.Part> part =
        any(
            List.of(
                Optional.empty(), Optional.of(Claim.Part.CHAIRS), Optional.of(Claim.Part.SPEAKS)));
    switch (random.nextInt(8)) {
      case 0, 1 ->
          article.post(people.get(0), post, any(List.of(Claim.Tenure.values())), date, modality);
      case 2 -> article.dated(event, date.isEmpty() ? "2031" : date, modality);
      case 3 -> article.placed(event, rest.get(2));
      case 4 -> article.takesPart(event, any(people), part, modality);
      case 5 -> article.agent(rest.get(1), rest.get(0));
      case 6 -> article.reaches(rest.get(1), any(List.of(Claim.Stage.values())), date, modality);
      default -> article.amounts(rest.get(1), "3万平方米");
    }
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
