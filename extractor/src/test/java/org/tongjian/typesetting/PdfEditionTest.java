package org.tongjian.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfEditionTest {
  private static final IssuePlanner PLANNER = new IssuePlanner(InventedArticles.of(80, 7));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void printsEveryCharacterInAPlaceOfItsOwn(long seed) throws Exception {
    Optional<Chromium> chromium = Chromium.find();
    assumeTrue(chromium.isPresent(), "no Chromium");
    PlannedIssue issue = PLANNER.plan(seed);
    String bodies =
        issue.articles().stream().map(PrintedArticle::body).collect(Collectors.joining());
    long found = 0;
    for (IssueFile file : new PdfEdition(chromium.get()).of(issue).files()) {
      for (List<TextPosition> page : pages(file)) {
        found += page.stream().filter(p -> p.getUnicode().equals("件")).count();
        assertNoOverlap(page, file.name());
      }
    }
    assertEquals(bodies.chars().filter(c -> c == '件').count(), found);
  }

  private static List<List<TextPosition>> pages(IssueFile file) throws Exception {
    var pages = new ArrayList<List<TextPosition>>();
    try (PDDocument document = Loader.loadPDF(file.content())) {
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        var positions = new ArrayList<TextPosition>();
        var stripper =
            new PDFTextStripper() {
              @Override
              protected void processTextPosition(TextPosition position) {
                positions.add(position);
              }
            };
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        stripper.getText(document);
        pages.add(positions);
      }
    }
    return pages;
  }

  /** Han characters are squares: two whose middles are nearer than half a side overlap. */
  private static void assertNoOverlap(List<TextPosition> page, String name) {
    List<TextPosition> han =
        page.stream().filter(p -> Character.isIdeographic(p.getUnicode().codePointAt(0))).toList();
    for (int i = 0; i < han.size(); i++) {
      TextPosition one = han.get(i);
      assertTrue(one.getX() >= 0 && one.getX() + one.getWidth() <= one.getPageWidth(), name);
      assertTrue(one.getY() >= 0 && one.getY() <= one.getPageHeight(), name);
      for (int j = i + 1; j < han.size(); j++) {
        TextPosition other = han.get(j);
        double side = Math.min(one.getFontSizeInPt(), other.getFontSizeInPt()) / 2;
        boolean overlap =
            Math.abs(one.getX() - other.getX()) < side
                && Math.abs(one.getY() - other.getY()) < side;
        assertTrue(
            !overlap,
            () ->
                name
                    + ": "
                    + one
                    + " and "
                    + other
                    + " overlap at "
                    + one.getX()
                    + ","
                    + one.getY());
      }
    }
  }
}
