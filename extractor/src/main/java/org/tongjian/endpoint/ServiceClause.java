package org.tongjian.endpoint;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Finds SERVICE, in sub-queries and EXISTS too. The store would not run it either; but {@code
 * SERVICE SILENT} would then be an empty answer that says nothing.
 */
final class ServiceClause {
  static final String REFUSAL = "SERVICE is switched off at this server.";

  private ServiceClause() {}

  static boolean isIn(Op pattern) {
    AtomicBoolean found = new AtomicBoolean();
    Walker.walk(
        pattern,
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            found.set(true);
          }
        },
        new ExprVisitorBase());
    return found.get();
  }
}
