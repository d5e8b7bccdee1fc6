package org.tongjian.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;

/**
 * Finds SERVICE, in sub-queries and EXISTS too. The engine would not run it either; but {@code
 * SERVICE SILENT} would then be an empty answer that says nothing.
 */
public final class ServiceClause {
  private ServiceClause() {}

  /** Whether a pattern asks another server. */
  public static boolean isIn(Op pattern) {
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

  /** Refuses a query that asks another server (E407). */
  static void refuse(Query query, String place) {
    if (query.getQueryPattern() != null && isIn(Algebra.compile(query))) {
      throw new ProblemException(
          new Problem(
              ProblemCode.E407,
              Position.ofFile(place),
              "SERVICE is switched off: a query reads this store only",
              "take SERVICE out, and ask the other server by itself"));
    }
  }
}
