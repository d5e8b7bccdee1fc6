package org.tongjian.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.claim.Modality;
import org.tongjian.graph.Iris;
import org.tongjian.graph.TermClasses;
import org.tongjian.graph.Vocabulary;
import org.tongjian.time.TimeValue;

class TenureBoundsTest {
  /**
   * A claim a word: H in office, P once in office, A appointed, R removed; reported on the first
   * date, dated with the second.
   */
  private static List<ClaimRecord> claims(String script) {
    List<ClaimRecord> claims = new ArrayList<>();
    for (String word : script.split(" ")) {
      String[] parts = word.split(":");
      var type =
          switch (parts[0]) {
            case "H" -> TermClasses.HOLDING_CLAIM;
            case "P" -> TermClasses.PAST_HOLDING_CLAIM;
            case "A" -> TermClasses.APPOINTMENT_CLAIM;
            default -> TermClasses.REMOVAL_CLAIM;
          };
      var node = NodeFactory.createURI(Iris.BASE + "article/a#c" + claims.size());
      claims.add(
          new ClaimRecord(
              node,
              type,
              Optional.of(parts[1]).filter(d -> !d.equals("-")).map(LocalDate::parse),
              node,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of("区长"),
              parts.length > 2 ? Optional.of(new TimeValue(parts[2])) : Optional.empty(),
              Optional.empty(),
              Vocabulary.of(Modality.ASSERTED)));
    }
    return claims;
  }

  @ParameterizedTest
  @CsvSource({
    // Reports alone: since the first at the latest, until the last at least.
    "H:2031-03-05, LatestBegin=2031-03-05 EarliestEnd=2031-03-05",
    "H:2031-05-01 H:2031-03-05 H:2031-04-01, LatestBegin=2031-03-05 EarliestEnd=2031-05-01",
    "H:-, ''",
    // An appointment on a day is the begin; in a month only a bound; undated, the report bounds it.
    "A:2031-07-02:2031-07-01, Begin=2031-07-01 LatestBegin=2031-07-01 EarliestEnd=2031-07-01",
    "A:2031-08-02:2031-07, LatestBegin=2031-07-31 EarliestEnd=2031-07-01",
    "A:2031-07-02:2031-07-02~, LatestBegin=2031-07-02 EarliestEnd=2031-07-02",
    "A:2031-07-02:?, LatestBegin=2031-07-02 EarliestEnd=2031-07-02",
    "A:2031-07-02, LatestBegin=2031-07-02 EarliestEnd=2031-07-02",
    "A:2031-07-02:2031-07-01 H:2031-09-01, Begin=2031-07-01 LatestBegin=2031-07-01 EarliestEnd=2031-09-01",
    // Elected again: in office before the appointment, so the begin is not known.
    "H:2030-01-01 A:2031-07-02:2031-07-01, LatestBegin=2030-01-01 EarliestEnd=2031-07-01",
    // A removal on a day is the end, in spite of papers that lag behind.
    "R:2031-07-02:2031-07-01, EarliestEnd=2031-07-01 End=2031-07-01 LatestEnd=2031-07-01",
    "H:2031-07-02 R:2031-07-02:2031-07-01, EarliestEnd=2031-07-01 End=2031-07-01 LatestEnd=2031-07-01",
    "H:2031-03-05 R:2031-07-02, LatestBegin=2031-03-05 EarliestEnd=2031-03-05 LatestEnd=2031-07-02",
    // Back in office later: the removal did not end it.
    "R:2031-07-02:2031-07-01 H:2032-01-01, LatestBegin=2032-01-01 EarliestEnd=2032-01-01",
    // Once in office: no longer on the day of the report.
    "P:2031-07-02, LatestEnd=2031-07-02",
    "H:2030-01-01 P:2031-07-02 P:2031-09-02, LatestBegin=2030-01-01 EarliestEnd=2030-01-01 LatestEnd=2031-07-02",
    "P:2031-07-02 H:2032-01-01, LatestBegin=2032-01-01 EarliestEnd=2032-01-01",
  })
  void ofTenures(String script, String expected) {
    StringBuilder bounds = new StringBuilder();
    new TenureBounds(claims(script))
        .bounds()
        .forEach(
            (property, day) ->
                bounds
                    .append(property.getURI().replaceAll(".*/has", "").replace("TimeStamp", ""))
                    .append('=')
                    .append(day)
                    .append(' '));
    assertEquals(expected, bounds.toString().trim());
  }
}
