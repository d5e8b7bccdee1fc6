package org.tongjian.format.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files for tests. */
public final class Packing {
  private Packing() {}

  /** A ZIP archive of entries. */
  public static byte[] zip(Map<String, byte[]> entries) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Bytes as gzip packs them. */
  public static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Bytes one after the other. */
  static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** A record of a crawl. */
  static byte[] record(String type, String url, String contentType, byte[] content) {
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Date: 2024-03-09T01:02:03Z\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(
                type, java.util.UUID.nameUUIDFromBytes(content), url, contentType, content.length);
    return joined(
        head.getBytes(StandardCharsets.UTF_8),
        content,
        "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
  }

  /** An answer of a server. */
  public static byte[] answer(String url, int status, String headers, byte[] body) {
    String head = "HTTP/1.1 " + status + " X\r\n" + headers + "\r\n\r\n";
    return record(
        "response",
        url,
        "application/http; msgtype=response",
        joined(head.getBytes(StandardCharsets.UTF_8), body));
  }
}
