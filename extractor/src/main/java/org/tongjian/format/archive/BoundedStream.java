package org.tongjian.format.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.tongjian.format.Expansion;

/**
 * The unpacked bytes of an entry, which end with an error where they are more than any honest entry
 * has. Closing it leaves the archive open.
 */
final class BoundedStream extends FilterInputStream {
  /** Bytes of one entry. */
  static final long MOST_BYTES = 4L << 30;

  /** Text packs to a tenth, records of one form to a hundredth; bombs to a thousandth. */
  static final int MOST_TIMES = 250;

  /** Below so many bytes no entry does harm, however it is packed. */
  private static final long HARMLESS = 16L << 20;

  private final Expansion expansion;
  private final LongSupplier packed;
  private long count;

  /** Thrown when an entry alone is too large. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
      super(message);
    }
  }

  /**
   * Bounds a stream.
   *
   * @param expansion counts the bytes of all entries
   * @param packed tells how many packed bytes were read for these so far
   */
  BoundedStream(InputStream in, Expansion expansion, LongSupplier packed) {
    super(in);
    this.expansion = expansion;
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    if (read > 0) {
      count += read;
      expansion.addBytes(read);
      if (count > MOST_BYTES) {
        throw new TooLargeException("entry unpacks to more than " + MOST_BYTES + " bytes");
      }
      if (count > HARMLESS && count / MOST_TIMES > Math.max(1, packed.getAsLong())) {
        throw new TooLargeException(
            "entry unpacks to more than " + MOST_TIMES + " times its size, as bombs do");
      }
    }
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    var buffer = new byte[(int) Math.max(0, Math.min(wanted, 8192))];
    int read = read(buffer, 0, buffer.length);
    return Math.max(0, read);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {
    // The archive goes on behind the entry.
  }
}
