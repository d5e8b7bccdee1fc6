package org.tongjian.format.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes of an archive, and sees whether a ZIP file's last record came. */
final class WatchedStream extends FilterInputStream {
  /** PK\5\6, read as a number. */
  private static final int END_OF_ZIP = 0x504B0506;

  private long count;
  private int last;
  private boolean ended;

  WatchedStream(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  /** Whether the record was read that ends a whole ZIP file. */
  boolean hasEnded() {
    return ended;
  }

  @Override
  public int read() throws IOException {
    int c = in.read();
    if (c >= 0) {
      see((byte) c);
    }
    return c;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    for (int i = 0; i < read; i++) {
      see(bytes[offset + i]);
    }
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    var buffer = new byte[(int) Math.max(0, Math.min(wanted, 8192))];
    return Math.max(0, read(buffer, 0, buffer.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void see(byte b) {
    count++;
    last = last << 8 | b & 0xFF;
    ended |= last == END_OF_ZIP;
  }
}
