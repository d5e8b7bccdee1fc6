package org.tongjian.typesetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Plans an issue from a seed: which articles, on which pages, in which shape. */
public final class IssuePlanner {
  /** Fewer articles do not fill an issue. */
  public static final int LEAST_ARTICLES = 8;

  private static final List<PageFormat> FORMATS =
      List.of(
          new PageFormat(4, 17, 1.6, 64, 3.4, 1.5),
          new PageFormat(3, 22, 1.8, 62, 3.5, 1.5),
          new PageFormat(5, 14, 1.4, 70, 3.3, 1.45),
          new PageFormat(5, 19, 1.6, 88, 3.4, 1.5),
          new PageFormat(4, 24, 1.8, 84, 3.4, 1.55));

  /** Halves of articles are no articles. */
  private static final Pattern JUMP = Pattern.compile("[下上][转接]第? ?[0-9一二三四五六七八九十]+ ?版");

  private static final int SHORTEST = 120;
  private static final int LONGEST = 2600;
  private static final int LONGEST_TITLE = 60;

  private final List<CorpusArticle> corpus;
  private final Words words = Words.load();

  /** A planner that draws from these articles; those too short or too long are left out. */
  public IssuePlanner(List<CorpusArticle> corpus) {
    var bodies = new HashSet<List<String>>();
    this.corpus =
        corpus.stream()
            .filter(a -> a.length() >= SHORTEST && a.length() <= LONGEST)
            .filter(a -> a.title().length() >= 4 && a.title().length() <= LONGEST_TITLE)
            .filter(a -> a.paragraphs().stream().noneMatch(p -> JUMP.matcher(p).find()))
            .filter(a -> bodies.add(a.paragraphs()))
            .toList();
  }

  /** The number of articles that can be typeset. */
  public int articles() {
    return corpus.size();
  }

  /** The issue of a seed: the same seed and articles give the same issue. */
  public PlannedIssue plan(long seed) {
    var random = new Random(seed * 0x9E3779B97F4A7C15L);
    random.nextLong();
    PageFormat format = FORMATS.get(random.nextInt(FORMATS.size()));
    int pages = Math.min(2 + random.nextInt(format.rows() > 80 ? 2 : 3), filled(format));
    Imprint imprint = imprint(random, pages);
    var chosen = new ArrayList<>(corpus);
    Collections.shuffle(chosen, random);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      pieces.add(piece(i, chosen.get(i), random));
    }
    var supply = new ArticleSupply(pieces, pages);
    var jumps = new JumpCutter(random, pages);
    jumps.cut(supply, format.columnWidth());
    boolean isRuled = random.nextBoolean();
    var planned = new ArrayList<PlannedPage>();
    for (int number = 1; number <= pages; number++) {
      String section = number == 1 ? "要闻" : words.pick("section", random);
      // The nameplate of the first page takes room that the others have for text.
      PageFormat grid = number == 1 ? format : format.higher((int) (34 / format.rowHeight()));
      var planner = new PagePlanner(grid, random, words);
      planned.add(planner.plan(number, section, isRuled, supply));
    }
    return numbered(seed, imprint, planned, chosen, jumps);
  }

  /** How many pages the corpus fills; two at least. */
  private int filled(PageFormat format) {
    int characters = corpus.stream().mapToInt(CorpusArticle::length).sum();
    int page = format.rows() * format.columns() * format.columnWidth();
    return Math.max(2, (int) (characters / (0.7 * page)));
  }

  private Piece piece(int index, CorpusArticle article, Random random) {
    HeadlineParts parts = HeadlineParts.of(article.title());
    return new Piece(
        index,
        parts.kicker(),
        parts.title(),
        parts.subtitle(),
        byline(article, random),
        article.paragraphs().stream().map(Paragraph::of).toList());
  }

  private Optional<String> byline(CorpusArticle article, Random random) {
    String start = article.paragraphs().get(0);
    String head = start.substring(0, Math.min(30, start.length()));
    if (head.contains("记者") || head.contains("讯") || random.nextInt(3) > 0) {
      return Optional.empty();
    }
    String reporter = words.pick("person", random);
    return Optional.of(
        random.nextBoolean()
            ? "本报记者 " + reporter
            : "□本报记者 " + reporter + " 通讯员 " + words.pick("person", random));
  }

  private Imprint imprint(Random random, int pages) {
    List<String> paper = words.row("paper", random);
    LocalDate day = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(365 * 30));
    int issue = Math.max(1, day.getDayOfYear() / (1 + random.nextInt(7)));
    return new Imprint(
        paper.get(0),
        paper.get(1),
        paper.get(2),
        day,
        issue,
        issue + 300 + random.nextInt(9000),
        random.nextBoolean(),
        words.pick("licence", random),
        List.of(words.pick("person", random)),
        pages);
  }

  /** The printed articles alone, numbered by their places on the pages. */
  private static PlannedIssue numbered(
      long seed,
      Imprint imprint,
      List<PlannedPage> pages,
      List<CorpusArticle> chosen,
      JumpCutter jumps) {
    Map<Integer, List<String>> captions = new TreeMap<>();
    Map<Integer, Integer> firstPage = new TreeMap<>();
    Map<Integer, Piece> opening = new TreeMap<>();
    for (PlannedPage page : pages) {
      for (Region region : page.regions()) {
        int article = region.piece().article();
        firstPage.putIfAbsent(article, page.number());
        opening.putIfAbsent(article, region.piece());
        captions.computeIfAbsent(article, k -> new ArrayList<>());
        region.picture().ifPresent(picture -> captions.get(article).add(picture.caption()));
      }
    }
    List<PrintedArticle> printed =
        opening.values().stream()
            .map(
                piece ->
                    new PrintedArticle(
                        piece.kicker(),
                        piece.title(),
                        piece.subtitle(),
                        piece.byline(),
                        chosen.get(piece.article()).paragraphs(),
                        captions.get(piece.article()),
                        firstPage.get(piece.article()),
                        jumps.target(piece.article())))
            .toList();
    return new PlannedIssue(seed, imprint, pages, printed);
  }
}
