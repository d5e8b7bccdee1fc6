package org.tongjian.endpoint;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The SPARQL 1.1 service description, in Turtle. */
final class ServiceDescription {
  private static final String TURTLE =
      """
      @prefix sd: <http://www.w3.org/ns/sparql-service-description#> .
      @prefix formats: <http://www.w3.org/ns/formats/> .

      [] a sd:Service ;
          sd:endpoint <> ;
          sd:supportedLanguage sd:SPARQL11Query ;
          sd:feature sd:UnionDefaultGraph ;
          sd:resultFormat formats:SPARQL_Results_JSON, formats:SPARQL_Results_XML,
              formats:SPARQL_Results_CSV, formats:SPARQL_Results_TSV,
              formats:Turtle, formats:N-Triples, formats:RDF_XML ;
          sd:defaultDataset [ a sd:Dataset ; sd:defaultGraph [ a sd:Graph ] ] .
      """;

  private ServiceDescription() {}

  static void send(HttpServletResponse response) {
    byte[] body = TURTLE.getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/turtle; charset=utf-8");
    response.setContentLength(body.length);
    try {
      response.getOutputStream().write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
