package org.tongjian.typesetting;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The publishing systems whose documents are imitated, after what is public of them. */
enum WebSystem {
  /** The older e-papers of Founder's system: tables, its own elements, GBK. */
  FOUNDER("founder", "GB18030", "gb2312", true) {
    @Override
    String name(WebArticle article, int number, Imprint imprint) {
      return "content_" + (120000 + number) + ".htm";
    }

    @Override
    String body(List<String> paragraphs) {
      return each(paragraphs, "<P>　　%s</P>");
    }
  },
  /** E-papers built after that of the largest party paper. */
  PEOPLE("people", "UTF-8", "utf-8", true) {
    @Override
    String name(WebArticle article, int number, Imprint imprint) {
      return "nw.D110000%s_%d-%02d.htm"
          .formatted(imprint.day().toString().replace("-", ""), number, article.page().number());
    }

    @Override
    String body(List<String> paragraphs) {
      return each(paragraphs, "<p>　　%s</p>");
    }
  },
  /** A news site's page of one article, with sidebars and comments. */
  CMS("cms", "UTF-8", "utf-8", false) {
    @Override
    String name(WebArticle article, int number, Imprint imprint) {
      return "t%s_%d.html".formatted(imprint.day().toString().replace("-", ""), 88000 + number);
    }

    @Override
    String body(List<String> paragraphs) {
      return each(paragraphs, "　　%s<br />\n<br />");
    }
  };

  private final String template;
  private final String encoding;
  private final String declared;
  private final boolean followsPrint;

  WebSystem(String template, String encoding, String declared, boolean followsPrint) {
    this.template = template;
    this.encoding = encoding;
    this.declared = declared;
    this.followsPrint = followsPrint;
  }

  /** Name of an article's file. */
  abstract String name(WebArticle article, int number, Imprint imprint);

  /** The paragraphs in the system's way. */
  abstract String body(List<String> paragraphs);

  static String each(List<String> texts, String form) {
    return texts.stream()
        .map(text -> form.replace("%s", Html.escape(text)))
        .collect(Collectors.joining("\n"));
  }

  WebTemplate template() {
    return WebTemplate.load(template);
  }

  Charset charset() {
    return encoding.equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(encoding);
  }

  /** The encoding as the documents declare it. */
  String declared() {
    return declared;
  }

  /** Whether an article that jumps is in two documents, as on the pages. */
  boolean followsPrint() {
    return followsPrint;
  }
}
