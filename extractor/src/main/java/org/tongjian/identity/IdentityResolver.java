package org.tongjian.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongjian.claim.Claim;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.claim.Modality;
import org.tongjian.entity.Entity;
import org.tongjian.entity.Office;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.graph.ArticleNodes;

/** Says which thing each entity and office of an article is. Immutable; load it once. */
public final class IdentityResolver {
  /** Names that say their year or session themselves. */
  private static final Pattern SESSION =
      Pattern.compile("[0-9]{4}年?|第?[一二三四五六七八九十百0-9]+(?:届|次|大$)");

  /** What follows the area in the name of one of its bodies. */
  private static final Pattern BODY_GOES_ON =
      Pattern.compile("委|人民政府|政府|人大|政协|纪委|监委|人民代表大会|人民法院|人民检察院");

  private static final String NATION = "中国";

  private final Areas areas;
  private final Names names;
  private final Bodies bodies;

  private IdentityResolver(Areas areas, Names names) {
    this.areas = areas;
    this.names = names;
    this.bodies = new Bodies(areas, names);
  }

  /** Reads the bundled tables. */
  public static IdentityResolver load(Gazetteer gazetteer) {
    return new IdentityResolver(new Areas(gazetteer), Names.load());
  }

  /** Which thing each entity and office of an article is; a function of the article alone. */
  public ArticleIdentity resolve(ExtractedArticle article) {
    Optional<Thing> locality = areas.ofLocality(article.article().locality());
    var nodes = ArticleNodes.of(article);
    Map<Office, Thing> posts = new LinkedHashMap<>();
    for (Office office : nodes.offices()) {
      office.body().ifPresent(body -> posts.put(office, post(office.title(), body, locality)));
    }
    Map<Integer, Thing> things = new LinkedHashMap<>();
    for (Entity entity : article.resolved().entities()) {
      things.put(entity.number(), thing(entity, article, locality, posts));
    }
    return new ArticleIdentity(nodes, article.resolved().entities(), things, posts);
  }

  /** A body by its name and the area it is an organ of; for bodies that no article names. */
  public Thing organ(String rest, Thing area) {
    return bodies.organ(area, rest);
  }

  private Thing thing(
      Entity entity, ExtractedArticle article, Optional<Thing> locality, Map<Office, Thing> posts) {
    return switch (entity.type()) {
      case PERSON -> person(entity, article, locality, posts);
      case ORGANIZATION -> bodies.of(entity.qualifiedName(), locality);
      case PLACE -> place(entity, locality);
      case INITIATIVE -> initiative(entity, locality);
      case EVENT -> event(entity, article, locality);
      case OFFICE, DATE ->
          throw new IllegalArgumentException("no entity is of type " + entity.type());
    };
  }

  private Thing post(String title, String body, Optional<Thing> locality) {
    Thing owner =
        areas.ofName(Names.plain(body), locality).orElseGet(() -> bodies.of(body, locality));
    String plainTitle = Names.plain(title);
    return new Thing(
        Thing.Kind.POST,
        Thing.key(Thing.Kind.POST, plainTitle, owner.key()),
        owner.label() + plainTitle,
        Optional.of(owner),
        Optional.of(plainTitle));
  }

  /** Namesakes are told apart by the narrowest area of their posts, else by the paper's area. */
  private Thing person(
      Entity person, ExtractedArticle article, Optional<Thing> locality, Map<Office, Thing> posts) {
    String name = Names.plain(person.name());
    List<Claim.PostClaim> held = postClaims(person, article);
    String area =
        held.stream()
            .map(claim -> Optional.ofNullable(posts.get(claim.office())).flatMap(this::areaOf))
            .flatMap(Optional::stream)
            .map(areas::county)
            .max(Comparator.comparingInt(IdentityResolver::depth))
            .map(Thing::key)
            .orElseGet(() -> areaWithoutPost(person, held, locality));
    return Thing.of(Thing.Kind.PERSON, name, name, area);
  }

  private String areaWithoutPost(
      Entity person, List<Claim.PostClaim> held, Optional<Thing> locality) {
    boolean national =
        held.stream()
            .map(Claim.PostClaim::office)
            .anyMatch(o -> names.isNational(o.body().orElse(o.title())));
    if (national) {
      return NATION;
    }
    return person
        .areaCode()
        .flatMap(areas::ofCode)
        .or(() -> locality)
        .map(areas::county)
        .map(Thing::key)
        .orElse("");
  }

