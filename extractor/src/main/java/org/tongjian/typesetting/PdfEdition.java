package org.tongjian.typesetting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An issue as PDF files: a file a page, or one file. */
public final class PdfEdition {
  private final Chromium chromium;

  /** An edition printed by this Chromium. */
  public PdfEdition(Chromium chromium) {
    this.chromium = chromium;
  }

  /**
   * The edition of an issue.
   *
   * @throws IOException when the printer fails
   */
  public Edition of(PlannedIssue issue) throws IOException {
    var random = new Random(issue.seed() * 131 + 3);
    random.nextLong();
    var names = new FileNames(issue.imprint(), random);
    var pages = new PrintPages(issue);
    if (random.nextInt(3) == 0) {
      IssueFile whole = file(names.whole("pdf"), pages.document(issue.pages()));
      return new Edition(List.of(whole), pages.printed());
    }
    var files = new ArrayList<IssueFile>();
    for (PlannedPage page : issue.pages()) {
      files.add(file(names.page(page.number(), "pdf"), pages.document(List.of(page))));
    }
    return new Edition(files, pages.printed());
  }

  private IssueFile file(String name, String html) throws IOException {
    Path pdf = Files.createTempFile("page", ".pdf");
    try {
      chromium.print(html, pdf);
      return new IssueFile(name, Files.readAllBytes(pdf));
    } finally {
      Files.deleteIfExists(pdf);
    }
  }
}
