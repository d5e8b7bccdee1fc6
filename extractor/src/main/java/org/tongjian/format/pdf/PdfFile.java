package org.tongjian.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.tongjian.format.Input;
import org.tongjian.format.Sha256;

/** The bytes of a PDF file: small ones in memory, great ones on disk. */
final class PdfFile implements AutoCloseable {
  /** Greater files stay where they are, or go to a temporary file. */
  private static final int MOST_IN_MEMORY = 32 << 20;

  /** So near to its end a file says where its table of contents is. */
  private static final int TAIL = 64 << 10;

  private final RandomAccessRead content;
  private final String sha256;
  private final Optional<Path> temporary;

  private PdfFile(RandomAccessRead content, String sha256, Optional<Path> temporary) {
    this.content = content;
    this.sha256 = sha256;
    this.temporary = temporary;
  }

  static PdfFile of(Input input) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(input.content().open(), digest)) {
      byte[] start = in.readNBytes(MOST_IN_MEMORY);
      if (start.length < MOST_IN_MEMORY) {
        return new PdfFile(new RandomAccessReadBuffer(start), hash(digest), Optional.empty());
      }
      if (input.file().isPresent()) {
        in.transferTo(OutputStream.nullOutputStream());
        return new PdfFile(
            new RandomAccessReadBufferedFile(input.file().get()), hash(digest), Optional.empty());
      }
      return onDisk(start, in, digest);
    }
  }

  private static PdfFile onDisk(byte[] start, InputStream rest, MessageDigest digest)
      throws IOException {
    Path temporary = Files.createTempFile("tongjian-", ".pdf");
    try {
      try (OutputStream out = Files.newOutputStream(temporary)) {
        out.write(start);
        rest.transferTo(out);
      }
      return new PdfFile(
          new RandomAccessReadBufferedFile(temporary), hash(digest), Optional.of(temporary));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
  }

  RandomAccessRead content() {
    return content;
  }

  /** Hash of the file in lower-case hexadecimal. */
  String sha256() {
    return sha256;
  }

  boolean isEmpty() throws IOException {
    return content.length() == 0;
  }

  /** Whether it lacks the mark at which every whole file ends, be there rubbish behind it. */
  boolean isCut() throws IOException {
    int length = (int) Math.min(content.length(), TAIL);
    byte[] tail = new byte[length];
    content.seek(content.length() - length);
    int read = 0;
    for (int n = 0; n >= 0 && read < length; read += Math.max(0, n)) {
      n = content.read(tail, read, length - read);
    }
    content.seek(0);
    return !new String(tail, 0, read, StandardCharsets.ISO_8859_1).contains("startxref");
  }

  @Override
  public void close() throws IOException {
    content.close();
    if (temporary.isPresent()) {
      Files.deleteIfExists(temporary.get());
    }
  }

  private static String hash(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
