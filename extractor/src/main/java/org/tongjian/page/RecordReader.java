package org.tongjian.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;
import org.tongjian.source.Metadata;
import org.tongjian.source.Role;
import org.tongjian.source.TextBlock;

/**
 * Reads a record (a line of JSON Lines, a row of a table) as one article: title, date and source
 * are fields, the paragraphs are those of the text.
 */
final class RecordReader {
  /** Far longer than headlines are, in characters. */
  private static final int LONGEST_TITLE = 45;

  /** A line of so many characters that does not end a sentence may go on in the next. */
  private static final int SHORTEST_BROKEN_LINE = 10;

  private final LineRules rules;
  private final PublicationReader publication;

  RecordReader(LineRules rules, PublicationReader publication) {
    this.rules = rules;
    this.publication = publication;
  }

  List<Article> read(Document document, PageSettings settings, Consumer<Problem> problems) {
    Metadata said = document.given().or(document.metadata());
    Masthead masthead = Masthead.of(said);
    PublishedPage page =
        publication.read(
            document,
            new MastheadReader.Found(masthead, Optional.empty(), List.of()),
            settings,
            problems);
    Draft draft = draft(document, said.title().orElse(""));
    if (!draft.hasText()) {
      problems.accept(
          new Problem(
              ProblemCode.E204,
              Position.ofFile(document.path()),
              "no article was found, only “" + PublicationReader.start(document.text()) + "”",
              "look whether the field holds the text of the article"));
      return List.of();
    }
    Article found = new ArticleAssembly(rules, page).articles(List.of(draft)).get(0);
    Headline headline = said.title().map(Headline::of).orElse(found.headline());
    String locality = settings.locality().or(() -> said.locality()).orElse(page.locality());
    return List.of(
        new Article(
            ArticleIds.ofRecord(document, said),
            1,
            found.masthead(),
            said.source().orElse(document.name()),
            headline,
            found.issueDate(),
            locality,
            said.genre().orElse(""),
            found.text(),
            found.origin(),
            found.structure()));
  }

  private Draft draft(Document document, String title) {
    List<Line> lines = LineReader.read(document);
    Map<Integer, Role> roles = roles(document);
    var draft = new Draft();
    boolean parted = lines.stream().skip(1).anyMatch(Line::blankBefore);
    List<Line> paragraph = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Role role = roles.getOrDefault(line.lineStart(), Role.UNKNOWN);
      boolean first = paragraph.isEmpty() && !draft.hasText();
      if (isDropped(line, role) || first && isTitle(line, title)) {
        continue;
      }
      boolean last = i == lines.size() - 1;
      if (first
          && title.isEmpty()
          && draft.headline().title().isEmpty()
          && !last
          && mayBeTitle(line)) {
        draft.addTitle(line);
        continue;
      }
      Optional<Part.Kind> kind = kind(line, role, first || last);
      if (!paragraph.isEmpty() && !(parted && kind.isEmpty() && goesOn(paragraph, line))) {
        flush(draft, paragraph);
      }
      if (kind.isPresent()) {
        draft.addParagraph(kind, List.of(line));
      } else {
        paragraph.add(line);
      }
    }
    flush(draft, paragraph);
    return draft;
  }

  private static void flush(Draft draft, List<Line> paragraph) {
    if (!paragraph.isEmpty()) {
      draft.addParagraph(Optional.empty(), paragraph);
      paragraph.clear();
    }
  }

  /** In a text that parts its paragraphs by blank lines a line that breaks off goes on. */
  private static boolean goesOn(List<Line> paragraph, Line line) {
    Line before = paragraph.get(paragraph.size() - 1);
    return !line.blankBefore()
        && !line.indented()
        && before.length() >= SHORTEST_BROKEN_LINE
        && !Endings.isClosed(before.tail());
  }

  private boolean isDropped(Line line, Role role) {
    return role == Role.FURNITURE || role == Role.MASTHEAD || rules.isFurniture(line);
  }

  private static boolean isTitle(Line line, String title) {
    return line.isShort() && letters(line.plain()).equals(letters(title));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private boolean mayBeTitle(Line line) {
    return line.length() <= LONGEST_TITLE
        && !Endings.isClosed(line.tail())
        && !rules.isByline(line)
        && !rules.isSalutation(line);
  }

  private Optional<Part.Kind> kind(Line line, Role role, boolean atEdge) {
    return switch (role) {
      case BYLINE -> Optional.of(Part.Kind.BYLINE);
      case CAPTION -> Optional.of(Part.Kind.CAPTION);
      case HEADING, KICKER, SUBTITLE -> Optional.of(Part.Kind.INTERTITLE);
      case TABLE_ROW, LIST_ITEM -> Optional.of(Part.Kind.ITEM);
      default -> atEdge && rules.isByline(line) ? Optional.of(Part.Kind.BYLINE) : Optional.empty();
    };
  }

  /** What the lines are that begin a block. */
  private static Map<Integer, Role> roles(Document document) {
    Map<Integer, Role> roles = new HashMap<>();
    for (TextBlock block : document.layout().blocks()) {
      roles.put(block.span().start(), block.role());
    }
    return roles;
  }
}
