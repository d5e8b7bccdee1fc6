package org.tongjian.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "上海市徐汇区, 310104",
    "上海徐汇, 310104",
    "四川省凉山州西昌市, 513401",
    "内蒙古锡林郭勒盟东乌珠穆沁旗, 152525",
    "北京市朝阳区, 110105",
    "辽宁省朝阳市, 2113",
    "上海(涉徐汇), 310104",
    "重庆市渝中区, 500103",
    "广西, 45",
  })
  void locatesTheNarrowestAreaOfAChain(String written, String code) {
    assertEquals(code, GAZETTEER.locate(written).orElseThrow().code());
  }

  @Test
  void doesNotChooseBetweenAreasOfOneName() {
    assertTrue(GAZETTEER.locate("鼓楼区").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"310104, 徐汇", "5134, 凉山", "15, 内蒙古", "45, 广西", "340523, 和县", "5309, 临沧"})
  void makesShortNames(String code, String shortName) {
    assertEquals(shortName, GAZETTEER.byCode(code).orElseThrow().shortName());
  }

  @ParameterizedTest
  @CsvSource({"31, 徐汇区", "310104, 龙华街道", "5134, 西昌市"})
  void knowsWhatAnAreaContains(String code, String child) {
    List<AdministrativeArea> children = GAZETTEER.children(GAZETTEER.byCode(code).orElseThrow());
    assertTrue(children.stream().anyMatch(area -> area.name().equals(child)), children.toString());
    assertTrue(children.stream().allMatch(area -> area.code().startsWith(code)));
  }

  @Test
  void knowsWhatContainsAnArea() {
    List<String> chain =
        GAZETTEER.chain(GAZETTEER.byCode("310104").orElseThrow()).stream()
            .map(AdministrativeArea::name)
            .toList();
    assertEquals(List.of("上海市", "徐汇区"), chain);
  }
}
