package org.tongjian.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.mention.Candidate.Kind;
import org.tongjian.source.Span;
import org.tongjian.text.AnalyzedArticle;
import org.tongjian.time.TimeExpression;
import org.tongjian.time.TimeValue;

/** Finds the mentions of an article. Immutable; load it once. */
public final class MentionRecognizer {
  private final Lexicon lexicon;
  private final AreaFinder areas;
  private final OrganizationFinder organizations;
  private final OfficeFinder offices;
  private final PersonFinder persons;
  private final BylineFinder bylines;
  private final PlaceFinder places;
  private final LetterFinder letters;
  private final VenueContext venues;
  private final InitiativeFinder initiatives;
  private final UndertakingFinder undertakings;
  private final EventFinder events;
  private final ListFinder lists;
  private final DocumentNames documentNames;

  private MentionRecognizer(Gazetteer gazetteer, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.areas = new AreaFinder(gazetteer, lexicon);
    this.organizations = new OrganizationFinder(lexicon);
    this.offices = new OfficeFinder(lexicon);
    this.persons = new PersonFinder(lexicon);
    this.bylines = new BylineFinder(lexicon);
    this.places = new PlaceFinder(lexicon);
    this.venues = new VenueContext(lexicon);
    this.letters = new LetterFinder(lexicon);
    this.initiatives = new InitiativeFinder(lexicon);
    this.undertakings = new UndertakingFinder(lexicon);
    this.events = new EventFinder(lexicon);
    this.lists = new ListFinder(lexicon);
    this.documentNames = new DocumentNames(lexicon);
  }

  /** Reads the bundled lexicons and rules. */
  public static MentionRecognizer load(Gazetteer gazetteer) {
    return new MentionRecognizer(gazetteer, Lexicon.load());
  }

  /**
   * Finds the mentions of all seven types.
   *
   * @param article the analysed article
   * @param dates its date expressions; each becomes a mention of type DATE
   * @return the mentions, in order and without overlap
   */
  public List<Mention> recognize(AnalyzedArticle article, List<TimeExpression> dates) {
    var scan = new ArticleScan(article);
    Map<Span, TimeValue> values = new HashMap<>();
    List<Candidate> all = new ArrayList<>();
    for (TimeExpression date : dates) {
      values.put(date.span(), date.value());
      all.add(new Candidate(date.span(), Kind.DATE, date.rule(), 0.95));
    }
    List<Candidate> found = areas.find(scan);
    var index = new AreaIndex(scan.text(), found);
    var walk = new NameWalk(scan, lexicon, index);
    all.addAll(found);
    all.addAll(organizations.find(scan, walk));
    all.addAll(places.find(scan, walk));
    all.addAll(letters.find(scan));
    List<OfficeFinder.Post> posts = offices.posts(scan, walk);
    List<Candidate> people = persons.find(scan, posts);
    all.addAll(people);
    all.addAll(bylines.find(scan));
    all.addAll(offices.held(scan, posts, people));
    all.addAll(initiatives.find(scan, walk));
    all.addAll(undertakings.find(scan, walk));
    all.addAll(events.find(scan, index));
    all.addAll(lists.find(scan));
    all.addAll(shields(scan));
    all.addAll(documentNames.again(scan, OverlapResolver.resolve(all, scan.length())));
    List<Candidate> resolved = OverlapResolver.resolve(all, scan.length());
    List<Candidate> chosen = venues.decide(scan, PlaceChains.join(scan, resolved));
    return chosen.stream().map(candidate -> mention(scan, candidate, values)).toList();
  }

  private List<Candidate> shields(ArticleScan scan) {
    List<Candidate> shields = new ArrayList<>();
    for (int at = 0; at < scan.length(); at++) {
      int length = lexicon.shields().longestAt(scan.text(), at);
      if (length > 0) {
        shields.add(new Candidate(new Span(at, at + length), Kind.SHIELD, "shield", 1));
      }
    }
    return shields;
  }

  private static Mention mention(
      ArticleScan scan, Candidate candidate, Map<Span, TimeValue> values) {
    return new Mention(
        candidate.span(),
        candidate.kind().type(),
        candidate.span().of(scan.text()),
        candidate.kind() == Kind.DATE
            ? Optional.of(values.get(candidate.span()))
            : Optional.empty(),
        candidate.rule(),
        candidate.confidence());
  }
}
