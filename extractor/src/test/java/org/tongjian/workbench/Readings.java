package org.tongjian.workbench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tongjian.format.DocumentReader;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.page.Article;
import org.tongjian.page.Gap;
import org.tongjian.page.Headline;
import org.tongjian.page.Masthead;
import org.tongjian.page.Origin;
import org.tongjian.page.PageReader;
import org.tongjian.page.PageSettings;
import org.tongjian.page.Part;
import org.tongjian.page.Structure;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;
import org.tongjian.source.Layout;
import org.tongjian.source.MediaType;
import org.tongjian.source.Metadata;
import org.tongjian.source.OffsetMap;
import org.tongjian.source.Span;

/** Documents with their articles: of the sample, and made by hand. */
final class Readings {
  static final Path SAMPLE =
      Path.of(System.getProperty("tongjian.root"), "corpus", "sample", "pages");

  private Readings() {}

  static PageReading sample(String name) {
    List<Problem> problems = new ArrayList<>();
    Document document = new DocumentReader().readAll(SAMPLE.resolve(name), problems::add).get(0);
    List<Article> articles =
        new PageReader(Gazetteer.load()).read(document, PageSettings.NONE, problems::add);
    return new PageReading(document, articles, List.of());
  }

  static Document document(MediaType type, String text, Layout layout) {
    return new Document(
        "page." + type,
        "page." + type,
        type,
        text,
        Optional.empty(),
        StandardCharsets.UTF_8,
        "0".repeat(64),
        layout,
        Metadata.NONE,
        Metadata.NONE);
  }

  /** An article of paragraphs that are each joined from stretches of the document. */
  static Article article(
      Document document,
      int number,
      Headline headline,
      List<List<Span>> paragraphs,
      List<Part> parts) {
    StringBuilder text = new StringBuilder();
    List<Integer> origins = new ArrayList<>();
    for (List<Span> paragraph : paragraphs) {
      if (!text.isEmpty()) {
        int before = origins.get(origins.size() - 1);
        text.append("\n\n");
        origins.add(before);
        origins.add(before);
      }
      for (Span span : paragraph) {
        text.append(span.of(document.text()));
        IntStream.range(span.start(), span.end()).forEach(origins::add);
      }
    }
    OffsetMap map = OffsetMap.of(origins.stream().mapToInt(i -> i).toArray());
    return new Article(
        "a-" + number,
        number,
        Masthead.NONE,
        document.name(),
        headline,
        Optional.empty(),
        "",
        "",
        text.toString(),
        Origin.of(document, Masthead.NONE, map),
        new Structure(parts, List.of(), List.of(new Gap(text.length(), Gap.Reason.BREAKS_OFF))));
  }
}
