package org.tongjian.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongjian.page.geometry.Caption;
import org.tongjian.page.geometry.Heading;
import org.tongjian.page.geometry.LineForm;
import org.tongjian.page.geometry.PrintedLine;
import org.tongjian.page.geometry.PrintedPage;
import org.tongjian.page.geometry.Stack;
import org.tongjian.source.Box;
import org.tongjian.source.Legibility;
import org.tongjian.source.TextBlock;

/** Gathers the articles of a printed page from the texts that were found on it. */
final class PrintedDrafts {
  /** How strongly characters must attract each other to be taken for a word. */
  private static final double WORD = 1.5;

  /** A line with more than one in so many characters that cannot be meant is no text. */
  private static final int LEGIBLE = 4;

  private final PrintedPage page;
  private final PrintedText text;
  private final PrintedSeams seams;
  private final Map<Draft, Place> places = new LinkedHashMap<>();
  private final Map<Stack, List<Heading>> intertitles = new HashMap<>();
  private final List<PrintedLine> illegible = new ArrayList<>();

  /** Where the parts of an article stand. */
  private record Place(Box heading, List<Box> parts) {
    /** The height at which the article begins. */
    double start() {
      double text = parts.isEmpty() ? Double.MAX_VALUE : parts.get(0).top();
      return heading == null ? text : Math.min(text, heading.top());
    }

    Box whole() {
      return parts.stream()
          .reduce(Box::around)
          .map(box -> heading == null ? box : box.around(heading))
          .orElse(heading);
    }
  }

  PrintedDrafts(PrintedPage page, PrintedText text, PrintedSeams seams) {
    this.page = page;
    this.text = text;
    this.seams = seams;
  }

