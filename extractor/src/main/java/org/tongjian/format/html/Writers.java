package org.tongjian.format.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The writers that pages name among the facts of an article, beside its day and source. Such a line
 * is the page's, not the paper's; it stays with the article only where the article names no writer
 * itself.
 */
final class Writers {
  private static final Pattern TITLE = Pattern.compile("作者|撰文|记者|通讯员|摄影|本报|本刊|见习|实习|特约");
  private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff·]{2,5}");
  private static final String SAID = "(?:记者|通讯员|作者|撰文|文[/:：])[^。，；！？]{0,40}?";

  private final Set<Piece> facts = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Notes a writer that was found among facts. */
  void add(Piece writer) {
    facts.add(writer);
  }

  /** Drops those of whom the text of their article says as well that they wrote it. */
  void dropRepeated(Pieces pieces) {
    if (facts.isEmpty()) {
      return;
    }
    Map<Integer, StringBuilder> texts = new HashMap<>();
    for (Piece piece : pieces.all()) {
      if (piece.group >= 0 && !facts.contains(piece)) {
        String text = piece.plain().replace(" ", "");
        texts.computeIfAbsent(piece.group, k -> new StringBuilder()).append(text).append('。');
      }
    }
    for (Piece writer : facts) {
      if (writer.group >= 0 && isRepeated(writer, texts.get(writer.group))) {
        writer.kind = Piece.Kind.FURNITURE;
        writer.group = -1;
      }
    }
  }

  private static boolean isRepeated(Piece writer, CharSequence text) {
    Matcher names = NAME.matcher(TITLE.matcher(writer.plain()).replaceAll(" "));
    boolean any = false;
    while (text != null && names.find()) {
      any = true;
      if (!Pattern.compile(SAID + Pattern.quote(names.group())).matcher(text).find()) {
        return false;
      }
    }
    return any;
  }
}
