package org.tongjian.format;

import java.util.List;
import java.util.Random;

/** Chinese prose without meaning, put together from parts of sentences by a seed. */
public final class GeneratedText {
  private static final List<String> WHO =
      List.of(
          "云溪区委书记", "区发展改革局", "城北街道办事处", "记者", "市人民医院", "多家企业负责人", "滨河社区居民", "专家组", "青石镇党委",
          "老师和学生们");
  private static final List<String> WHEN =
      List.of("昨日上午", "日前", "今年以来", "本月三日", "近日", "春节期间", "去年年底", "会后", "傍晚时分", "截至目前");
  private static final List<String> DOES =
      List.of(
          "召开专题会议研究部署下一阶段工作",
          "到现场察看了道路改造的进展情况",
          "与客商签订了合作框架协议",
          "开展了爱国卫生月主题宣传活动",
          "为困难群众送去慰问金和生活用品",
          "表示要把便民服务落到实处",
          "介绍了鹭岛湿地的鸟类种群变化",
          "呼吁大家节约用水、爱护家园",
          "完成了旧小区加装电梯的验收",
          "对窗口单位的服务态度提出了批评");
  private static final List<String> MARKS = List.of("，", "。", "；", "。", "，", "！");

  private GeneratedText() {}

  /** Text of at least so many characters, in paragraphs. */
  public static String of(Random random, int length) {
    var text = new StringBuilder();
    while (text.length() < length) {
      text.append(pick(random, WHEN)).append(pick(random, WHO)).append(pick(random, DOES));
      text.append(pick(random, MARKS));
      if (random.nextInt(12) == 0) {
        text.append("\n");
      }
    }
    return text.toString();
  }

  static String pick(Random random, List<String> parts) {
    return parts.get(random.nextInt(parts.size()));
  }
}
