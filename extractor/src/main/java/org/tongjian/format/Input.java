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
 * @param kind what it is, where something else than its name and bytes says so: the head of an
 *     answer in a crawl
 * @param depth how many archives it lies in
 * @param expansion how much it may grow while it is unpacked; one for all entries of a file
 * @param metadata what is said of it around it: the address a crawl fetched it from
 * @param settings how to read it
 */
public record Input(
    String name,
    String path,
    Optional<Path> file,
    Content content,
    Optional<FileKind> kind,
    int depth,
    Expansion expansion,
    Metadata metadata,
    ReadSettings settings) {
  /** Gives the bytes of an input. */
  public interface Content {
    /** The bytes from the start. */
    InputStream open() throws IOException;
  }

  /** An input whose kind its name and bytes tell. */
  public Input(
      String name,
      String path,
      Optional<Path> file,
      Content content,
      int depth,
      Metadata metadata,
      ReadSettings settings) {
    this(name, path, file, content, Optional.empty(), depth, new Expansion(), metadata, settings);
  }

  /** A file of the file system. What is no regular file, such as a pipe, is opened only once. */
  public static Input of(Path file, ReadSettings settings) {
    return new Input(
        String.valueOf(file.getFileName()),
        file.toString(),
        Optional.of(file).filter(Files::isRegularFile),
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
        Optional.empty(),
        depth + 1,
        expansion,
        said.or(metadata),
        settings);
  }

  /** This input with other bytes: the same ones from a stream that was begun, or unpacked ones. */
  public Input withContent(Content other) {
    return new Input(
        name, path, Optional.empty(), other, kind, depth, expansion, metadata, settings);
  }

  /** This input, of which something else than its name and bytes says what it is. */
  public Input ofKind(FileKind said) {
    return new Input(
        name, path, file, content, Optional.of(said), depth, expansion, metadata, settings);
  }

  /** This input, read otherwise. */
  public Input withSettings(ReadSettings other) {
    return new Input(name, path, file, content, kind, depth, expansion, metadata, other);
  }
}
