package org.tongjian.typesetting;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Prints HTML to PDF with a Chromium that is installed on the machine. */
public final class Chromium {
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final int SECONDS = 60;

  private final Path program;

  private Chromium(Path program) {
    this.program = program;
  }

  /** The installed Chromium; empty when there is none. */
  public static Optional<Chromium> find() {
    return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst().map(Chromium::new);
  }

  /** Prints a document to a file. */
  void print(String html, Path pdf) throws IOException {
    Path folder = Files.createTempDirectory("print");
    try {
      Path page = Files.writeString(folder.resolve("page.html"), html);
      run(page, pdf, folder);
    } finally {
      delete(folder);
    }
    if (Files.notExists(pdf)) {
      throw new IOException(program + " printed no " + pdf.getFileName());
    }
  }

  private void run(Path page, Path pdf, Path folder) throws IOException {
    List<String> command =
        Stream.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf.toAbsolutePath(),
                page.toUri().toString())
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(program + " took more than " + SECONDS + " seconds");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Chromium's last processes may still be writing into the folder; what stays is temporary. */
  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            file.toFile().delete();
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException e) {
            visited.toFile().delete();
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
