package org.tongjian.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;
import org.tongjian.source.Metadata;
import org.tongjian.source.Role;
import org.tongjian.source.TextBlock;

/**
 * Reads documents whose files mark off paragraphs and headlines without places on a page: web
 * pages, word processors' documents.
 */
final class MarkedPageReader {
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}\\s*[-年/.]|[〇○零一二三四五六七八九]{4}年");

  private final LineRules rules;
  private final MastheadReader mastheads;
  private final PublicationReader publication;

  MarkedPageReader(LineRules rules, MastheadReader mastheads, PublicationReader publication) {
    this.rules = rules;
    this.mastheads = mastheads;
    this.publication = publication;
  }

  List<Article> read(Document document, PageSettings settings, Consumer<Problem> problems) {
    List<MarkedBlock> blocks = MarkedBlock.of(document);
    var found = mastheads.read(mastheadLines(blocks));
    PublishedPage page = publication.read(document, found, settings, problems);
    List<Draft> drafts =
        MarkedDrafts.isParted(blocks)
            ? new MarkedDrafts(rules).ofGroups(blocks)
            : new LevelledDrafts(rules).read(blocks);
    List<Article> articles =
        new ArticleAssembly(rules, page).articles(drafts.stream().filter(Draft::hasText).toList());
    if (articles.isEmpty()) {
      problems.accept(
          new Problem(
              ProblemCode.E204,
              Position.ofFile(document.path()),
              "no article was found, only “" + PublicationReader.start(document.text()) + "”",
              "give a page with running text"));
    }
    return named(document, articles);
  }

  /** The lines with the day first: others may name a page that sounds like a paper (区县新闻). */
  private static List<Line> mastheadLines(List<MarkedBlock> blocks) {
    return blocks.stream()
        .filter(b -> b.role() == Role.MASTHEAD)
        .map(MarkedBlock::line)
        .sorted(Comparator.comparing(line -> !YEAR.matcher(line.head()).find()))
        .toList();
  }

  /** The articles named by their address, where it is known, and by the title beside the text. */
  private static List<Article> named(Document document, List<Article> articles) {
    Metadata metadata = document.given().or(document.metadata());
    Optional<String> address = metadata.id().or(metadata::url);
    List<Article> named = new ArrayList<>();
    for (Article article : articles) {
      boolean only = articles.size() == 1;
      boolean untitled = only && article.title().isEmpty();
      String id =
          address
              .map(a -> ArticleIds.ofAddress(a, only ? 0 : article.number()))
              .orElse(article.id());
      Headline headline =
          untitled
              ? metadata.title().map(Headline::of).orElse(article.headline())
              : article.headline();
      named.add(article.named(id, headline));
    }
    return named;
  }

  /**
   * A block and its characters as a line.
   *
   * @param index its place among the blocks
   */
  record MarkedBlock(int index, TextBlock block, Line line) {
    static List<MarkedBlock> of(Document document) {
      List<MarkedBlock> blocks = new ArrayList<>();
      for (TextBlock block : document.layout().blocks()) {
        int start = block.span().start();
        int end = block.span().end();
        if (start < end) {
          int index = blocks.size();
          Line line = new Line(document, index + 1, start, start, end, block.level(), true, false);
          blocks.add(new MarkedBlock(index, block, line));
        }
      }
      return blocks;
    }

    Role role() {
      return block.role();
    }

    /** This with another role. */
    MarkedBlock as(Role role) {
      return new MarkedBlock(
          index, TextBlock.marked(block.span(), role, block.level(), block.group()), line);
    }

    int level() {
      return block.level();
    }
  }
}
