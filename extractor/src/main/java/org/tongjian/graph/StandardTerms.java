package org.tongjian.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of other vocabularies that the graphs use, and the prefixes of all. */
public final class StandardTerms {
  public static final String ORG = "http://www.w3.org/ns/org#";
  public static final String OPENGOV = "http://www.w3.org/ns/opengov#";
  public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  public static final String FOAF = "http://xmlns.com/foaf/0.1/";
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  public static final String SCHEMA = "https://schema.org/";
  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String GEO = "http://www.opengis.net/ont/geosparql#";

  /** The datatype of dates in EDTF, ISO 8601-2. */
  public static final RDFDatatype EDTF = new BaseDatatype("http://id.loc.gov/datatypes/edtf/EDTF");

  public static final Node TYPE =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

  public static final Node PERSON = uri(FOAF + "Person");

  public static final Node ORGANIZATION = uri(ORG + "Organization");
  public static final Node SUB_ORGANIZATION_OF = uri(ORG + "subOrganizationOf");
  public static final Node POST = uri(ORG + "Post");
  public static final Node POST_IN = uri(ORG + "postIn");
  public static final Node ROLE = uri(ORG + "role");
  public static final Node MEMBERSHIP = uri(ORG + "Membership");
  public static final Node MEMBER = uri(ORG + "member");
  public static final Node IN_ORGANIZATION = uri(ORG + "organization");
  public static final Node MEMBER_DURING = uri(ORG + "memberDuring");
  public static final Node CHANGE_EVENT = uri(ORG + "ChangeEvent");
  public static final Node MEMBERSHIP_POST = uri(OPENGOV + "post");

  public static final Node EVENT = uri(SEM + "Event");
  public static final Node HAS_ACTOR = uri(SEM + "hasActor");
  public static final Node HAS_PLACE = uri(SEM + "hasPlace");
  public static final Node HAS_TIME_STAMP = uri(SEM + "hasTimeStamp");
  public static final Node EVENT_ROLE = uri(SEM + "Role");
  public static final Node ROLE_TYPE = uri(SEM + "roleType");
  public static final Node BEGIN = uri(SEM + "hasBeginTimeStamp");
  public static final Node END = uri(SEM + "hasEndTimeStamp");
  public static final Node EARLIEST_BEGIN = uri(SEM + "hasEarliestBeginTimeStamp");
  public static final Node LATEST_BEGIN = uri(SEM + "hasLatestBeginTimeStamp");
  public static final Node EARLIEST_END = uri(SEM + "hasEarliestEndTimeStamp");
  public static final Node LATEST_END = uri(SEM + "hasLatestEndTimeStamp");

  public static final Node CONCEPT = uri(SKOS + "Concept");
  public static final Node PREF_LABEL = uri(SKOS + "prefLabel");
  public static final Node ALT_LABEL = uri(SKOS + "altLabel");
  public static final Node NOTATION = uri(SKOS + "notation");

  public static final Node PLACE = uri(SCHEMA + "Place");
  public static final Node ADMINISTRATIVE_AREA = uri(SCHEMA + "AdministrativeArea");
  public static final Node LOCATION = uri(SCHEMA + "location");
  public static final Node WITHIN = uri(GEO + "sfWithin");
  public static final Node NEWS_ARTICLE = uri(SCHEMA + "NewsArticle");
  public static final Node HEADLINE = uri(SCHEMA + "headline");
  public static final Node DATE_PUBLISHED = uri(SCHEMA + "datePublished");
  public static final Node IS_PART_OF = uri(SCHEMA + "isPartOf");
  public static final Node PUBLICATION_ISSUE = uri(SCHEMA + "PublicationIssue");
  public static final Node ISSUE_NUMBER = uri(SCHEMA + "issueNumber");
  public static final Node NEWSPAPER = uri(SCHEMA + "Newspaper");
  public static final Node PRINT_PAGE = uri(SCHEMA + "printPage");

  public static final Node WAS_DERIVED_FROM = uri(PROV + "wasDerivedFrom");
  public static final Node WAS_ATTRIBUTED_TO = uri(PROV + "wasAttributedTo");
  public static final Node AGENT = uri(PROV + "agent");
  public static final Node ACTIVITY = uri(PROV + "Activity");
  public static final Node USED = uri(PROV + "used");
  public static final Node WAS_GENERATED_BY = uri(PROV + "wasGeneratedBy");
  public static final Node STARTED_AT = uri(PROV + "startedAtTime");

  private static final Map<String, String> PREFIXES = prefixMap();

  private StandardTerms() {}

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** Prefix to namespace, for writers and queries. */
  public static Map<String, String> prefixes() {
    return PREFIXES;
  }

  private static Map<String, String> prefixMap() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("tj", Iris.ONTOLOGY);
    prefixes.put("org", ORG);
    prefixes.put("opengov", OPENGOV);
    prefixes.put("sem", SEM);
    prefixes.put("foaf", FOAF);
    prefixes.put("skos", SKOS);
    prefixes.put("schema", SCHEMA);
    prefixes.put("prov", PROV);
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("geo", GEO);
    prefixes.put("edtf", "http://id.loc.gov/datatypes/edtf/");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    return Collections.unmodifiableMap(prefixes);
  }
}
