package org.tongjian.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An article as it is written into files of all formats.
 *
 * @param title its headline
 * @param paragraphs its body
 */
public record SampleArticle(String title, List<String> paragraphs) {
  /** An article of a seed. */
  public static SampleArticle of(long seed) {
    var random = new Random(seed);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 2 + random.nextInt(5); i > 0; i--) {
      String text = GeneratedText.of(random, 30 + random.nextInt(120)).replace("\n", "");
      paragraphs.add(
          switch (random.nextInt(6)) {
            case 0 -> "他说：“" + text + "”";
            case 1 -> text + "共投资1.2亿元（见\"附表\"），占GDP的3%。";
            case 2 -> text + "微信号😀 & <编辑>也\\在场。";
            default -> text.substring(0, text.length() - 1) + "。";
          });
    }
    return new SampleArticle("滨水区第" + random.nextInt(100) + "号消息", paragraphs);
  }

  /** The body, a paragraph a line. */
  public String body() {
    return String.join("\n", paragraphs);
  }
}
