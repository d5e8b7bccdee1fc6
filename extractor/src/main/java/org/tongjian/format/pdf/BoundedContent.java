package org.tongjian.format.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Content that is read to a bound only: a few compressed bytes may stand for thousands of millions.
 */
final class BoundedContent implements RandomAccessRead {
  private static final int MOST_BYTES = 64 << 20;

  private final RandomAccessRead content;
  private int left = MOST_BYTES;

  private BoundedContent(RandomAccessRead content) {
    this.content = content;
  }

  /** A page with bounded content. */
  static PDPage of(PDPage page) {
    return new PDPage(page.getCOSObject()) {
      @Override
      public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return new BoundedContent(page.getContentsForStreamParsing());
      }

      @Override
      public PDResources getResources() {
        // With the cache of the document, so that fonts are made once.
        return page.getResources();
      }
    };
  }

  /** A form with bounded content. */
  static PDFormXObject form(COSStream stream, ResourceCache cache) {
    return new PDFormXObject(stream, cache) {
      @Override
      public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return new BoundedContent(super.getContentsForStreamParsing());
      }
    };
  }

  @Override
  public int read() throws IOException {
    take(1);
    return content.read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    take(length);
    return content.read(bytes, offset, length);
  }

  private void take(int bytes) {
    left -= bytes;
    if (left < 0) {
      throw new PageScanner.TooLong("more than %d bytes".formatted(MOST_BYTES));
    }
  }

  @Override
  public long getPosition() throws IOException {
    return content.getPosition();
  }

  @Override
  public void seek(long position) throws IOException {
    content.seek(position);
  }

  @Override
  public void rewind(int bytes) throws IOException {
    content.rewind(bytes);
  }

  @Override
  public void skip(int length) throws IOException {
    take(length);
    content.skip(length);
  }

  @Override
  public int peek() throws IOException {
    return content.peek();
  }

  @Override
  public long length() throws IOException {
    return content.length();
  }

  @Override
  public int available() throws IOException {
    return content.available();
  }

  @Override
  public boolean isClosed() {
    return content.isClosed();
  }

  @Override
  public boolean isEOF() throws IOException {
    return content.isEOF();
  }

  @Override
  public RandomAccessReadView createView(long start, long length) throws IOException {
    return content.createView(start, length);
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