  /** The articles, in the order in which they begin from top to bottom. */
  List<Draft> read() {
    PrintedFlow flow = PrintedFlow.of(page, seams);
    List<Heading> alone = new ArrayList<>();
    for (Heading heading : flow.emptyHeadings()) {
      Optional<Stack> below = stackBelow(heading);
      below.ifPresentOrElse(
          stack -> intertitles.computeIfAbsent(stack, k -> new ArrayList<>()).add(heading),
          () -> alone.add(heading));
    }
    flow.chains().forEach(this::add);
    alone.stream().filter(heading -> !heading.isMinor()).forEach(this::addAlone);
    page.captions().forEach(this::addCaption);
    return places.entrySet().stream()
        .filter(entry -> isArticle(entry.getKey()))
        .sorted(Comparator.comparingDouble(entry -> entry.getValue().start()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A few words without a headline and without a sentence are an advertisement or a sign. */
  private static boolean isArticle(Draft draft) {
    if (!draft.hasText() && draft.body().isEmpty()) {
      return false;
    }
    int length = 0;
    boolean sentence = false;
    for (Draft.Paragraph paragraph : draft.body()) {
      for (Line line : paragraph.lines()) {
        length += line.length();
        sentence |= line.text().indexOf('。') >= 0;
      }
    }
    return !draft.headline().whole().isEmpty() || sentence || length > 80;
  }

  private Optional<Stack> stackBelow(Heading heading) {
    Box box = heading.box();
    return page.stacks().stream()
        .filter(
            stack -> {
              double gap = stack.box().top() - box.bottom();
              double across =
                  Math.min(stack.box().right(), box.right())
                      - Math.max(stack.box().left(), box.left());
              return gap > -0.5 * page.size() && gap < 2 * page.leading() && across > 0;
            })
        .min(Comparator.comparingDouble(stack -> stack.box().top() - box.bottom()));
  }

  private void add(PrintedFlow.Chain chain) {
    var draft = new Draft();
    List<Box> parts = new ArrayList<>();
    if (chain.heading() != null) {
      head(draft, chain.heading());
    }
    Stack before = null;
    List<PrintedLine> open = new ArrayList<>();
    for (Stack stack : chain.stacks()) {
      List<Heading> inside = intertitles.getOrDefault(stack, List.of());
      if (before == null || !inside.isEmpty() || !seams.goesOn(before, stack)) {
        close(draft, open);
      }
      inside.forEach(heading -> addInside(draft, heading));
      for (int i = 0; i < stack.lines().size(); i++) {
        if (seams.beginsParagraph(stack, i, page.leading())) {
          close(draft, open);
        }
        open.add(stack.lines().get(i));
      }
      before = stack;
      parts.add(stack.box());
    }
    close(draft, open);
    draft.setConfidence(confidence(chain.stacks()));
    places.put(draft, new Place(chain.heading() == null ? null : chain.heading().box(), parts));
  }

  /** The mean over all characters. */
  private static double confidence(List<Stack> stacks) {
    double sum = 0;
    int length = 0;
    for (Stack stack : stacks) {
      for (PrintedLine line : stack.lines()) {
        for (TextBlock block : line.blocks()) {
          sum += block.confidence() * block.span().length();
          length += block.span().length();
        }
      }
    }
    return length == 0 ? 1 : Math.min(1, sum / length);
  }

  private void head(Draft draft, Heading heading) {
    text.lines(legible(heading.kickers())).forEach(draft::addKicker);
    unbroken(legible(heading.titles())).forEach(draft::addBrokenTitle);
    unbroken(legible(heading.subtitles())).forEach(draft::addBrokenSubtitle);
    text.lines(heading.bylines()).forEach(draft::addByline);
  }

  /** The lines of a headline that can be read; the others are noted. */
  private List<PrintedLine> legible(List<PrintedLine> lines) {
    List<PrintedLine> legible = new ArrayList<>();
    for (PrintedLine line : lines) {
      boolean isText =
          Legibility.illegible(line.text()) * LEGIBLE < Legibility.printed(line.text());
      (isText ? legible : illegible).add(line);
    }
    return legible;
  }

  /** The lines of headlines that were left out because they are no text that can be read. */
  List<PrintedLine> illegible() {
    return illegible;
  }

  /** Lines of headlines, those together that are one line broken where its column ended. */
  private List<List<Line>> unbroken(List<PrintedLine> printed) {
    List<List<Line>> headlines = new ArrayList<>();
    PrintedLine before = null;
    for (PrintedLine line : printed) {
      if (before == null || !isBroken(before.text(), line.text())) {
        headlines.add(new ArrayList<>());
      }
      headlines.get(headlines.size() - 1).addAll(text.lines(List.of(line)));
      before = line;
    }
    return headlines;
  }

  /** Parts of a headline that are meant as lines are of about one length; a rest is shorter. */
  private static boolean isBroken(String tail, String head) {
    return Endings.openBracket(tail) != 0
        || tail.length() > 1.15 * head.length() + 1
        || PrintedSeams.attraction(tail, head) > WORD;
  }

  private void addInside(Draft draft, Heading heading) {
    List<PrintedLine> lines = new ArrayList<>(heading.kickers());
    lines.addAll(heading.titles());
    lines.addAll(heading.subtitles());
    draft.addParagraph(Optional.of(Part.Kind.INTERTITLE), text.lines(lines));
    heading
        .bylines()
        .forEach(
            line -> draft.addParagraph(Optional.of(Part.Kind.BYLINE), text.lines(List.of(line))));
  }

  private void close(Draft draft, List<PrintedLine> open) {
    if (open.isEmpty()) {
      return;
    }
    boolean byline = open.size() == 1 && text.form(open.get(0)) == LineForm.BYLINE;
    draft.addParagraph(byline ? Optional.of(Part.Kind.BYLINE) : Optional.empty(), text.lines(open));
    open.clear();
  }

  /** A headline without text: over a picture. */
  private void addAlone(Heading heading) {
    var draft = new Draft();
    head(draft, heading);
    places.put(draft, new Place(heading.box(), List.of()));
  }

  /** A picture's text belongs to the article it stands in, or else next to. */
  private void addCaption(Caption caption) {
    places.entrySet().stream()
        .min(Comparator.comparingDouble(entry -> distance(entry.getValue(), caption.place())))
        .ifPresent(entry -> entry.getKey().addCaption(text.lines(caption.stack().lines())));
  }

  private double distance(Place article, Box box) {
    double least = Double.MAX_VALUE;
    for (Box part : article.parts) {
      least = Math.min(least, gap(part, box));
    }
    if (article.heading != null) {
      // What stands above a headline rarely belongs to it.
      boolean above = box.bottom() < article.heading.top() + page.size();
      double away = gap(article.heading, box) + (above ? 2 * page.leading() : 0);
      least = Math.min(least, away);
    }
    Box whole = article.whole();
    boolean within = contains(whole, box);
    return least - (within ? page.leading() : 0);
  }

  private static boolean contains(Box whole, Box box) {
    double x = (box.left() + box.right()) / 2;
    double y = (box.top() + box.bottom()) / 2;
    return whole.left() < x && x < whole.right() && whole.top() < y && y < whole.bottom();
  }

  private static double gap(Box one, Box other) {
    double dx = Math.max(one.left(), other.left()) - Math.min(one.right(), other.right());
    double dy = Math.max(one.top(), other.top()) - Math.min(one.bottom(), other.bottom());
    // A picture stands above or below its article rather than across a gutter.
    return Math.hypot(4 * Math.max(0, dx), Math.max(0, dy));
  }
}
