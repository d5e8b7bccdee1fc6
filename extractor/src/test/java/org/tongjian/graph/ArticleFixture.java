package org.tongjian.graph;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * Writes an understood article by hand. Spaces of the text are dropped in the reading text, so that
 * the two differ; sentences end at 。.
 */
public final class ArticleFixture {
  private final String id;
  private final Optional<LocalDate> day;
  private final String locality;
  private final String text;
  private final ReadingText reading;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<Mention, Office> offices = new LinkedHashMap<>();
  private final List<Named> names = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private String paper = "江海晨报";

  private record Named(
      MentionType type, String name, String full, Optional<String> code, List<Mention> mentions) {}

  private ArticleFixture(String id, Optional<LocalDate> day, String locality, String text) {
    this.id = id;
    this.day = day;
    this.locality = locality;
    this.text = text;
    int[] kept = text.chars().filter(c -> c != ' ').toArray();
    int[] origins = new int[kept.length];
    for (int from = 0, to = 0; from < text.length(); from++) {
      if (text.charAt(from) != ' ') {
        origins[to++] = from;
      }
    }
    this.reading = new ReadingText(text.replace(" ", ""), OffsetMap.of(origins));
  }

  /**
   * Begins an article.
   *
   * @param day its issue date, {@code -} for none
   */
  public static ArticleFixture article(String id, String day, String locality, String text) {
    return new ArticleFixture(
        id, day.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(day)), locality, text);
  }

  public ArticleFixture paper(String name) {
    paper = name;
    return this;
  }

  /** All places where {@code name} stands are mentions of one entity. */
  public ArticleFixture entity(MentionType type, String name) {
    return entity(type, name, name, "");
  }

  /** An entity with its full name and area code ({@code ""} for none). */
  public ArticleFixture entity(MentionType type, String name, String full, String code) {
    List<Mention> found = mentionsOf(type, name, Optional.empty());
    mentions.addAll(found);
    names.add(new Named(type, name, full, Optional.of(code).filter(c -> !c.isEmpty()), found));
    return this;
  }

  /** All places where {@code surface} stands name a post; body {@code ""} is none. */
  public ArticleFixture office(String surface, String title, String body) {
    for (Mention mention : mentionsOf(MentionType.OFFICE, surface, Optional.empty())) {
      mentions.add(mention);
      offices.put(mention, new Office(title, Optional.of(body).filter(b -> !b.isEmpty())));
    }
    return this;
  }

  public ArticleFixture date(String surface, String edtf) {
    mentions.addAll(mentionsOf(MentionType.DATE, surface, Optional.of(new TimeValue(edtf))));
    return this;
  }

  private List<Mention> mentionsOf(MentionType type, String name, Optional<TimeValue> value) {
    List<Mention> found = new ArrayList<>();
    for (int at = reading.text().indexOf(name);
        at >= 0;
        at = reading.text().indexOf(name, at + name.length())) {
      var span = new Span(at, at + name.length());
      if (mentions.stream().noneMatch(m -> m.span().overlaps(span))) {
        found.add(new Mention(span, type, name, value, "by-hand", 0.9));
      }
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException(name + " is not in the text");
    }
    return found;
  }

  public ArticleFixture holds(String person, String surface) {
    return post(person, surface, Claim.Tenure.HOLDS, "", Modality.ASSERTED);
  }

  /** A post claim; date {@code ""} is none. */
  public ArticleFixture post(
      String person, String surface, Claim.Tenure tenure, String date, Modality modality) {
    Mention mention = mention(surface);
    claims.add(
        new Claim.PostClaim(
            of(person),
            tenure,
            offices.get(mention),
            value(date),
            modality,
            evidence(person, surface)));
    return this;
  }

  public ArticleFixture dated(String thing, String edtf) {
    return dated(thing, edtf, Modality.ASSERTED);
  }

  public ArticleFixture dated(String thing, String edtf, Modality modality) {
    claims.add(new Claim.DateClaim(of(thing), new TimeValue(edtf), modality, evidence(thing)));
    return this;
  }

  public ArticleFixture placed(String thing, String place) {
    claims.add(
        new Claim.PlaceClaim(of(thing), of(place), Modality.ASSERTED, evidence(thing, place)));
    return this;
  }

  public ArticleFixture takesPart(String event, String who, Claim.Part part) {
    return takesPart(event, who, Optional.of(part), Modality.ASSERTED);
  }

  public ArticleFixture takesPart(
      String event, String who, Optional<Claim.Part> part, Modality modality) {
    claims.add(
        new Claim.ParticipantClaim(of(event), of(who), part, modality, evidence(event, who)));
    return this;
  }

  public ArticleFixture agent(String initiative, String who) {
    claims.add(
        new Claim.AgentClaim(
            of(initiative), of(who), Modality.ASSERTED, evidence(initiative, who)));
    return this;
  }

  public ArticleFixture reaches(
      String initiative, Claim.Stage stage, String date, Modality modality) {
    claims.add(
        new Claim.StageClaim(of(initiative), stage, value(date), modality, evidence(initiative)));
    return this;
  }

  public ArticleFixture amounts(String initiative, String quantity) {
    claims.add(
        new Claim.AmountClaim(of(initiative), quantity, Modality.ASSERTED, evidence(initiative)));
    return this;
  }

  /** Adds a claim as it is, for claims that no article would make. */
  public ArticleFixture claim(Claim claim) {
    claims.add(claim);
    return this;
  }

  private static Optional<TimeValue> value(String date) {
    return Optional.of(date).filter(d -> !d.isEmpty()).map(TimeValue::new);
  }

  /** The first mention with these characters. */
  public Mention mention(String surface) {
    return mentions.stream()
        .filter(m -> m.surface().equals(surface))
        .sorted()
        .findFirst()
        .orElseThrow();
  }

  /** The entity with this name; entities are numbered when they are first asked for. */
  public Entity of(String name) {
    number();
    return entities.stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
  }

  private void number() {
    if (entities.size() < names.size()) {
      entities.clear();
      names.stream()
          .sorted((a, b) -> a.mentions().get(0).compareTo(b.mentions().get(0)))
          .forEach(
              n ->
                  entities.add(
                      new Entity(
                          entities.size() + 1,
                          n.type(),
                          n.name(),
                          n.full(),
                          n.code(),
                          n.mentions().get(0),
                          n.mentions())));
    }
  }

  /** The sentence of the last of these mentions' first places, and the mentions in it. */
  private Evidence evidence(String... surfaces) {
    Mention last = mention(surfaces[surfaces.length - 1]);
    Span quote =
        sentences().stream().filter(s -> s.contains(last.span())).findFirst().orElseThrow();
    List<Mention> carriers = new ArrayList<>();
    for (String surface : surfaces) {
      carriers.add(
          mentions.stream()
              .filter(m -> m.surface().equals(surface) && quote.contains(m.span()))
              .findFirst()
              .orElseGet(() -> mention(surface)));
    }
    return new Evidence(quote, carriers, "by-hand", 0.8);
  }

  private List<Span> sentences() {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < reading.text().length(); i++) {
      if (reading.text().charAt(i) == '。' || i == reading.text().length() - 1) {
        sentences.add(new Span(start, i + 1));
        start = i + 1;
      }
    }
    return sentences;
  }

  /** The article as the pipeline would hand it on. */
  public ExtractedArticle build() {
    number();
    var document =
        Document.ofText(
            id + ".txt", id + ".txt", text, StandardCharsets.UTF_8, Iris.hash(text, 64));
    var masthead =
        new Masthead(
            Optional.of(paper).filter(p -> !p.isEmpty()),
            Optional.of(9),
            Optional.empty(),
            day,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(1),
            Optional.empty(),
            List.of());
    var article =
        new Article(
            id,
            1,
            masthead,
            id + ".txt",
            Headline.of("要闻"),
            day,
            locality,
            "",
            text,
            Origin.of(document, masthead, OffsetMap.identity(text.length())),
            Structure.PLAIN);
    var analyzed = new AnalyzedArticle(article, reading, sentences(), List.of());
    return new ExtractedArticle(
        new ResolvedArticle(analyzed, mentions.stream().sorted().toList(), entities, offices),
        claims);
  }
}
