package org.tongjian.format.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Tells what each piece of a page is and which article it belongs to. */
@SuppressWarnings("ReferenceEquality") // the very same node or piece is meant
final class PageReading {
  private static final Pattern ISSUE =
      Pattern.compile("[0-9一二三四五六七八九十]\\s*版|版[次面名]\\s*[:：]|(?:星期|周)[一二三四五六日]|第\\s*[0-9]+\\s*[期号]");
  private static final Pattern EDITION = Pattern.compile("第?\\s*[A-D]?[0-9一二三四五六七八九十]{1,3}\\s*版");
  private static final Pattern CLOCK = Pattern.compile("[0-9]{1,2}[:：][0-9]{2}");
  private static final Pattern SOURCE = Pattern.compile("来源|稿源|出处|责编|责任编辑|浏览|点击|字号|打印");
  private static final int LONGEST_CAPTION = 200;
  private static final int SHORT_CAPTION = 90;

  /** The longest names of papers, with a page's name beside it. */
  private static final int LONGEST_NAME = 10;

  private final Words words;
  private final Map<String, Piece.Place> lines;
  private final Headings headings;
  private final Writers writers = new Writers();

  PageReading(Words words, List<String> titles, Map<String, Piece.Place> lines) {
    this.words = words;
    this.lines = lines;
    this.headings = new Headings(words, titles);
  }

  /** Tells all there is to tell. */
  Pieces read(Pieces page) {
    Pieces pieces = markFacts(page);
    var furniture = new Furniture(words, headings);
    furniture.mark(pieces);
    markKinds(pieces);
    headings.mark(pieces);
    furniture.markSections(pieces);
    furniture.markLinks(pieces);
    Pieces cut = new Briefs(words).cut(pieces);
    new HeadLines(words, headings, lines).mark(cut);
    new Articles(words, headings, cut).mark();
    new Edges(words, headings, cut).trim();
    writers.dropRepeated(cut);
    return cut;
  }

  /** Marks what the page says of its issue, and when, where and by whom it was published. */
  private Pieces markFacts(Pieces pieces) {
    Map<Integer, List<Piece>> cuts = new HashMap<>();
    long editions =
        pieces.all().stream()
            .filter(p -> p.length() < 30 && EDITION.matcher(p.plain()).find())
            .count();
    int prose = -1;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean inside =
          prose >= 0 && pieces.get(prose).element().parent() == piece.element().parent();
      Optional<int[]> writer = words.writer(piece.plain());
      String facts =
          writer
              .map(w -> piece.plain().substring(0, w[0]) + " " + piece.plain().substring(w[1]))
              .orElse(piece.plain());
      if (isMasthead(piece, facts, inside, prose < 0)) {
        boolean elsewhere = piece.linkShare() > 0.5 && editions > 1;
        piece.kind = elsewhere ? Piece.Kind.FURNITURE : Piece.Kind.MASTHEAD;
      } else if (isPublication(facts, inside)) {
        piece.kind = Piece.Kind.FURNITURE;
      }
      if (!piece.is(Piece.Kind.BODY) && writer.isPresent()) {
        List<Piece> parts = parts(piece, writer.get());
        parts.stream().filter(part -> part.is(Piece.Kind.BYLINE)).forEach(writers::add);
        cuts.put(i, parts);
      } else if (piece.is(Piece.Kind.MASTHEAD)) {
        int tools = words.firstTool(piece.plain());
        if (tools > 0) {
          Piece rest = piece.split(tools);
          rest.kind = Piece.Kind.FURNITURE;
          cuts.put(i, List.of(piece, rest));
        }
      }
      boolean text = Pieces.isProse(piece) && piece.length() > 30;
      prose = text && Headings.tag(piece) == 0 && piece.text().indexOf('。') >= 0 ? i : prose;
    }
    return pieces.cut(cuts);
  }

  private boolean isMasthead(Piece piece, String text, boolean inside, boolean beforeProse) {
    Optional<String> rest = words.without("masthead", text);
    if (rest.isEmpty()) {
      return beforeProse && words.paper(text).isPresent() && piece.linkShare() < 0.5;
    }
    boolean issue = ISSUE.matcher(text).find() || words.paper(rest.get()).isPresent();
    boolean day = DayReader.read(text).isPresent() && !CLOCK.matcher(text).find();
    boolean nothingElse =
        rest.get().isEmpty()
            || words.paper(rest.get()).isPresent()
            || words.is("rubric", rest.get())
            || issue && day && rest.get().length() <= LONGEST_NAME;
    return nothingElse && (issue && day || !inside && (issue || day));
  }

  private boolean isPublication(String text, boolean inside) {
    if (inside && !SOURCE.matcher(text).find()) {
      return false;
    }
    boolean dated = CLOCK.matcher(text).find() && DayReader.read(text).isPresent();
    return words
        .without("fact", text)
        .filter(
            rest -> rest.isEmpty() || words.paper(rest).isPresent() || rest.length() <= 12 && dated)
        .isPresent();
  }

  /** A line of facts, cut at the part that names who wrote. */
  private static List<Piece> parts(Piece piece, int[] writer) {
    Piece behind = piece.split(writer[1]);
    Piece name = piece.split(writer[0]);
    name.kind = Piece.Kind.BYLINE;
    behind.kind = piece.kind;
    return Stream.of(piece, name, behind).filter(p -> p.length() > 0).toList();
  }

  private void markKinds(Pieces pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.is(Piece.Kind.BODY)) {
        continue;
      }
      String text = piece.plain();
      boolean sentence = text.indexOf('。') >= 0;
      if (Headings.tag(piece) == 0 && isCaption(piece, pieces)) {
        piece.kind = Piece.Kind.CAPTION;
      } else if (words.is("byline", text)
          || !sentence
              && piece.length() <= 40
              && headings.isNamed(piece, pieces, "bylineclass")
              && Headings.tag(piece) == 0
              && !headings.isWindowTitle(text)) {
        piece.kind = Piece.Kind.BYLINE;
      } else if (piece.element().normalName().equals("li") && piece.linkShare() < 0.5) {
        piece.kind = Piece.Kind.ITEM;
      }
    }
  }

  private boolean isCaption(Piece piece, Pieces pieces) {
    if (words.is("jump", piece.plain())) {
      return false;
    }
    return piece.isCaptionByTag()
        || piece.length() <= SHORT_CAPTION && isBelowPicture(piece, pieces)
        || piece.length() <= LONGEST_CAPTION
            && (words.is("caption", piece.plain())
                || headings.isNamed(piece, pieces, "captionclass"));
  }

  /** Whether a piece stands with a picture in an element that holds little else. */
  private static boolean isBelowPicture(Piece piece, Pieces pieces) {
    Element picture = piece.picture().orElse(null);
    if (picture == null) {
      return false;
    }
    if (picture.attr("alt").strip().equals(piece.text())) {
      return true;
    }
    Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element e = picture; e != null; e = e.parent()) {
      around.add(e);
    }
    Element element = piece.element();
    while (element != null && !around.contains(element)) {
      element = element.parent();
    }
    int[] range = pieces.range(element);
    boolean apart = element != piece.element() || piece.breaks() > 0 || piece.length() <= 40;
    return range[1] - range[0] <= 2 && apart;
  }
}
