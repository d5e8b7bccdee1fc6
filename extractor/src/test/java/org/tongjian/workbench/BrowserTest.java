package org.tongjian.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser. */
class BrowserTest {
  @Test
  void showsThePageWithoutComplaint(@TempDir Path folder) throws Exception {
    String html =
        PagesFormatTest.write(
            PagesFormat.HTML,
            Readings.sample("wangxibao-2023-01-06-p1.txt"),
            new RandomPrint(3).reading(),
            PagesFormatTest.marked());
    Document shown = shown(html, folder);
    assertEquals(3, shown.select("section").size());
    assertEquals("通鉴：版面核对", shown.title());
  }

  @Test
  void lightsUpTheLinesOfAnArticle(@TempDir Path folder) throws Exception {
    String html =
        PagesFormatTest.write(PagesFormat.HTML, Readings.sample("wangxibao-2023-01-06-p1.txt"));
    // The page's policy forbids foreign scripts, so the one that clicks comes without it.
    String clicked =
        html.replaceFirst("<meta http-equiv[^>]*>", "")
            .replace("</body>", "<script>document.getElementById('p1a2').click()</script></body>");
    Document shown = shown(clicked, folder);
    assertTrue(shown.body().hasClass("lit"));
    assertTrue(shown.select(".sheet .on").size() > 3);
    assertEquals(
        List.of("p1a2"), shown.select(".on").eachAttr("data-article").stream().distinct().toList());
    assertEquals(
        shown.select(".sheet [data-article=p1a2]").size(), shown.select(".sheet .on").size());
  }

  private static Document shown(String html, Path folder) throws Exception {
    Optional<Path> browser =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(place -> Path.of(place, "chromium"))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(browser.isPresent(), "no chromium on the PATH");
    Path page = Files.writeString(folder.resolve("page.html"), html);
    Path dom = folder.resolve("dom.html");
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(
                browser.get().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("user"),
                "--virtual-time-budget=4000",
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(dom.toFile())
            .redirectError(log.toFile())
            .start();
    try {
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the browser did not end");
    } finally {
      process.destroyForcibly().waitFor();
    }
    List<String> complaints =
        Files.readAllLines(log).stream().filter(line -> line.contains("CONSOLE")).toList();
    assertEquals(List.of(), complaints);
    return Jsoup.parse(Files.readString(dom));
  }
}
