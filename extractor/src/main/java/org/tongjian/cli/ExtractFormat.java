package org.tongjian.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tongjian.annotation.AnnotationWriter;
import org.tongjian.annotation.ArticleJson;
import org.tongjian.graph.Detail;
import org.tongjian.graph.RdfFormat;

/** The forms in which extracted articles are written. */
enum ExtractFormat {
  TRIG("trig"),
  NQUADS("nq"),
  TURTLE("ttl"),
  JSONLD("jsonld"),
  JSONL("jsonl"),
  ANN("ann");

  private final String extension;

  ExtractFormat(String extension) {
    this.extension = extension;
  }

  /** The end of file names, without the dot. */
  String extension() {
    return extension;
  }

  /** The word that users type. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that the end of a file's name tells. */
  static Optional<ExtractFormat> ofFile(Path file) {
    String name = String.valueOf(file.getFileName());
    return Arrays.stream(values()).filter(f -> name.endsWith("." + f.extension)).findFirst();
  }

  /** Begins one stream of articles; the stream itself stays open. */
  ArticleOutput open(OutputStream out, Detail detail) {
    return switch (this) {
      case TRIG -> new GraphOutput(RdfFormat.TRIG, out, detail);
      case NQUADS -> new GraphOutput(RdfFormat.NQUADS, out, detail);
      case TURTLE -> new GraphOutput(RdfFormat.TURTLE, out, detail);
      case JSONLD -> new GraphOutput(RdfFormat.JSONLD, out, detail);
      case JSONL ->
          new TextOutput(
              print(out),
              detail,
              a -> ArticleJson.write(a) + "\n",
              (kept, copy) -> ArticleJson.writeCopy(kept, copy) + "\n");
      case ANN ->
          new TextOutput(
              print(out),
              detail,
              a -> AnnotationWriter.write(AnnotationWriter.annotate(a)),
              (kept, copy) -> "");
    };
  }

  private static PrintStream print(OutputStream out) {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }
}
