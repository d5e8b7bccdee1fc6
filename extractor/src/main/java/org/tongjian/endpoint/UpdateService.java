package org.tongjian.endpoint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.tongjian.store.ServiceClause;

/** SPARQL updates: Fuseki's protocol, without the operations that read from elsewhere. */
final class UpdateService extends SPARQL_Update {
  static final String SERVICE_REFUSAL = "SERVICE is switched off at this server.";

  @Override
  protected void execute(HttpAction action, InputStream input) {
    byte[] text;
    UpdateRequest request;
    try {
      text = input.readAllBytes();
      request = UpdateFactory.read(new ByteArrayInputStream(text));
    } catch (QueryParseException e) {
      throw new RefusedException(400, "Syntax error: " + SyntaxMessage.of(e), e);
    } catch (QueryException e) {
      throw new RefusedException(400, "Error: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Update operation : request.getOperations()) {
      if (operation instanceof UpdateLoad) {
        throw new RefusedException(403, "LOAD is switched off at this server.", null);
      }
      if (operation instanceof UpdateModify modify
          && ServiceClause.isIn(Algebra.compile(modify.getWherePattern()))) {
        throw new RefusedException(403, SERVICE_REFUSAL, null);
      }
    }
    super.execute(action, new ByteArrayInputStream(text));
  }

  @Override
  public void execute(HttpAction action) {
    try {
      super.execute(action);
    } catch (RefusedException e) {
      try {
        PlainText.send(action.getResponse(), e.status, e.getMessage());
      } catch (IOException io) {
        throw new UncheckedIOException(io);
      }
    }
  }

  /** An update that is answered with a status and a line of text. */
  private static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    RefusedException(int status, String message, Throwable cause) {
      super(message, cause);
      this.status = status;
    }
  }
}
