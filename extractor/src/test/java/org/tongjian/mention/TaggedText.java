package org.tongjian.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongjian.source.Span;

/**
 * A text with inline tags of one letter: {@code <O>区委书记</O>}.
 *
 * @param text the text without tags
 * @param marks the tagged spans, in order
 */
record TaggedText(String text, List<Mark> marks) {
  private static final Pattern TAG = Pattern.compile("<(/?)([POGLDIE])(?: v=\"[^\"]*\")?>");

  record Mark(Span span, MentionType type) {}

  static TaggedText parse(String tagged) {
    var text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher tag = TAG.matcher(tagged);
    int last = 0;
    int open = 0;
    while (tag.find()) {
      text.append(tagged, last, tag.start());
      last = tag.end();
      if (tag.group(1).isEmpty()) {
        open = text.length();
      } else {
        var span = new Span(open, text.length());
        marks.add(new Mark(span, MentionType.ofTag(tag.group(2).charAt(0))));
      }
    }
    text.append(tagged.substring(last));
    return new TaggedText(text.toString(), marks);
  }

  /** The text with these mentions tagged. */
  static String print(String text, List<Mark> marks) {
    var tagged = new StringBuilder();
    int last = 0;
    for (Mark mark : marks) {
      char letter = mark.type().tag();
      tagged.append(text, last, mark.span().start()).append('<').append(letter).append('>');
      tagged.append(mark.span().of(text)).append("</").append(letter).append('>');
      last = mark.span().end();
    }
    return tagged.append(text.substring(last)).toString();
  }
}
