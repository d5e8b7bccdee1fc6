package org.tongjian.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tongjian.page.Article;
import org.tongjian.page.Headline;
import org.tongjian.page.Masthead;
import org.tongjian.page.Origin;
import org.tongjian.page.Structure;
import org.tongjian.source.Document;
import org.tongjian.source.OffsetMap;

/** Articles for tests, made of a text alone. */
public final class Articles {
  private Articles() {}

  /** An article with this body, from a paper of 上海市徐汇区. */
  public static Article of(String text) {
    var document = Document.ofText("test", "test", text, StandardCharsets.UTF_8, "");
    return new Article(
        "test",
        1,
        Masthead.NONE,
        "test",
        Headline.of(""),
        Optional.empty(),
        "上海市徐汇区",
        "",
        text,
        Origin.of(document, Masthead.NONE, OffsetMap.identity(text.length())),
        Structure.PLAIN);
  }
}
