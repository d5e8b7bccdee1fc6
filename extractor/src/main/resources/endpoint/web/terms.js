// Names for people: of terms, properties, kinds of facts. Own file of the project.
import { sparql } from '/web/server.js';

const DATA = 'https://w3id.org/tongjian/';
const NAMES = {
  Article: ['文章', 'articles'], Person: ['人物', 'persons'], Organization: ['机构', 'organizations'], Place: ['地点', 'places'],
  Post: ['职位', 'posts'], Initiative: ['举措', 'initiatives'], Event: ['活动', 'events'], Fact: ['事实', 'facts'],
  Membership: ['任职', 'holds a post'], Appointment: ['任命', 'appointment'], Removal: ['免职', 'removal'],
  Occurrence: ['日期', 'date'], Location: ['地点', 'place'], Participation: ['参加', 'takes part'], Agency: ['主体', 'agent'],
  Milestone: ['进展', 'stage'], Quantity: ['数量', 'amount'], NewsArticle: ['文章', 'article'],
  AdministrativeArea: ['行政区', 'administrative area'],
  member: ['人物', 'person'], organization: ['机构', 'body'], post: ['职位', 'post'], role: ['职务', 'role'],
  reportedOn: ['见报', 'reported'], ofThing: ['事项', 'of'], location: ['地点', 'place'], participant: ['参加者', 'participant'],
  roleType: ['方式', 'part'], agent: ['主体', 'agent'], stage: ['阶段', 'stage'], quantity: ['数量', 'amount'], edtf: ['日期', 'date'],
  hasBeginTimeStamp: ['始于', 'from'], hasEndTimeStamp: ['止于', 'to'], hasLatestBeginTimeStamp: ['最迟始于', 'in office since at the latest'],
  hasEarliestEndTimeStamp: ['至少任至', 'in office until at least'], hasLatestEndTimeStamp: ['最迟止于', 'no longer in office on'],
  modality: ['语气', 'modality'], planned: ['计划', 'planned'], demanded: ['要求', 'demanded'], denied: ['否定', 'denied'],
  asserted: ['陈述', 'asserted'], chairs: ['主持', 'chairs'], speaks: ['讲话', 'speaks'], reports: ['报告', 'reports'],
  attends: ['出席', 'attends'], hosts: ['主办', 'hosts'], signs: ['签署', 'signs'], visits: ['调研', 'visits'], guides: ['陪同', 'guides'],
  adopted: ['通过', 'adopted'], issued: ['印发', 'issued'], launched: ['启动', 'launched'], underway: ['进行', 'under way'],
  completed: ['完成', 'completed'], proposed: ['提出', 'proposed'], postIn: ['所属', 'in'], altLabel: ['又称', 'also'], prefLabel: ['名称', 'name'],
  jurisdiction: ['辖区', 'jurisdiction'], subOrganizationOf: ['上级', 'part of'], sfWithin: ['位于', 'within'], notation: ['代码', 'code'],
  headline: ['标题', 'headline'], datePublished: ['日期', 'date'], printPage: ['版', 'page'], isPartOf: ['属于', 'part of'],
  title: ['标题', 'title'], paper: ['报纸', 'paper'], issueDate: ['日期', 'date'], issueNumber: ['期号', 'issue'],
  pageNumber: ['版', 'page'], source: ['文件', 'source'], text: ['正文', 'text'], genre: ['体裁', 'genre'], locality: ['地方', 'locality'],
  hasActor: ['参加者', 'actors'], hasPlace: ['地点', 'place'], hasTimeStamp: ['日期', 'date'], wasAttributedTo: ['主体', 'agents'],
};

/** The last part of an IRI. */
export function localName(iri) {
  const part = iri.split(/[#/]/).filter(Boolean).pop() ?? iri;
  try { return decodeURIComponent(part); } catch { return part; }
}

/** Chinese and English words for a class or property; its own name where it has none. */
export function named(iri) {
  return NAMES[localName(iri)] ?? [localName(iri), ''];
}

/** Whether the page has a view of it. */
export function isOurs(iri) {
  return iri.startsWith(DATA) && !iri.startsWith(DATA + 'ontology');
}

/** A short name that needs no question: the readable part of our IRIs, without the hash at its end. */
export function shortName(iri) {
  if (!isOurs(iri)) return iri.startsWith(DATA + 'ontology#') ? named(iri).filter(Boolean).join(' ') : iri;
  return localName(iri).replace(/-[0-9a-f]{8}$/, '');
}

export function viewOf(iri) {
  return '#/entity/' + encodeURIComponent(iri);
}

/** Labels of IRIs, by IRI, as far as the graph has them. */
export async function labels(iris) {
  const asked = [...new Set(iris)].filter(iri => isOurs(iri) && !/[\s<>"{}|^`\\]/.test(iri)).slice(0, 500);
  if (asked.length === 0) return new Map();
  const { table } = await sparql(
    'SELECT ?e (SAMPLE(?l) AS ?label) { VALUES ?e { ' + asked.map(iri => '<' + iri + '>').join(' ')
    + ' } ?e <http://www.w3.org/2004/02/skos/core#prefLabel>|<https://w3id.org/tongjian/ontology#title> ?l } GROUP BY ?e');
  return new Map(table.results.bindings.filter(row => row.label).map(row => [row.e.value, row.label.value]));
}
