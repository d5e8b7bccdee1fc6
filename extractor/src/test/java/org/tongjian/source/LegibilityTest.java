package org.tongjian.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibilityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "区里召开会议，部署2024年工作。 | 0",
        "面积120㎡，气温−3℃±1，长5×6米，价¥30 | 0",
        "Café Müller 在上海上演《Über》 | 0",
        "（婺 wù 源）、α粒子、«新时代»·①②③ | 0",
        "ISO 9001、A、b、C | 0",
        "完\ufffd工 | 1",
        "ª工后居ø乘坐 | 2",
        "把™患排â作为½务 | 1",
        "完\u0003工\u0007了 | 2"
      })
  void countsWhatIsNoText(String text, int illegible) {
    assertEquals(illegible, Legibility.illegible(text));
  }
}
