package org.tongjian.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Articles of invented sentences, no two alike. */
public final class InventedArticles {
  private static final List<String> WHO =
      List.of("区水务局", "青石街道", "北园中学", "老船厂", "云麓社区", "市图书馆", "滨河公园", "南桥菜场");
  private static final List<String> DID =
      List.of("修好了", "送来了", "清点了", "试用了", "搬走了", "登记了", "换上了", "讨论了");
  private static final List<String> WHAT =
      List.of("路灯", "长椅", "水表", "旧书", "花箱", "雨棚", "门牌", "菜单", "“一张图”", "《便民手册》");

  private InventedArticles() {}

  /** As many articles as asked for, the same for the same seed. */
  public static List<CorpusArticle> of(int count, long seed) {
    var random = new Random(seed);
    var articles = new ArrayList<CorpusArticle>();
    for (int i = 0; i < count; i++) {
      var paragraphs = new ArrayList<String>();
      int wanted = 1 + random.nextInt(9);
      for (int p = 0; p < wanted; p++) {
        paragraphs.add(paragraph(i, random));
      }
      articles.add(new CorpusArticle(title(i, random), paragraphs));
    }
    return articles;
  }

  private static String title(int number, Random random) {
    String title = pick(WHO, random) + pick(DID, random) + number + "号" + pick(WHAT, random);
    return switch (random.nextInt(4)) {
      case 0 -> "街坊说了算 " + title;
      case 1 -> title + "——" + pick(WHO, random) + "走访记";
      default -> title;
    };
  }

  private static String paragraph(int number, Random random) {
    var text = new StringBuilder();
    int sentences = 1 + random.nextInt(7);
    for (int s = 0; s < sentences; s++) {
      text.append(random.nextInt(28) + 1).append("日，").append(pick(WHO, random));
      text.append("在").append(number).append("号点").append(pick(DID, random));
      text.append(random.nextInt(9000)).append("件").append(pick(WHAT, random)).append('。');
    }
    return text.toString();
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
