package org.tongjian.workbench;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** All that is known of the documents: one JSON object with a list of them. */
final class JsonWriter implements PagesWriter {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private final OutputStream out;
  private final ObjectWriter writer =
      new ObjectMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(INDENTER));
  private boolean isFirst = true;

  JsonWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(PageReading page) throws IOException {
    print(isFirst ? "{\"documents\" : [\n" : ",\n");
    isFirst = false;
    JsonNode node = new PageJson(page).node();
    print(writer.writeValueAsString(node));
  }

  @Override
  public void close() throws IOException {
    print(isFirst ? "{\"documents\" : []}\n" : "\n]}\n");
    out.flush();
  }

  private void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
