package org.tongjian.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The web page and its files, from the class path: only names of one known form are looked up. */
final class PageFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FOLDER = "/endpoint/web/";
  private static final Pattern FILE = Pattern.compile("/web/([a-z]+\\.(js|css|svg))");
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml");

  /** The page loads nothing from elsewhere and runs no script that is not one of these files. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
          + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    Matcher file = FILE.matcher(path);
    if (path.equals("/")) {
      response.setHeader("Content-Security-Policy", POLICY);
      send(response, "index.html", "text/html; charset=utf-8");
    } else if (file.matches()) {
      send(response, file.group(1), TYPES.get(file.group(2)));
    } else {
      PlainText.send(response, 404, "There is no such page.");
    }
  }

  private static void send(HttpServletResponse response, String name, String type)
      throws IOException {
    try (InputStream in = PageFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        PlainText.send(response, 404, "There is no such page.");
        return;
      }
      byte[] body = in.readAllBytes();
      response.setContentType(type);
      response.setHeader("Cache-Control", "no-cache");
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }
}
