package org.tongjian.workbench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** One page for a browser that stands alone: a section a document. */
final class HtmlWriter implements PagesWriter {
  private static final String LEGEND =
      "左边是版面，右边是读出的文章。同色同号的属于同一篇；“2·3”是第2篇的第3段版面，按阅读次序编号。" + "灰色不属于任何文章。点一下文章或版面，只显示这一篇；再点恢复。";

  private final OutputStream out;
  private int sections;

  HtmlWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(PageReading page) throws IOException {
    if (sections == 0) {
      print(head());
    }
    sections++;
    print(new PageSection(page, "p" + sections).html());
  }

  @Override
  public void close() throws IOException {
    if (sections == 0) {
      print(head());
    }
    print("</main>\n<script>" + Resources.read("page.js") + "</script>\n</body>\n</html>\n");
    out.flush();
  }

  /** No script runs but the page's own, and nothing is fetched. */
  private static String head() {
    String policy =
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
            + hash(Resources.read("page.js"))
            + "'";
    return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + policy
        + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<title>通鉴：版面核对</title>\n<style>\n"
        + Resources.read("page.css")
        + "</style>\n</head>\n<body>\n<main>\n<p class=\"legend\">"
        + LEGEND
        + "</p>\n";
  }

  private static String hash(String script) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  private void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
