package org.tongjian.format.ocr;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program tesseract. What it needs is looked for once; each picture is a run of its own, on one
 * processor.
 */
final class Tesseract {
  /** Names the program where it is not on the PATH. */
  static final String VARIABLE = "TONGJIAN_TESSERACT";

  /** The only language: English beside it reads Chinese pages worse (docs/performance.md). */
  static final String LANGUAGE = "chi_sim";

  private static final int SECONDS_TO_ANSWER = 20;
  private static final int SECONDS_A_PICTURE = 300;
  private static final int MOST_BYTES = 64_000_000;

  private final String program;
  private final Optional<String> missing;

  private Tesseract(String program, Optional<String> missing) {
    this.program = program;
    this.missing = missing;
  }

  /** The one that is installed here. */
  static Tesseract installed() {
    return Installed.HERE;
  }

  private static final class Installed {
    static final Tesseract HERE = find(System.getenv());
  }

  /** Looks for the program and its languages where the environment says. */
  static Tesseract find(Map<String, String> environment) {
    String named = environment.getOrDefault(VARIABLE, "");
    Optional<Path> found =
        named.isEmpty()
            ? Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "tesseract"))
                .filter(Files::isExecutable)
                .findFirst()
            : Optional.of(Path.of(named)).filter(Files::isExecutable);
    if (found.isEmpty()) {
      return new Tesseract(
          "",
          Optional.of(
              "the program tesseract is not " + (named.isEmpty() ? "installed" : "at " + named)));
    }
    String program = found.get().toString();
    try {
      List<String> answer = List.of(program, "--list-langs");
      boolean speaks =
          run(answer, Files.createTempFile("tongjian-page", ".txt"), SECONDS_TO_ANSWER)
              .lines()
              .anyMatch(line -> line.strip().equals(LANGUAGE));
      return new Tesseract(
          program,
          speaks ? Optional.empty() : Optional.of("tesseract lacks the language " + LANGUAGE));
    } catch (IOException e) {
      return new Tesseract(
          "", Optional.of("the program tesseract does not run: " + e.getMessage()));
    }
  }

  /** What is missing to recognise text here; empty when nothing is. */
  Optional<String> missing() {
    return missing;
  }

  /**
   * Recognises the lines of a picture.
   *
   * @param picture the picture
   * @param resolution dots an inch
   * @throws IOException when the program fails or takes too long
   */
  List<RecognizedLine> read(GreyPicture picture, int resolution) throws IOException {
    Path folder = Files.createTempDirectory("tongjian-page");
    Path file = folder.resolve("page.pgm");
    Path answer = folder.resolve("page.tsv");
    try {
      picture.write(file);
      List<String> command =
          new ArrayList<>(List.of(program, file.toString(), "stdout", "-l", LANGUAGE));
      // Without a layout of its own, and without turning pages: both read newspapers no better.
      command.addAll(List.of("--psm", "3", "--dpi", String.valueOf(resolution)));
      command.addAll(List.of("-c", "tessedit_create_tsv=1"));
      return TsvLines.read(run(command, answer, SECONDS_A_PICTURE));
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(answer);
      Files.deleteIfExists(folder);
    }
  }

  /** What a command writes; the file that takes it meanwhile is deleted. */
  private static String run(List<String> command, Path answer, int seconds) throws IOException {
    var builder =
        new ProcessBuilder(command)
            .redirectOutput(answer.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        throw new IOException("no answer within " + seconds + " seconds");
      }
      if (process.exitValue() != 0) {
        throw new IOException("exit code " + process.exitValue());
      }
      if (Files.size(answer) > MOST_BYTES) {
        throw new IOException("an answer of " + Files.size(answer) + " bytes");
      }
      return new String(Files.readAllBytes(answer), StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(answer);
    }
  }
}
