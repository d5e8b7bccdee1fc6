package org.tongjian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.source.Span;

class OwnWordsTest {
  @ParameterizedTest
  @CsvSource({
    "市/n 工/n 信局/nz, 市/n 工信/n 局/n",
    "济南/ns 片/q 区/n 内/f, 济南/ns 片区/n 内/f",
    "山东/ns 自/p 贸/vg 试验区/n, 山东/ns 自贸试验区/n",
    "惠民县/ns 的/ude1, 惠民县/ns 的/ude1",
    "大/a 家/n, 大/a 家/n"
  })
  void joinsWhatIsOneWord(String before, String after) {
    List<Token> tokens = new ArrayList<>();
    var text = new StringBuilder();
    for (String piece : before.split(" ", -1)) {
      String surface = piece.substring(0, piece.indexOf('/'));
      int start = text.length();
      text.append(surface);
      String tag = piece.substring(surface.length() + 1);
      tokens.add(new Token(new Span(start, text.length()), surface, tag));
    }
    List<Token> result = OwnWords.load().apply(text.toString(), tokens);
    assertEquals(
        after,
        result.stream().map(t -> t.surface() + "/" + t.tag()).collect(Collectors.joining(" ")));
    assertEquals(
        text.toString(), result.stream().map(Token::surface).collect(Collectors.joining()));
  }
}
