package org.tongjian.format.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * What a page says of the look of its elements: sizes, bold type, what is hidden. Reads style
 * attributes, old presentational tags and the simple rules of style sheets within the page.
 */
final class Styles {
  private static final Pattern RULE = Pattern.compile("([^{}@;]{1,300})\\{([^{}]{0,4000})}");
  private static final Pattern WANTED =
      Pattern.compile("font-size|font-weight|(?<![-\\w])font\\s*:|display|visibility");
  private static final Pattern SIZE =
      Pattern.compile(
          "font(?:-size)?\\s*:[^;]*?([0-9.]{1,7})\\s*(px|pt|em|rem|%)|font-size\\s*:\\s*([a-z-]+)");
  private static final Pattern BOLD =
      Pattern.compile("font(?:-weight)?\\s*:[^;]*?(bold(?:er)?|[6-9]00|normal|[1-5]00)\\b");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
  private static final Pattern BLOCK = Pattern.compile("display\\s*:\\s*(?:block|flex|grid|table)");
  private static final List<Double> HEADINGS = List.of(32.0, 24.0, 18.7, 16.0, 13.3, 10.7);
  private static final List<Double> FONTS = List.of(10.0, 13.0, 16.0, 18.0, 24.0, 32.0, 48.0);
  private static final Map<String, Double> NAMED =
      Map.of("medium", 16.0, "large", 18.0, "x-large", 24.0, "xx-large", 32.0, "small", 13.0);
  private static final int MOST_RULES = 300;
  private static final int MOST_LOOKS = 3_000_000;

  private final IdentityHashMap<Element, String> sheet = new IdentityHashMap<>();

  /** Reads the style sheets of a page. */
  Styles(Document page) {
    int rules = 0;
    int elements = 1 + page.getAllElements().size();
    for (Element style : page.select("style")) {
      String css = style.data().replaceAll("(?s)/\\*.*?\\*/", "");
      if (css.length() > 1_000_000 || style.attr("media").contains("print")) {
        continue;
      }
      Matcher rule = RULE.matcher(withoutConditions(css));
      while (rule.find() && rules < MOST_RULES && (long) rules * elements < MOST_LOOKS) {
        if (WANTED.matcher(rule.group(2)).find()) {
          apply(page, rule.group(1).strip(), rule.group(2));
          rules++;
        }
      }
    }
  }

  private void apply(Document page, String selector, String declarations) {
    try {
      for (Element element : page.select(selector)) {
        sheet.merge(element, declarations, (a, b) -> a + ";" + b);
      }
    } catch (SelectorParseException | IllegalArgumentException e) {
      // A selector that only browsers know styles nothing here.
      return;
    }
  }

  /** The sheet without rules that hold only on some media. */
  private static String withoutConditions(String css) {
    var kept = new StringBuilder();
    int depth = 0;
    boolean conditional = false;
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      conditional |= c == '@' && depth == 0;
      depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
      if (!conditional) {
        kept.append(c);
      } else if (depth == 0 && (c == '}' || c == ';')) {
        conditional = false;
      }
    }
    return kept.toString();
  }

  private String of(Element element) {
    String own = element.attr("style");
    String ruled = sheet.getOrDefault(element, "");
    return own.isEmpty() ? ruled : (ruled + ";" + own).toLowerCase(Locale.ROOT);
  }

  boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true") && !element.hasText()
        || HIDDEN.matcher(of(element)).find();
  }

  boolean isBlock(Element element) {
    return BLOCK.matcher(of(element)).find();
  }

  /** How an element's text looks within an element that looks so. */
  Style of(Element element, Style around) {
    String tag = element.normalName();
    double size = around.size();
    boolean bold = around.bold();
    if (isHeading(tag)) {
      size = HEADINGS.get(tag.charAt(1) - '1');
      bold = true;
    }
    switch (tag) {
      case "b", "strong", "th" -> bold = true;
      case "big" -> size *= 1.2;
      case "small" -> size /= 1.2;
      case "font" -> size = font(element.attr("size").strip(), size);
      default -> {}
    }
    String css = of(element);
    if (!css.isEmpty()) {
      size = size(css, size);
      Matcher weight = BOLD.matcher(css);
      while (weight.find()) {
        bold =
            weight.group(1).startsWith("b")
                || weight.group(1).charAt(0) >= '6' && weight.group(1).charAt(0) <= '9';
      }
    }
    boolean link = tag.equals("a") && element.hasAttr("href");
    return new Style(size, bold, around.linked() || link);
  }

  static boolean isHeading(String tag) {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  private static double font(String size, double around) {
    try {
      int number = Integer.parseInt(size.startsWith("+") ? size.substring(1) : size);
      int step = size.startsWith("+") || size.startsWith("-") ? 3 + number : number;
      return FONTS.get(Math.max(1, Math.min(7, step)) - 1);
    } catch (NumberFormatException e) {
      return around;
    }
  }

  private static double size(String css, double around) {
    double size = around;
    Matcher matcher = SIZE.matcher(css);
    while (matcher.find()) {
      if (matcher.group(1) == null) {
        size = NAMED.getOrDefault(matcher.group(3), size);
        continue;
      }
      double number = number(matcher.group(1));
      size =
          switch (matcher.group(2)) {
            case "pt" -> number * 4 / 3;
            case "em" -> number * around;
            case "rem" -> number * 16;
            case "%" -> number * around / 100;
            default -> number;
          };
    }
    return size;
  }

  private static double number(String digits) {
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      return 16;
    }
  }
}
