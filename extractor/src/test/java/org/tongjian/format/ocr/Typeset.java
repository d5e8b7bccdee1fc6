package org.tongjian.format.ocr;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Sets pages in columns and photographs them with a real browser. */
final class Typeset {
  static final String TITLE = "清渡河边添了新步道";

  static final List<String> PARAGRAPHS =
      List.of(
          "清渡河北岸的新步道昨天开放，附近居民一早就来散步。步道长三公里，一头接着老船厂，一头通到青山公园。",
          "区水务局的工程师说，施工用了两个春天。河岸原来堆着旧木料，现在种上了芦苇和柳树，汛期也能走人。",
          "住在弄口的汤师傅每天走两个来回。他说，过去到对岸买菜要绕半小时，如今过桥只要五分钟。",
          "步道沿线设了十二处座椅和四个饮水点。社区志愿者周末在桥头值班，提醒骑车的人下车推行。",
          "下一步，街道打算把沿河的空房子改成阅览室和小食堂，方案下个月听取居民意见。");

  private Typeset() {}

  /** A page as a picture. */
  static Path picture(Path folder, int columns, double scale) throws Exception {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><meta charset=utf-8><style>");
    html.append("body{margin:24px;background:#fff;font:16px/1.6 'Noto Serif CJK SC',serif}");
    html.append("h1{font-size:34px;margin:0 0 10px}p{margin:0;text-indent:2em;text-align:justify}");
    html.append("div{column-gap:28px;column-count:").append(columns).append("}</style><h1>");
    html.append(TITLE).append("</h1><div>");
    PARAGRAPHS.forEach(paragraph -> html.append("<p>").append(paragraph).append("</p>"));
    html.append("</div>");
    Path page = Files.writeString(folder.resolve("page.html"), html);
    Path picture = folder.resolve("page.png");
    browse(
        folder,
        "--force-device-scale-factor=" + scale,
        "--window-size=" + (60 + 260 * columns) + ",620",
        "--hide-scrollbars",
        "--screenshot=" + picture,
        page.toUri().toString());
    return picture;
  }

  private static void browse(Path folder, String... arguments) throws Exception {
    Optional<Path> browser = onPath("chromium");
    assumeTrue(browser.isPresent(), "no chromium on the PATH");
    List<String> command = new ArrayList<>(List.of(browser.get().toString(), "--headless"));
    command.addAll(
        List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + folder.resolve("user")));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the browser did not end");
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  static Optional<Path> onPath(String program) throws IOException {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(place -> Path.of(place, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
