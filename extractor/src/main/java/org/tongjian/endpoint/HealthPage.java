package org.tongjian.endpoint;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says that the server is there, and which process it is. */
final class HealthPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final boolean writable;

  HealthPage(boolean writable) {
    this.writable = writable;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ObjectMapper json = new ObjectMapper();
    byte[] body =
        json.writeValueAsBytes(
            json.createObjectNode()
                .put("status", "ok")
                .put("pid", ProcessHandle.current().pid())
                .put("writable", writable));
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
