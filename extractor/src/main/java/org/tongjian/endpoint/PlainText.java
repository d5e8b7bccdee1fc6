package org.tongjian.endpoint;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers for people: a status and a line of text in UTF-8. */
final class PlainText {
  private PlainText() {}

  static void send(HttpServletResponse response, int status, String text) throws IOException {
    byte[] body = (text.strip() + "\n").getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/plain; charset=utf-8");
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
