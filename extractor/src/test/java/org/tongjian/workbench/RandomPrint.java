package org.tongjian.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tongjian.page.Article;
import org.tongjian.page.Headline;
import org.tongjian.source.Box;
import org.tongjian.source.Document;
import org.tongjian.source.Layout;
import org.tongjian.source.LayoutPage;
import org.tongjian.source.MediaType;
import org.tongjian.source.Span;
import org.tongjian.source.TextBlock;

/** A printed page of columns whose lines belong to articles, or to none, at random. */
final class RandomPrint {
  private static final String WORDS = "清渡河绿道今天开工沿岸居民走上新桥看见水清岸绿孩子们笑了";

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<TextBlock> blocks = new ArrayList<>();

  RandomPrint(long seed) {
    this.random = new Random(seed);
  }

  PageReading reading() {
    int columns = 2 + random.nextInt(4);
    int articles = 1 + random.nextInt(14);
    List<List<Span>> owned = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      owned.add(new ArrayList<>());
    }
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      titles.add("第" + i + "条消息的标题");
      add(titles.get(i), new Box(20, 20 + 20 * i, 200, 36 + 20 * i), 16);
    }
    double width = 560.0 / columns;
    for (int column = 0; column < columns; column++) {
      int owner = random.nextInt(articles + 1);
      for (int line = 0; line < 20; line++) {
        owner = random.nextInt(5) == 0 ? random.nextInt(articles + 1) : owner;
        int from = random.nextInt(10);
        double left = 20 + column * width;
        double top = 340 + line * 14;
        Span span =
            add(
                WORDS.substring(from, from + 4 + random.nextInt(12)),
                new Box(left, top, left + width - 10, top + 10),
                10);
        if (owner < articles) {
          owned.get(owner).add(span);
        }
      }
    }
    List<Box> rules = List.of(new Box(20, 330, 580, 330.5), new Box(300, 20, 560, 300));
    Layout layout = new Layout(List.of(new LayoutPage(1, 600, 640, rules)), blocks);
    Document document = Readings.document(MediaType.PDF, text.toString(), layout);
    List<Article> read = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      if (!owned.get(i).isEmpty()) {
        int number = read.size() + 1;
        Headline headline = Headline.of(titles.get(i));
        List<List<Span>> paragraphs = List.of(owned.get(i));
        read.add(Readings.article(document, number, headline, paragraphs, List.of()));
      }
    }
    return new PageReading(document, read, List.of());
  }

  private Span add(String words, Box box, double size) {
    int start = text.length();
    text.append(words).append('\n');
    Span span = new Span(start, text.length() - 1);
    blocks.add(TextBlock.printed(span, 0, box, size, false, 1));
    return span;
  }
}
