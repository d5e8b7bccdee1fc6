package org.tongjian.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {
  private static final String FIRST = "清晨的河边有人跑步也有人遛狗";
  private static final String SECOND = "傍晚的广场上响起音乐孩子们追着泡泡";

  @Test
  void findsEveryCharacterOfWhatCameBackInOrder() {
    var found = Whereabouts.find(List.of(FIRST, SECOND), List.of(SECOND, FIRST));
    assertEquals(FIRST.length(), found.count(0, 1));
    assertEquals(SECOND.length(), found.count(1, 0));
    assertEquals(0, found.strayed(0, 1) + found.strayed(1, 0) + found.lost(0) + found.lost(1));
  }

  @Test
  void countsWhatStrayedAndWhatIsLost() {
    String merged = FIRST + SECOND.substring(0, 9);
    var found = Whereabouts.find(List.of(FIRST, SECOND), List.of(merged));
    assertEquals(FIRST.length(), found.count(0, 0));
    assertEquals(9, found.strayed(1, -1));
    assertEquals(SECOND.length() - 9, found.lost(1));
  }

  @Test
  void leavesAParagraphOfTwoArticlesToTheOneItStandsIn() {
    String shared = "本报将继续关注此事的进展";
    var found =
        Whereabouts.find(
            List.of(FIRST + shared, SECOND + shared), List.of(FIRST + shared, SECOND + shared));
    assertEquals(0, found.strayed(0, 0) + found.strayed(1, 1) + found.lost(0) + found.lost(1));
  }
}
