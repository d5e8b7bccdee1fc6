package org.tongjian.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tongjian.source.Metadata;

/**
 * One file, or one entry of an archive, before it is read.
 *
 * @param name what articles name as their source
 * @param path the file as the user gave it, and the entry, for messages
 * @param file the file; empty for entries and the standard input
 * @param content gives its bytes from the start; for entries and the standard input only once
 * @param depth how many archives it lies in
 * @param metadata what is said of it around it: the address a crawl fetched it from
 * @param settings how to read it
 */
public record Input(
    String name,
    String path,
    Optional<Path> file,
    Content content,
    int depth,
    Metadata metadata,
    ReadSettings settings) {
  /** Gives the bytes of an input. */
  public interface Content {
    /** The bytes from the start. */
    InputStream open() throws IOException;
  }

  /** A file of the file system. */
  public static Input of(Path file, ReadSettings settings) {
    return new Input(
        String.valueOf(file.getFileName()),
        file.toString(),
        Optional.of(file),
        () -> Files.newInputStream(file),
        0,
        Metadata.NONE,
        settings);
  }

  /** An entry of this archive. */
  public Input entry(String entryName, Content entryContent, Metadata said) {
    return new Input(
        name + "!" + entryName,
        path + "!" + entryName,
        Optional.empty(),
        entryContent,
        depth + 1,
        said.or(metadata),
        settings);
  }
}
