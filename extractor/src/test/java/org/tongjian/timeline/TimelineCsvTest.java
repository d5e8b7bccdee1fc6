package org.tongjian.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.claim.Modality;

class TimelineCsvTest {
  private static final String SUBJECT = "https://w3id.org/tongjian/person/a";

  /** The one row of a timeline on which all words are the given ones. */
  private static CSVRecord row(String words, String date, char delimiter) throws IOException {
    var source =
        new Source("-article", Optional.of(LocalDate.of(2031, 3, 6)), words, words, "=page");
    var entry =
        new TimelineEntry(
            SUBJECT,
            "@fact",
            FactKind.MEMBERSHIP,
            date,
            Optional.empty(),
            Optional.empty(),
            false,
            words,
            Modality.ASSERTED,
            List.of(new Report("+claim", source, words, 0.9, "rule")));
    var timeline =
        new Timeline(List.of(new Subject(SUBJECT, words, "人物")), List.of(entry), List.of());
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    return format
        .parse(new StringReader(TimelineCsv.write(timeline, delimiter)))
        .getRecords()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource({"=1+1", "+86", "-3℃", "@某"})
  void keepsSpreadsheetsFromReckoningWords(String words) throws IOException {
    for (char delimiter : new char[] {',', '\t'}) {
      CSVRecord row = row(words, "-0044-03", delimiter);
      for (String column : List.of("subject", "text", "quote", "headline", "paper")) {
        assertEquals("'" + words, row.get(column), column);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"任区长", "2031=1", "'=1", "a-b", ""})
  void leavesOtherWordsAsTheyAre(String words) throws IOException {
    assertEquals(words, row(words, "2031", ',').get("text"));
    assertEquals(words, row(words, "2031", ',').get("quote"));
  }

  @Test
  void leavesDatesAndIrisAsTheyAre() throws IOException {
    CSVRecord row = row("=1", "-0044-03", ',');
    assertEquals("-0044-03", row.get("date"));
    assertEquals("2031-03-06", row.get("issueDate"));
    assertEquals("-article", row.get("article"));
    assertEquals("+claim", row.get("claim"));
    assertEquals("@fact", row.get("fact"));
    assertEquals(SUBJECT, row.get("subjectIri"));
  }
}
