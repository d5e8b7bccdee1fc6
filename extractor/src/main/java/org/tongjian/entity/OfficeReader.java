package org.tongjian.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;

/** Reads every office mention of one article as a title and the body it belongs to. */
final class OfficeReader {
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?\n；]");
  private static final Pattern LISTED = Pattern.compile("[、，,和兼及以与\\s]*");
  private static final Pattern BESIDE = Pattern.compile("[的原前\\s]*(?:任|担任|出任|现任)?");
  private static final Pattern PARTY_TAIL =
      Pattern.compile("(?:党组|党委|党工委|党总支|总支|党支部|支部|工委|管委会|办事处|董事会|监事会|理事会|工会)$");
  private static final Pattern CONTAINER = Pattern.compile("^.*?(?:大学|科学院|集团(?!有限|公司))");
  private static final Pattern FACULTY = Pattern.compile("(?:学院|系|学部|事业群|事业集团|事业部)$");
  private static final Pattern MEETING = Pattern.compile("大会|会议|全会");
  private static final Pattern OFFICIAL = Pattern.compile("(?:局|委|办|部|处|科|室|厅|院|署)$");

  /** A name longer than this needs no area from the post before it. */
  private static final int WHOLE_NAME = 12;

  private final OfficeLexicon lexicon;
  private final BodyNames bodyNames;
  private final Map<String, String> dependent;
  private final String text;
  private final Locality locality;
  private final AreaContext areas;

  /** The bodies of posts already read in this article, by title. */
  private final Map<String, String> bodyOfTitle = new HashMap<>();

  private final Map<Mention, Office> offices = new HashMap<>();
  private final NamedBodies named = new NamedBodies();
  private Mention beside;
  private Mention companyBefore;
  private Mention eventBefore;
  private Mention previousOffice;

  OfficeReader(EntityRules rules, String text, Locality locality, AreaContext areas) {
    this.lexicon = rules.offices();
    this.bodyNames = rules.bodies();
    this.dependent = rules.dependent();
    this.text = text;
    this.locality = locality;
    this.areas = areas;
  }

  Map<Mention, Office> read(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.type() == MentionType.OFFICE) {
        Office office = read(mention);
        offices.put(mention, office);
        office.body().ifPresent(body -> bodyOfTitle.put(office.title(), body));
        office.body().map(OfficeReader::baseOf).ifPresent(named::add);
        previousOffice = mention;
        beside = null;
      } else if (mention.type() == MentionType.ORGANIZATION) {
        beside = mention;
        companyBefore = isCompany(mention.surface()) ? mention : companyBefore;
        named.add(squeeze(mention.surface()));
      } else if (mention.type() == MentionType.PLACE || mention.type() == MentionType.EVENT) {
        beside = mention;
        named.add(squeeze(mention.surface()));
        eventBefore = mention.type() == MentionType.EVENT ? mention : eventBefore;
      }
    }
    return offices;
  }

  private static boolean isCompany(String name) {
    return !AreaContext.leadingArea(name).isPresent() || name.endsWith("公司");
  }

  private Office read(Mention mention) {
    OfficeLexicon.Cut cut = lexicon.cut(squeeze(mention.surface()));
    if (cut.title().isEmpty()) {
      return new Office(squeeze(mention.surface()), Optional.empty());
    }
    Optional<String> previous = previousBody(mention);
    var place = new BodyNames.Place(locality, areas, mention.span().start(), previous);
    String written = BodyNames.withoutParty(cut.body());
    Optional<String> body =
        switch (cut.kind()) {
          case NONE -> written.isEmpty() ? Optional.empty() : Optional.of(written);
          case AREA -> areaBody(written, cut.unit(), place);
          case UNIT, COMPANY, ANY ->
              written.isEmpty()
                  ? bareBody(mention, cut, place)
                  : Optional.of(writtenBody(mention, written, cut, place));
        };
    return new Office(cut.title(), body);
  }

  static String squeeze(String surface) {
    return surface.replaceAll("\\s+", "");
  }

  /** The body of the post before this one in the same sentence. */
  private Optional<String> previousBody(Mention mention) {
    if (previousOffice == null || SENTENCE_END.matcher(gap(previousOffice, mention)).find()) {
      return Optional.empty();
    }
    return offices.get(previousOffice).body();
  }

  private String gap(Mention from, Mention to) {
    return text.substring(from.span().end(), Math.max(from.span().end(), to.span().start()));
  }

  private Optional<String> areaBody(String written, String kind, BodyNames.Place place) {
    String name = written.replaceAll("(人民政府|政府)$", "");
    if (name.isEmpty() || name.equals(kind)) {
      return bodyNames.area(kind, place);
    }
    String full = name.endsWith(kind) ? name : name + kind;
    return Optional.of(bodyNames.withOwnArea(full, locality));
  }

  private String writtenBody(
      Mention mention, String written, OfficeLexicon.Cut cut, BodyNames.Place place) {
    String name = withUnit(written, cut);
    String kind = dependentKind(name);
    if (!kind.isEmpty()) {
      return dependentBody(mention, name, kind, place);
    }
    String full = bodyNames.complete(name, place);
    if (!full.equals(name)) {
      return full;
    }
    if (eventBefore != null && MEETING.matcher(name).matches()) {
      return squeeze(eventBefore.surface());
    }
    String listed = underPrevious(mention, name, place);
    if (!listed.equals(name)) {
      return listed;
    }
    return AreaContext.leadingArea(name).isPresent() || name.length() > 8
        ? bodyNames.withOwnArea(name, locality)
        : named.longForm(name).orElse(name);
  }

  /** 组织部长 is the head of the 组织部. */
  private static String withUnit(String written, OfficeLexicon.Cut cut) {
    if (cut.title().endsWith("检察长")) {
      return written.endsWith("院") ? written : written + "检察院";
    }
    boolean abbreviated =
        cut.kind() == OfficeLexicon.Kind.UNIT
            && "部局厅处科院".contains(cut.unit())
            && cut.title().length() == 2
            && !written.endsWith(cut.unit())
            && !written.endsWith("委")
            && !written.endsWith("中心");
    return abbreviated ? written + cut.unit() : written;
  }

  private String dependentKind(String name) {
    for (Map.Entry<String, String> entry : dependent.entrySet()) {
      if (name.startsWith(entry.getKey())) {
        return entry.getValue();
      }
    }
    return "";
  }

  private String dependentBody(Mention mention, String name, String kind, BodyNames.Place place) {
    Optional<String> neighbour = besideBody(mention, place);
    if (neighbour.isPresent() && !kind.equals("area")) {
      return neighbour.get() + name;
    }
    if (kind.equals("base")) {
      return place
          .previous()
          .map(body -> baseOf(body) + name)
          .orElseGet(() -> lastNamed().map(base -> base + name).orElse(name));
    }
    Optional<String> area =
        place.previous().flatMap(AreaContext::leadingArea).or(locality::narrowest);
    if (kind.equals("area")) {
      return area.map(a -> a + name).orElse(name);
    }
    Optional<String> committee = place.previous().filter(b -> b.matches(".*[省市区县旗州盟]委"));
    return committee
        .or(() -> area.map(a -> BodyNames.compose(a, AreaContext.kindOf(a), "委")))
        .map(c -> c + name)
        .orElse(name);
  }

  private Optional<String> lastNamed() {
    return Optional.ofNullable(companyBefore)
        .map(m -> BodyNames.withoutParty(squeeze(m.surface())));
  }

  /** In a list, a second office of the same area or university leaves its name out. */
  private String underPrevious(Mention mention, String name, BodyNames.Place place) {
    boolean listed =
        place.previous().isPresent() && LISTED.matcher(gap(previousOffice, mention)).matches();
    if (!listed || name.length() > WHOLE_NAME) {
      return name;
    }
    String previous = place.previous().get();
    Matcher container = CONTAINER.matcher(previous);
    if (FACULTY.matcher(name).find() && !CONTAINER.matcher(name).find() && container.find()) {
      return container.group() + name;
    }
    Optional<String> area = AreaContext.leadingArea(previous);
    boolean own = AreaContext.leadingArea(name).isPresent() || !OFFICIAL.matcher(name).find();
    boolean official = OFFICIAL.matcher(previous).find() || previous.endsWith("中心");
    return area.isPresent() && !own && official ? ownArea(area.get()) + name : name;
  }

  private String ownArea(String area) {
    return bodyNames.withOwnArea(area, locality);
  }

  /** The body of a post that is named by its title alone. */
  private Optional<String> bareBody(Mention mention, OfficeLexicon.Cut cut, BodyNames.Place place) {
    Optional<String> neighbour = besideBody(mention, place);
    if (neighbour.isPresent()) {
      return neighbour;
    }
    boolean area = place.previous().flatMap(AreaContext::leadingArea).equals(place.previous());
    if (place.previous().isPresent() && !(area && cut.kind() == OfficeLexicon.Kind.COMPANY)) {
      return fromPrevious(cut, place.previous().get());
    }
    if (cut.kind() == OfficeLexicon.Kind.COMPANY) {
      return lastNamed().map(name -> bodyNames.complete(name, place));
    }
    return Optional.ofNullable(bodyOfTitle.get(cut.title()));
  }

  private static Optional<String> fromPrevious(OfficeLexicon.Cut cut, String previous) {
    if (cut.title().matches("副?书记|常委|委员|第一书记")) {
      return Optional.of(previous);
    }
    String base = baseOf(previous);
    if (cut.kind() == OfficeLexicon.Kind.UNIT) {
      int at = base.lastIndexOf(cut.unit());
      return Optional.of(at > 0 ? base.substring(0, at + cut.unit().length()) : base);
    }
    return Optional.of(base);
  }

  private static String baseOf(String body) {
    return PARTY_TAIL.matcher(body).replaceFirst("");
  }

  /** A body named directly before: X局原局长, X中心的科员. */
  private Optional<String> besideBody(Mention mention, BodyNames.Place place) {
    if (beside == null
        || beside.type() != MentionType.ORGANIZATION
        || !BESIDE.matcher(gap(beside, mention)).matches()) {
      return Optional.empty();
    }
    return Optional.of(bodyNames.complete(squeeze(beside.surface()), place));
  }
}
