package org.tongjian.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.tongjian.claim.ClaimExtractor;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.entity.EntityResolver;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.mention.MentionRecognizer;
import org.tongjian.page.Article;
import org.tongjian.page.IssueAssembly;
import org.tongjian.page.PageReader;
import org.tongjian.page.PageSettings;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;
import org.tongjian.text.TextAnalyzer;
import org.tongjian.time.TimeTagger;

/** From a document to what its articles say. The only class that knows the order of the stages. */
public final class ExtractionPipeline {
  private static final int MOST_CHARACTERS = 500_000;

  private final Gazetteer gazetteer;
  private final PageReader pageReader;
  private final TextAnalyzer textAnalyzer;
  private final TimeTagger timeTagger;
  private final MentionRecognizer mentionRecognizer;
  private final EntityResolver entityResolver;
  private final ClaimExtractor claimExtractor;

  /** The dictionaries of the segmenter and the tables of the stages are read side by side. */
  private ExtractionPipeline() {
    this.textAnalyzer = new TextAnalyzer();
    CompletableFuture<Void> words = CompletableFuture.runAsync(textAnalyzer::prepare);
    CompletableFuture<TimeTagger> dates = CompletableFuture.supplyAsync(TimeTagger::load);
    this.gazetteer = Gazetteer.load();
    this.pageReader = new PageReader(gazetteer);
    this.mentionRecognizer = MentionRecognizer.load(gazetteer);
    this.entityResolver = EntityResolver.load(gazetteer);
    this.claimExtractor = ClaimExtractor.load();
    this.timeTagger = dates.join();
    words.join();
  }

  /** A pipeline with the bundled rules and lexicons. */
  public static ExtractionPipeline load() {
    return new ExtractionPipeline();
  }

  /**
   * Reads all articles of a document that stands alone; articles that go on in other documents stay
   * open.
   *
   * @param document the page or article
   * @param settings what the user says of it
   * @param problems takes what is missing or contradictory
   */
  public List<ExtractedArticle> extract(
      Document document, PageSettings settings, Consumer<Problem> problems) {
    var issue = new IssueAssembly();
    List<Article> articles =
        new ArrayList<>(issue.add(articles(document, settings, problems), problems));
    articles.addAll(issue.finish(problems));
    return articles.stream().map(this::extract).toList();
  }

  /**
   * The articles of a document before they are understood, for callers that go on when one of them
   * fails; the parameters are those of {@link #extract(Document, PageSettings, Consumer)}.
   */
  public List<Article> articles(
      Document document, PageSettings settings, Consumer<Problem> problems) {
    return pageReader.read(document, settings, problems).stream()
        .filter(article -> isReadable(article, problems))
        .toList();
  }

  /**
   * Whether an article is short enough to be held in memory with all its words. A text of more than
   * {@link #MOST_CHARACTERS} is no article but a file whose articles could not be told apart.
   */
  private static boolean isReadable(Article article, Consumer<Problem> problems) {
    int length = article.text().length();
    if (length <= MOST_CHARACTERS) {
      return true;
    }
    String start = article.text().substring(0, 20);
    problems.accept(
        new Problem(
            ProblemCode.E206,
            article.document().positionOf(article.toDocument().toOrigin(0)),
            "article of " + length + " characters, starting “" + start + "”",
            "give its articles with headlines, or one file each; "
                + MOST_CHARACTERS
                + " is the most"));
    return false;
  }

  /** The areas that all stages share. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** Reads one article. */
  public ExtractedArticle extract(Article article) {
    var analyzed = textAnalyzer.analyze(article);
    var mentions = mentionRecognizer.recognize(analyzed, timeTagger.tag(analyzed));
    var resolved = entityResolver.resolve(analyzed, mentions);
    return new ExtractedArticle(resolved, claimExtractor.extract(resolved));
  }
}
