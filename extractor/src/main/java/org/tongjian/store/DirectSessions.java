package org.tongjian.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import org.apache.http.HttpResponse;
import org.apache.http.client.HttpClient;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.util.EntityUtils;
import org.eclipse.rdf4j.http.client.SPARQLProtocolSession;
import org.eclipse.rdf4j.http.client.SharedHttpClientSessionManager;
import org.eclipse.rdf4j.http.protocol.error.ErrorInfo;
import org.eclipse.rdf4j.http.protocol.error.ErrorType;
import org.eclipse.rdf4j.query.Binding;
import org.eclipse.rdf4j.query.Dataset;
import org.eclipse.rdf4j.query.QueryLanguage;
import org.eclipse.rdf4j.query.resultio.TupleQueryResultFormat;
import org.eclipse.rdf4j.repository.RepositoryException;
import org.eclipse.rdf4j.rio.RDFFormat;

/**
 * Sessions of the client library, set right: they send an update as the body of the request. The
 * library sends it as a form, which triples the size of Chinese text and which many servers limit
 * in length. Answers 400 and 403 get kinds of their own.
 */
final class DirectSessions extends SharedHttpClientSessionManager {
  /** The server answered 403. */
  static final class ForbiddenException extends RepositoryException {
    private static final long serialVersionUID = 1L;

    ForbiddenException(String message) {
      super(message);
    }
  }

  @Override
  public SPARQLProtocolSession createSPARQLProtocolSession(
      String queryAddress, String updateAddress) {
    return new Session(getHttpClient(), getExecutorService(), queryAddress, updateAddress);
  }

  private static final class Session extends SPARQLProtocolSession {
    Session(
        HttpClient client, ExecutorService executor, String queryAddress, String updateAddress) {
      super(client, executor);
      setQueryURL(queryAddress);
      setUpdateURL(updateAddress);
      // XML, which the library prefers, cannot carry every character that RDF has.
      setPreferredTupleQueryResultFormat(TupleQueryResultFormat.JSON);
      setPreferredRDFFormat(RDFFormat.NTRIPLES);
    }

    @Override
    protected HttpUriRequest getUpdateMethod(
        QueryLanguage language,
        String update,
        String baseAddress,
        Dataset dataset,
        boolean includeInferred,
        int maxQueryTime,
        Binding... bindings) {
      HttpPost request = new HttpPost(getUpdateURL());
      request.setEntity(
          new StringEntity(
              update, ContentType.create("application/sparql-update", StandardCharsets.UTF_8)));
      getAdditionalHttpHeaders().forEach(request::addHeader);
      return request;
    }

    @Override
    protected ErrorInfo getErrorInfo(HttpResponse response) {
      String body;
      try {
        body = EntityUtils.toString(response.getEntity(), StandardCharsets.UTF_8).strip();
      } catch (IOException e) {
        throw new RepositoryException(e);
      }
      return switch (response.getStatusLine().getStatusCode()) {
        case 400 -> new ErrorInfo(ErrorType.MALFORMED_QUERY, body);
        case 403 -> throw new ForbiddenException(body);
        default -> new ErrorInfo(response.getStatusLine().getStatusCode() + " " + body);
      };
    }
  }
}
