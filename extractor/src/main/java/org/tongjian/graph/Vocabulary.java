package org.tongjian.graph;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tongjian.claim.Claim;
import org.tongjian.claim.Modality;
import org.tongjian.mention.MentionType;
import org.tongjian.page.Gap;

/**
 * The properties and individuals of {@code ontology/tongjian.ttl}; its classes are in {@link
 * TermClasses}. A test keeps them and the file alike.
 */
public final class Vocabulary {
  private Vocabulary() {}

  // Claims: articles and their text
  public static final Node TITLE = term("title");
  public static final Node KICKER = term("kicker");
  public static final Node SUBTITLE = term("subtitle");
  public static final Node SOURCE = term("source");
  public static final Node DOCUMENT_NAME = term("documentName");
  public static final Node NUMBER = term("number");
  public static final Node ISSUE_DATE = term("issueDate");
  public static final Node PAPER = term("paper");
  public static final Node ISSUE_NUMBER = term("issueNumber");
  public static final Node RUNNING_NUMBER = term("runningNumber");
  public static final Node PAGE_NUMBER = term("pageNumber");
  public static final Node PAGE_COUNT = term("pageCount");
  public static final Node WEEKDAY = term("weekday");
  public static final Node LUNAR_DATE = term("lunarDate");
  public static final Node LICENCE = term("licence");
  public static final Node EDITOR = term("editor");
  public static final Node URL = term("url");
  public static final Node LOCALITY = term("locality");
  public static final Node AREA_CODE = term("areaCode");
  public static final Node GENRE = term("genre");
  public static final Node TEXT = term("text");
  public static final Node CONTENT_HASH = term("contentHash");
  public static final Node CONTINUED_ON = term("continuedOn");
  public static final Node CONTINUED_FROM = term("continuedFrom");
  public static final Node GAP_REASON = term("gapReason");
  public static final Node TEXT_SKETCH = term("textSketch");
  public static final Node ALSO_PUBLISHED = term("alsoPublished");

  // Claims: mentions
  public static final Node IN_ARTICLE = term("inArticle");
  public static final Node START = term("start");
  public static final Node END = term("end");
  public static final Node EXACT = term("exact");
  public static final Node NAMES = term("names");
  public static final Node VALUE = term("value");
  public static final Node RULE = term("rule");
  public static final Node CONFIDENCE = term("confidence");

  // Claims: things within one article
  public static final Node NAME = term("name");
  public static final Node QUALIFIED_NAME = term("qualifiedName");
  public static final Node OFFICE_TITLE = term("officeTitle");
  public static final Node OFFICE_BODY = term("officeBody");

  // Claims: what the article states
  public static final Node SUBJECT = term("subject");
  public static final Node OFFICE = term("office");
  public static final Node OBJECT = term("object");
  public static final Node DATE = term("date");
  public static final Node PART = term("part");
  public static final Node STAGE = term("stage");
  public static final Node QUANTITY = term("quantity");
  public static final Node MODALITY = term("modality");
  public static final Node QUOTE = term("quote");
  public static final Node EVIDENCE = term("evidence");

  // Identity
  public static final Node IDENTIFIED_AS = term("identifiedAs");

  // Knowledge: things
  public static final Node JURISDICTION = term("jurisdiction");
  public static final Node MENTIONED_IN = term("mentionedIn");

  // Knowledge: facts
  public static final Node ABOUT = term("about");
  public static final Node OF_THING = term("ofThing");
  public static final Node PARTICIPANT = term("participant");
  public static final Node EDTF = term("edtf");
  public static final Node EARLIEST = term("earliest");
  public static final Node LATEST = term("latest");
  public static final Node REPORTED_ON = term("reportedOn");

  // Runs
  public static final Node PATH = term("path");
  public static final Node READ_FROM = term("readFrom");
  public static final Node TOOL_VERSION = term("toolVersion");

  public static final Node COPY_OF = term("copyOf");
  public static final Node HALF_OF = term("halfOf");
  public static final Node ISSUE_KEY = term("issueKey");
  public static final Node CONTENT = term("content");

  /** The term with this local name. */
  static Node term(String localName) {
    return NodeFactory.createURI(Iris.ONTOLOGY + localName);
  }

  /** The individual of a modality. */
  public static Node of(Modality modality) {
    return term(modality.word());
  }

  /** The individual of a part in an event. */
  public static Node of(Claim.Part part) {
    return term(part.name().toLowerCase(Locale.ROOT));
  }

  /** The individual of a stage of an initiative. */
  public static Node of(Claim.Stage stage) {
    return term(stage.name().toLowerCase(Locale.ROOT));
  }

  /** The individual of a reason why text is missing. */
  public static Node of(Gap.Reason reason) {
    return term(reason.word());
  }

  /** The class of mentions of a type. */
  static Node mentionClass(MentionType type) {
    return term(type.label() + "Mention");
  }

  /** The class of article-local entities of a type; those of offices are {@code tj:LocalOffice}. */
  static Node localClass(MentionType type) {
    return term("Local" + type.label());
  }
}
