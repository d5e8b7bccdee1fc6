// Shows the answers to queries. Own file of the project.
import { element, words } from '/web/elements.js';
import { isOurs, labels, shortName, viewOf } from '/web/terms.js';

const LONG = 24;
const ROWS_SHOWN = 1000;

function isNumber(term) {
  return /#(integer|decimal|double|float|int|long)$/.test(term?.datatype ?? '');
}

function cell(term) {
  if (!term) return element('td');
  if (term.type === 'uri') {
    return element('td', {}, element('a', { href: isOurs(term.value) ? viewOf(term.value) : term.value, title: term.value, 'data-iri': term.value }, shortName(term.value)));
  }
  const kind = isNumber(term) ? 'number' : term.value.length > LONG ? 'long' : undefined;
  return element('td', { class: kind }, term.value);
}

/** Puts labels in place of short names, once they are known. */
async function improve(table) {
  const links = [...table.querySelectorAll('a[data-iri]')];
  const known = await labels(links.map(link => link.dataset.iri));
  for (const link of links) {
    if (known.has(link.dataset.iri)) link.textContent = known.get(link.dataset.iri);
  }
}

/** The answer to SELECT or ASK, in the form of SPARQL results in JSON. */
export function resultTable(answer) {
  if (typeof answer.boolean === 'boolean') {
    return element('p', { class: 'answer' }, answer.boolean ? '是 yes' : '否 no');
  }
  const columns = answer.head.vars;
  const rows = answer.results.bindings;
  const count = element('p', { class: 'soft' }, ...words(`${rows.length} 行`, `${rows.length} rows`),
    rows.length > ROWS_SHOWN ? ` · 只显示前 ${ROWS_SHOWN} 行 (first ${ROWS_SHOWN} shown)` : '');
  if (rows.length === 0) return count;
  const table = element('table', {},
    element('thead', {}, element('tr', {}, columns.map(name => element('th', { scope: 'col', class: rows.some(row => isNumber(row[name])) ? 'number' : undefined }, name)))),
    element('tbody', {}, rows.slice(0, ROWS_SHOWN).map(row => element('tr', {}, columns.map(name => cell(row[name]))))));
  improve(table).catch(() => {});
  return element('div', {}, count, element('div', { class: 'scroll' }, table));
}
