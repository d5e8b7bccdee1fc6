package org.tongjian.graph;

import static org.tongjian.graph.Vocabulary.term;

import org.apache.jena.graph.Node;

/** The classes of {@code ontology/tongjian.ttl}; a test keeps the two alike. */
public final class TermClasses {
  private TermClasses() {}

  // Claims: articles and their text
  public static final Node ARTICLE = term("Article");
  public static final Node SENTENCE = term("Sentence");
  public static final Node PASSAGE = term("Passage");
  public static final Node GAP = term("Gap");
  public static final Node GAP_REASON = term("GapReason");
  public static final Node PUBLICATION = term("Publication");

  // Claims: mentions
  public static final Node MENTION = term("Mention");
  public static final Node PERSON_MENTION = term("PersonMention");
  public static final Node OFFICE_MENTION = term("OfficeMention");
  public static final Node ORGANIZATION_MENTION = term("OrganizationMention");
  public static final Node PLACE_MENTION = term("PlaceMention");
  public static final Node DATE_MENTION = term("DateMention");
  public static final Node INITIATIVE_MENTION = term("InitiativeMention");
  public static final Node EVENT_MENTION = term("EventMention");

  // Claims: things within one article
  public static final Node LOCAL_ENTITY = term("LocalEntity");
  public static final Node LOCAL_PERSON = term("LocalPerson");
  public static final Node LOCAL_ORGANIZATION = term("LocalOrganization");
  public static final Node LOCAL_PLACE = term("LocalPlace");
  public static final Node LOCAL_INITIATIVE = term("LocalInitiative");
  public static final Node LOCAL_EVENT = term("LocalEvent");
  public static final Node LOCAL_OFFICE = term("LocalOffice");

  // Claims: what the article states
  public static final Node CLAIM = term("Claim");
  public static final Node POST_CLAIM = term("PostClaim");
  public static final Node HOLDING_CLAIM = term("HoldingClaim");
  public static final Node PAST_HOLDING_CLAIM = term("PastHoldingClaim");
  public static final Node APPOINTMENT_CLAIM = term("AppointmentClaim");
  public static final Node REMOVAL_CLAIM = term("RemovalClaim");
  public static final Node DATE_CLAIM = term("DateClaim");
  public static final Node PLACE_CLAIM = term("PlaceClaim");
  public static final Node PARTICIPATION_CLAIM = term("ParticipationClaim");
  public static final Node AGENT_CLAIM = term("AgentClaim");
  public static final Node STAGE_CLAIM = term("StageClaim");
  public static final Node AMOUNT_CLAIM = term("AmountClaim");

  // Modalities, parts and stages
  public static final Node MODALITY = term("Modality");
  public static final Node PART = term("Part");
  public static final Node STAGE = term("Stage");

  // Knowledge: things
  public static final Node PARTY_COMMITTEE = term("PartyCommittee");
  public static final Node GOVERNMENT = term("Government");
  public static final Node PEOPLES_CONGRESS = term("PeoplesCongress");
  public static final Node CONSULTATIVE_CONFERENCE = term("ConsultativeConference");
  public static final Node DEPARTMENT = term("Department");
  public static final Node COURT = term("Court");
  public static final Node PROCURATORATE = term("Procuratorate");
  public static final Node DISCIPLINE_COMMISSION = term("DisciplineCommission");
  public static final Node MASS_ORGANIZATION = term("MassOrganization");
  public static final Node NEIGHBOURHOOD_COMMITTEE = term("NeighbourhoodCommittee");
  public static final Node ASSOCIATION = term("Association");
  public static final Node COMPANY = term("Company");
  public static final Node SCHOOL = term("School");
  public static final Node HOSPITAL = term("Hospital");
  public static final Node RESEARCH_INSTITUTE = term("ResearchInstitute");
  public static final Node MEDIA = term("Media");
  public static final Node INITIATIVE = term("Initiative");

  // Knowledge: facts
  public static final Node FACT = term("Fact");
  public static final Node APPOINTMENT = term("Appointment");
  public static final Node REMOVAL = term("Removal");
  public static final Node OCCURRENCE = term("Occurrence");
  public static final Node LOCATION = term("Location");
  public static final Node PARTICIPATION = term("Participation");
  public static final Node AGENCY = term("Agency");
  public static final Node MILESTONE = term("Milestone");
  public static final Node QUANTITY = term("Quantity");
  public static final Node TENURE = term("Tenure");

  // Runs
  public static final Node RUN = term("Run");
  public static final Node DOCUMENT = term("Document");
  public static final Node HALF = term("Half");
  public static final Node COPY = term("Copy");
}
