package org.tongjian.format;

import java.io.IOException;

/**
 * How much an input of the user may grow while it is unpacked, counted over all archives within it.
 * Not thread-safe: an input is read by one thread.
 */
public final class Expansion {
  /** Bytes that all entries of an input may have together. */
  public static final long MOST_BYTES = 8L << 30;

  /** Entries that an input may have. */
  public static final int MOST_ENTRIES = 1_000_000;

  private long bytes;
  private int entries;

  /** Thrown when an input grows beyond its bounds. */
  public static final class ExceededException extends IOException {
    private static final long serialVersionUID = 1L;

    public ExceededException(String message) {
      super(message);
    }
  }

  /**
   * Counts bytes that were unpacked.
   *
   * @throws ExceededException when they are too many
   */
  public void addBytes(long more) throws ExceededException {
    bytes += more;
    if (bytes > MOST_BYTES) {
      throw new ExceededException("it unpacks to more than " + MOST_BYTES + " bytes");
    }
  }

  /**
   * Counts an entry.
   *
   * @throws ExceededException when they are too many
   */
  public void addEntry() throws ExceededException {
    entries++;
    if (entries > MOST_ENTRIES) {
      throw new ExceededException("it has more than " + MOST_ENTRIES + " entries");
    }
  }
}
