package org.tongjian.format.archive;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.tongjian.format.Expansion;
import org.tongjian.format.FormatReader;
import org.tongjian.format.Input;
import org.tongjian.format.text.TextDecoder;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;
import org.tongjian.source.Metadata;

/**
 * Reads ZIP archives. Files by their directory, so that a damaged entry costs only itself; archives
 * in archives, those on the standard input, and those whose end is lost from the start to the end.
 * Nothing is written to disk.
 */
public final class ZipReader implements FormatReader {
  private final FormatReader files;

  /**
   * A reader of archives.
   *
   * @param files reads the entries, of all kinds
   */
  public ZipReader(FormatReader files) {
    this.files = files;
  }

  @Override
  public void read(Input input, Consumer<Document> documents, Consumer<Problem> problems)
      throws IOException {
    var entries = new Entries(input, files, documents, problems);
    try {
      if (input.file().isPresent()) {
        try (ZipFile zip =
            ZipFile.builder().setPath(input.file().get()).setIgnoreLocalFileHeader(true).get()) {
          byDirectory(zip, input, entries);
          entries.finish();
          return;
        } catch (ZipException e) {
          // Its end is lost: what is before can be read in order.
        }
      }
      inOrder(input, entries);
    } catch (Expansion.ExceededException e) {
      entries.tooLarge(e.getMessage());
    }
  }

  private static void byDirectory(ZipFile zip, Input input, Entries entries) throws IOException {
    List<ZipArchiveEntry> all = Collections.list(zip.getEntriesInPhysicalOrder());
    for (ZipArchiveEntry entry : all) {
      read(
          entry,
          zip.canReadEntryData(entry),
          () -> zip.getInputStream(entry),
          entry::getCompressedSize,
          input,
          entries);
    }
  }

  private static void inOrder(Input input, Entries entries) throws IOException {
    try (var watched = new WatchedStream(input.content().open());
        var zip = new ZipArchiveInputStream(watched, "UTF-8", true, true)) {
      try {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          read(
              entry,
              zip.canReadEntryData(entry),
              () -> zip,
              zip::getCompressedCount,
              input,
              entries);
        }
      } catch (Expansion.ExceededException e) {
        throw e;
      } catch (IOException e) {
        entries.broken(watched.count(), String.valueOf(e.getMessage()));
        return;
      }
      if (watched.hasEnded()) {
        entries.finish();
      } else {
        entries.broken(watched.count(), "end of file");
      }
    }
  }

  private static void read(
      ZipArchiveEntry entry,
      boolean readable,
      Input.Content content,
      LongSupplier packed,
      Input input,
      Entries entries)
      throws IOException {
    String name = name(entry);
    if (entry.isDirectory() || entry.isUnixSymlink()) {
      return;
    }
    String path = input.path() + "!" + name;
    if (Entries.leadsOutside(name)) {
      entries.refuse(path, "name of the entry leads out of the archive");
    } else if (!Entries.isWanted(name)) {
      return;
    } else if (entry.getGeneralPurposeBit().usesEncryption()) {
      entries.refuse(path, "entry has a password");
    } else if (!readable) {
      entries.refuse(path, "entry is packed in a way that is not known: " + entry.getMethod());
    } else {
      entries.read(
          input.entry(
              name,
              () -> new BoundedStream(content.open(), input.expansion(), packed),
              Metadata.NONE));
    }
  }

  /** The name, which Chinese systems write in GBK without saying so. */
  private static String name(ZipArchiveEntry entry) {
    boolean told =
        entry.getGeneralPurposeBit().usesUTF8ForNames()
            || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
    String name = told ? entry.getName() : TextDecoder.name(entry.getRawName());
    return name.replace('\\', '/');
  }
}
