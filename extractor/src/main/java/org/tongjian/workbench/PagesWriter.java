package org.tongjian.workbench;

import java.io.Closeable;
import java.io.IOException;

/** Writes what was understood of documents, one after the other. */
public interface PagesWriter extends Closeable {
  /** Writes what was understood of a document. */
  void write(PageReading page) throws IOException;
}
