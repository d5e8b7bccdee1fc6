package org.tongjian.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;

/** Reads the text of a query. */
public final class SparqlText {
  private static final Pattern PLACE =
      Pattern.compile("(?:^| at )[Ll]ine (\\d+), column (\\d+)[:.,]?");
  private static final Pattern TOKEN =
      Pattern.compile("Encountered \"\\s*(?:\"[^\"]*\"|<\\w+>) \"(.*)\"\"");

  private SparqlText() {}

  /**
   * Parses a SPARQL 1.1 query. The prefixes of the graph model need not be declared.
   *
   * @param origin what messages call the text: a file, the name of a library query
   * @throws ProblemException E401 with line, column and the line itself when it does not parse
   */
  public static Query parse(String text, String origin) {
    Query query = new Query();
    Prefixes.ALL.forEach(query.getPrefixMapping()::setNsPrefix);
    try {
      return QueryFactory.parse(query, text, null, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw syntaxError(text, origin, e);
    }
  }

  private static ProblemException syntaxError(String text, String origin, QueryParseException e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    int line = e.getLine();
    int column = e.getColumn();
    Matcher place = PLACE.matcher(message);
    if (place.find()) {
      // The exception itself holds the place of the token before the one that is wrong.
      line = Integer.parseInt(place.group(1));
      column = Integer.parseInt(place.group(2));
      message = place.replaceFirst("").strip();
    }
    List<String> lines = text.lines().toList();
    if (line < 1 || line > lines.size()) {
      return problem(Position.ofFile(origin), said(message), e);
    }
    int offset = 0;
    for (int i = 1; i < line; i++) {
      offset = text.indexOf('\n', offset) + 1;
    }
    String wrong = lines.get(line - 1);
    int inLine = Math.max(1, Math.min(column, wrong.length() + 1));
    Position position = Position.ofOffset(origin, text, offset + inLine - 1);
    return problem(position, said(message) + " in the line “" + wrong.strip() + "”", e);
  }

  /** The parser's words with its notation of tokens taken off. */
  private static String said(String message) {
    if (message.contains("<EOF>")) {
      return "the query ends too early";
    }
    Matcher token = TOKEN.matcher(message);
    return token.matches() ? "unexpected “" + token.group(1).strip() + "”" : message;
  }

  private static ProblemException problem(Position position, String said, QueryParseException e) {
    return new ProblemException(
        new Problem(ProblemCode.E401, position, said, "mend the query there"), e);
  }
}
