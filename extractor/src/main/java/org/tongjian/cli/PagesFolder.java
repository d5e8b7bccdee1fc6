package org.tongjian.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.tongjian.workbench.PageReading;
import org.tongjian.workbench.PagesFormat;
import org.tongjian.workbench.PagesWriter;

/** Writes what was understood of each document into a file of its own. */
final class PagesFolder implements PagesWriter {
  private final Path folder;
  private final PagesFormat format;
  private final Set<String> written = new HashSet<>();

  PagesFolder(Path folder, PagesFormat format) {
    this.folder = folder;
    this.format = format;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw FolderOutput.unwritable(folder, e);
    }
  }

  @Override
  public void write(PageReading page) {
    Path file = folder.resolve(unused(page.document().name()) + "." + format.extension());
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
        PagesWriter writer = format.open(stream)) {
      writer.write(page);
    } catch (IOException e) {
      throw FolderOutput.unwritable(file, e);
    }
  }

  /** The document's name as a name of a file, with a number where two share it. */
  private String unused(String name) {
    String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_");
    String stem = safe.length() > 100 ? safe.substring(0, 100) : safe;
    String unused = stem;
    for (int i = 2; !written.add(unused); i++) {
      unused = stem + "." + i;
    }
    return unused;
  }

  @Override
  public void close() {}
}
