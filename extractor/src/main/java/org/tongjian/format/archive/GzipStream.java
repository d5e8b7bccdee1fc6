package org.tongjian.format.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * What gzip packed, in one or many parts, up to where it breaks off: the library drops the bytes of
 * a read during which it meets an error.
 */
final class GzipStream extends FilterInputStream {
  private final GzipCompressorInputStream gzip;
  private IOException met;

  GzipStream(InputStream packed) throws IOException {
    this(
        GzipCompressorInputStream.builder()
            .setInputStream(packed)
            .setDecompressConcatenated(true)
            .get());
  }

  private GzipStream(GzipCompressorInputStream gzip) {
    super(gzip);
    this.gzip = gzip;
  }

  /** How many packed bytes were read. */
  long packed() {
    return gzip.getCompressedCount();
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (met != null) {
      throw met;
    }
    long before = gzip.getBytesRead();
    try {
      return gzip.read(bytes, offset, length);
    } catch (IOException e) {
      met = e.getMessage() == null ? new IOException("unexpected end of file", e) : e;
      int good = (int) (gzip.getBytesRead() - before);
      if (good > 0) {
        return good;
      }
      throw met;
    }
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
}