  /** The posts that place a person: those of the present, else those of the past. */
  private static List<Claim.PostClaim> postClaims(Entity person, ExtractedArticle article) {
    List<Claim.PostClaim> present = new ArrayList<>();
    List<Claim.PostClaim> others = new ArrayList<>();
    for (Claim claim : article.claims()) {
      if (claim instanceof Claim.PostClaim post && post.subject().number() == person.number()) {
        boolean isPresent =
            post.modality() == Modality.ASSERTED
                && (post.tenure() == Claim.Tenure.HOLDS || post.tenure() == Claim.Tenure.APPOINTED);
        (isPresent ? present : others).add(post);
      }
    }
    return present.isEmpty() ? others : present;
  }

  private Optional<Thing> areaOf(Thing post) {
    Thing owner = post.within().orElseThrow();
    return owner.kind() == Thing.Kind.PLACE ? Optional.of(owner) : owner.within();
  }

  private static int depth(Thing area) {
    return area.within().map(a -> depth(a) + 1).orElse(0);
  }

  private Thing place(Entity place, Optional<Thing> locality) {
    String name = Names.plain(place.qualifiedName());
    Optional<Thing> coded = place.areaCode().flatMap(areas::ofCode);
    // 天平街道 with the code of 天平路街道 is that street: the code says what the name means.
    Optional<Thing> area =
        coded
            .filter(c -> Areas.isTownship(name) && Areas.isTownship(c.label()))
            .or(() -> areas.ofName(name, coded.or(() -> locality)));
    if (area.isPresent()) {
      return area.get();
    }
    Optional<Areas.Prefix> prefix = areas.prefix(name, locality);
    // Where the article does not say so, lying in the paper's area is no more than likely: it
    // tells namesakes apart and is not written as containment.
    Optional<Thing> within = prefix.map(Areas.Prefix::area).or(() -> coded).map(areas::county);
    String label = prefix.map(Areas.Prefix::rest).orElse(name);
    String around = within.or(() -> locality.map(areas::county)).map(Thing::key).orElse("");
    return new Thing(
        Thing.Kind.PLACE,
        Thing.key(Thing.Kind.PLACE, label, "in", around),
        label,
        within,
        Optional.empty());
  }

  private Thing initiative(Entity initiative, Optional<Thing> locality) {
    String name = Names.undertaking(initiative.qualifiedName());
    // A rest too short to be a name (条例) keeps the area in front, and so does one that begins
    // within the name of a body (望溪区 of 望溪区委关于…的意见).
    Optional<Areas.Prefix> prefix =
        areas
            .prefix(name, locality)
            .filter(p -> p.rest().length() >= 4 && !BODY_GOES_ON.matcher(p.rest()).lookingAt());
    Optional<Thing> area =
        names.isNational(name)
            ? Optional.empty()
            : prefix
                .map(Areas.Prefix::area)
                .or(() -> initiative.areaCode().flatMap(areas::ofCode))
                .or(() -> locality);
    String rest = prefix.map(Areas.Prefix::rest).orElse(name);
    return Thing.of(Thing.Kind.INITIATIVE, rest, rest, area.map(Thing::key).orElse(NATION));
  }

  private Thing event(Entity event, ExtractedArticle article, Optional<Thing> locality) {
    String name = bodies.qualified(Names.undertaking(event.qualifiedName()), locality);
    boolean saysItself = SESSION.matcher(name).find();
    String year = saysItself ? "" : year(event, article);
    return Thing.of(Thing.Kind.EVENT, name, name, year);
  }

  /** The year of the earliest date said of it, so that next year's congress is another one. */
  private static String year(Entity event, ExtractedArticle article) {
    return article.claims().stream()
        .filter(c -> c.modality() != Modality.DENIED && c.subject().number() == event.number())
        .filter(Claim.DateClaim.class::isInstance)
        .map(c -> ((Claim.DateClaim) c).date().edtf())
        .filter(edtf -> edtf.matches("[0-9]{4}.*"))
        .map(edtf -> edtf.substring(0, 4))
        .min(Comparator.naturalOrder())
        .orElse("");
  }
}
