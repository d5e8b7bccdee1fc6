package org.tongjian.format.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tongjian.format.Input;
import org.tongjian.source.Metadata;

/** What a page says of itself beside its text: in its head, in comments, by its address. */
final class PageFacts {
  private static final Pattern PROPERTY =
      Pattern.compile(
          "<(title|introtitle|subtitle|date|author|sourcename|source|url)>\\s*([^<]{1,300}?)\\s*</\\1>");
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:来源|稿源|出处)\\s*[:：]\\s*《?([^\\s　|｜:：>》]{2,20}?)(?=字号|作者|记者|编辑|责编|责任|时间|发布|浏览|点击|阅读|分享|打印|[\\s　|｜:：>》]|$)");
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "datepublished",
          "publishdate",
          "pubdate",
          "publish_date",
          "publish-date",
          "publication_date",
          "og:release_date",
          "og:published_time",
          "article.published",
          "dc.date",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.created",
          "dcterms.issued",
          "citation_publication_date",
          "citation_date",
          "weibo:article:create_at",
          "bytedance:published_time",
          "firstpublishedtime",
          "createdate",
          "date",
          "pubtime");
  private static final List<String> TITLES =
      List.of(
          "og:title",
          "headline",
          "articletitle",
          "article_title",
          "dc.title",
          "twitter:title",
          "title");
  private static final List<String> SOURCES =
      List.of(
          "source",
          "contentsource",
          "article:publisher",
          "dc.source",
          "dc.publisher",
          "publisher",
          "og:site_name",
          "mediaid",
          "sitename",
          "copyright");
  private static final List<String> AUTHORS =
      List.of("author", "article:author", "dc.creator", "og:article:author", "byl");

  private final Document page;
  private final Input input;
  private final Words words;
  private final String windowTitle;
  private final Map<String, String> said;
  private final Optional<JsonFacts> json;

  PageFacts(Document page, Input input, Words words) {
    this.page = page;
    this.input = input;
    this.words = words;
    this.windowTitle = page.title().strip();
    this.said = said(page);
    this.json =
        JsonFacts.read(page.select("script[type*=ld+json]").stream().map(Element::data).toList());
  }

  /** Titles that the page's article may bear, in lower doubt first; the window's with its site. */
  List<String> titles(Metadata metadata) {
    List<String> titles = new ArrayList<>();
    metadata.title().ifPresent(titles::add);
    titles.add(windowTitle);
    meta(TITLES).ifPresent(titles::add);
    return titles;
  }

  /** Lines beside the headline, by what the page says they are. */
  Map<String, Piece.Place> lines() {
    List<String> comments = comments();
    Map<String, Piece.Place> lines = new HashMap<>();
    property(comments, "introtitle").ifPresent(line -> lines.put(line, Piece.Place.KICKER));
    property(comments, "subtitle").ifPresent(line -> lines.put(line, Piece.Place.SUBTITLE));
    return lines;
  }

  /** All that is said. */
  Metadata metadata(Pieces pieces) {
    Optional<String> url = url();
    AddressFacts address = AddressFacts.of(url.orElse(input.name()));
    AddressFacts named = AddressFacts.of(input.name());
    List<String> comments = comments();
    Optional<String> source =
        json.flatMap(JsonFacts::publisher)
            .or(() -> property(comments, "sourcename"))
            .or(() -> meta(SOURCES))
            .or(() -> visible(pieces));
    Optional<LocalDate> date =
        json.flatMap(JsonFacts::date)
            .or(() -> meta(DATES).flatMap(DayReader::read))
            .or(() -> property(comments, "date").flatMap(DayReader::read))
            .or(address::date)
            .or(() -> time())
            .or(() -> visibleDate(pieces))
            .or(named::date);
    Metadata own =
        new Metadata(
            Optional.empty(),
            title(comments),
            source.flatMap(this::paper).or(() -> windowPaper()),
            source,
            date,
            address.page().or(named::page),
            url,
            Optional.empty(),
            Optional.empty(),
            authors(comments));
    return new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            url,
            Optional.empty(),
            Optional.empty(),
            List.of())
        .or(input.metadata().or(own));
  }

  /** The page's own address where it is one of the site that it was fetched from. */
  private Optional<String> url() {
    Optional<String> fetched = input.metadata().url();
    Optional<String> own =
        Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
            .map(link -> link.attr("href").strip())
            .or(() -> meta(List.of("og:url")))
            .filter(url -> url.matches("https?://[^/\\s]+/\\S+"));
    return own.filter(url -> fetched.isEmpty() || host(url).equals(host(fetched.get())))
        .or(() -> fetched);
  }

  private static String host(String url) {
    Matcher matcher = Pattern.compile("^https?://(?:www\\.|m\\.)?([^/:?#]+)").matcher(url);
    return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private Optional<String> title(List<String> comments) {
    return json.flatMap(JsonFacts::headline)
        .or(() -> property(comments, "title"))
        .or(() -> meta(TITLES).map(this::withoutSite))
        .or(() -> Optional.of(withoutSite(windowTitle)))
        .filter(title -> title.length() >= 4 && words.paper(title).isEmpty())
        .filter(
            title ->
                words
                    .without("masthead", title)
                    .map(rest -> rest.length() > 3 && words.paper(rest).isEmpty())
                    .orElse(true));
  }

  /** A window's title without the names of site and channel, which stand behind it, or before. */
  private String withoutSite(String title) {
    String[] parts =
        title.split(
            "\\s*[|｜_]\\s*|\\s+[-–—·]+\\s*|\\s*[-–—]\\s+|--+|(?<=[\\u4e00-\\u9fff”》！？])-(?=[\\u4e00-\\u9fff])");
    String best = "";
    for (String part : parts) {
      String stripped = part.strip();
      boolean site =
          words.paper(stripped).isPresent()
              || stripped.matches(".{1,10}(?:网|在线|数字报|电子版|数字报刊|新闻网|频道|电子报)");
      if (!site && stripped.length() > best.length()) {
        best = stripped;
      }
    }
    return best;
  }

  /** A source that is a paper; one that a page gives as its source may also be called so: 某某新闻. */
  private Optional<String> paper(String source) {
    return words
        .paper(source)
        .or(() -> Optional.of(source).filter(s -> s.matches("[\\u4e00-\\u9fff]{2,6}新闻")));
  }

  private Optional<String> windowPaper() {
    for (String part : windowTitle.split("[\\s|｜_\\-–—·:：>]+")) {
      String bare = part.replaceAll("(?:数字报|电子版|数字报刊|电子报|数字版|多媒体数字报|官网|网)$", "");
      Optional<String> paper = words.paper(bare);
      if (paper.isPresent()) {
        return paper;
      }
    }
    return Optional.empty();
  }

  private Optional<String> meta(List<String> names) {
    return names.stream().map(said::get).filter(Objects::nonNull).findFirst();
  }

  private static Map<String, String> said(Document page) {
    Map<String, String> said = new HashMap<>();
    for (Element element : page.select("meta[content], [itemprop][content]")) {
      String content = element.attr("content").strip();
      for (String key : List.of("name", "property", "itemprop")) {
        String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty() && content.length() <= 300) {
          said.putIfAbsent(name, content);
        }
      }
    }
    return said;
  }

  private List<String> authors(List<String> comments) {
    List<String> writers = json.map(JsonFacts::authors).orElse(List.of());
    if (!writers.isEmpty()) {
      return writers;
    }
    return property(comments, "author")
        .or(() -> meta(AUTHORS))
        .filter(a -> a.length() <= 40 && a.codePoints().anyMatch(Character::isIdeographic))
        .map(a -> List.of(a.split("[\\s、,，;；]+")))
        .orElse(List.of());
  }

  /** Comments in which editorial systems leave an article's properties. */
  private List<String> comments() {
    List<String> found = new ArrayList<>();
    page.forEachNode(
        node -> {
          if (node instanceof Comment comment && found.size() < 20) {
            String data = comment.getData();
            if (data.length() < 5000 && data.contains("</")) {
              found.add(data);
            }
          }
        });
    return found;
  }

  private static Optional<String> property(List<String> comments, String name) {
    for (String comment : comments) {
      Matcher matcher = PROPERTY.matcher(comment);
      while (matcher.find()) {
        if (matcher.group(1).equals(name)) {
          return Optional.of(matcher.group(2).strip());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> time() {
    return page.select("time[datetime]").stream()
        .map(e -> DayReader.read(e.attr("datetime")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> visible(Pieces pieces) {
    for (Piece piece : pieces.all()) {
      if (piece.length() <= 120) {
        Matcher matcher = SOURCE.matcher(piece.text());
        if (matcher.find()) {
          return Optional.of(matcher.group(1));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> visibleDate(Pieces pieces) {
    for (Piece piece : pieces.all()) {
      String whole = piece.plain();
      String text =
          whole.length() > 160
              ? whole
              : words
                  .writer(whole)
                  .map(w -> whole.substring(0, w[0]) + " " + whole.substring(w[1]))
                  .orElse(whole);
      if (text.length() <= 120
          && (words.without("fact", text).filter(rest -> rest.length() <= 12).isPresent()
              || words.without("masthead", text).filter(rest -> rest.length() <= 12).isPresent())) {
        Optional<LocalDate> day = DayReader.read(text);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }
}
