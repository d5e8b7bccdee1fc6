package org.tongjian.problem;

/**
 * Every kind of problem the tool reports about what it is given. Each has a heading in {@code
 * docs/problems.md}. E1xx: reading files; E2xx: pages and articles; E3xx: annotation and gold
 * files; E4xx: queries and names; E5xx: the store; E6xx: the graph; W…: the input is used all the
 * same.
 */
public enum ProblemCode {
  E101("no such file or folder"),
  E102("file is empty"),
  E103("file is not text"),
  E104("file cannot be read"),
  E105("text is in no known encoding"),
  E106("kind of file is not known"),
  W107("text was not in UTF-8"),
  W108("line is very long"),
  E109("record is malformed"),
  E110("records have no known text field"),
  E111("archive is damaged"),
  E112("entry of an archive is refused"),
  E113("tongjian.json is malformed"),
  E114("text is not in the encoding given"),
  E115("file is too large"),
  W116("date of a record is not understood"),
  W117("records without text are left out"),
  W118("some bytes are no text"),
  E120("web page is too large"),
  E121("web page holds no text"),
  W122("web page has characters that are none"),
  E130("document opens with a password only"),
  E131("document is damaged"),
  W132("part of a document was not read"),
  E133("document has no text layer"),
  W134("page has no text layer"),
  E140("text recognition is not installed"),
  E141("no text was found on the picture"),
  E142("picture is too large"),
  W143("recognised text is uncertain"),
  E144("picture cannot be read"),
  W145("page that is a picture was not read"),
  W201("no masthead or issue date"),
  W202("date and weekday of the masthead disagree"),
  W203("continuation is in another file"),
  E204("no article was found"),
  E205("article could not be understood"),
  E206("article is too long"),
  W207("order of the page is uncertain"),
  W210("text of an article is missing"),
  W220("date and lunar date of the masthead disagree"),
  W221("copies of an article contradict each other"),
  E301("annotation file is malformed"),
  E302("prediction does not match its gold file"),
  E310("too few articles to typeset"),
  E311("no Chromium to print with"),
  E401("query has a syntax error"),
  E402("no such query"),
  E403("query parameter is missing or wrong"),
  E404("no such entity"),
  E405("name means several entities"),
  E406("query took too long"),
  E407("query asks another server"),
  E501("store is in use by another process"),
  E502("store cannot be opened"),
  E503("store is read-only here"),
  E504("address is in use"),
  E601("claim has no quote in its article"),
  E602("graph breaks the shapes"),
  W603("two files give the same article");

  private final String title;

  ProblemCode(String title) {
    this.title = title;
  }

  /** A few words, as they stand in the heading of {@code docs/problems.md}. */
  public String title() {
    return title;
  }

  /** Codes that start with W warn, codes that start with E lose the input. */
  public Severity severity() {
    return name().startsWith("W") ? Severity.WARNING : Severity.ERROR;
  }
}
