// The query box. Own file of the project.
import { element, problem, words } from '/web/elements.js';
import { sparql } from '/web/server.js';
import { resultTable } from '/web/results.js';

const EXAMPLE = `PREFIX tj: <https://w3id.org/tongjian/ontology#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

# 事实、所涉实体与原句  Facts, what they are about, and the sentence
SELECT ?fact ?entity ?quote ?article
WHERE {
  ?fact a tj:Fact ; tj:about ?entity ; prov:wasDerivedFrom ?claim .
  ?claim tj:quote ?sentence .
  ?sentence tj:exact ?quote ; tj:inArticle ?article .
}
LIMIT 50
`;

/** Puts the cursor where the server says the mistake is. */
function showPlace(box, message) {
  const place = /line (\d+), column (\d+)/.exec(message);
  if (!place) return;
  const before = box.value.split('\n').slice(0, Number(place[1]) - 1).join('\n').length;
  const at = before + (place[1] === '1' ? 0 : 1) + Number(place[2]) - 1;
  box.focus();
  box.setSelectionRange(at, Math.min(at + 1, box.value.length));
}

export async function editor(given) {
  const box = element('textarea', { id: 'query', spellcheck: 'false', 'aria-label': 'SPARQL', 'aria-describedby': 'query-help' });
  box.value = given.get('query') ?? EXAMPLE;
  const result = element('div', { id: 'result', 'aria-live': 'polite' });
  const run = async () => {
    result.replaceChildren(element('p', { class: 'waiting' }, '…'));
    try {
      const { table, text } = await sparql(box.value);
      result.replaceChildren(table ? resultTable(table) : element('pre', {}, text));
    } catch (error) {
      result.replaceChildren(problem(error.message));
      showPlace(box, error.message);
    }
  };
  box.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      run();
    }
  });
  const form = element('form', {
    onsubmit: event => {
      event.preventDefault();
      history.replaceState(null, '', '#/sparql?query=' + encodeURIComponent(box.value));
      run();
    },
  }, box, element('div', { class: 'row' },
    element('button', { type: 'submit' }, ...words('运行', 'Run')),
    element('button', { type: 'button', class: 'quiet', onclick: () => { box.value = EXAMPLE; } }, ...words('示例', 'Example')),
    element('span', { id: 'query-help', class: 'soft' }, ...words('Ctrl+Enter 运行；不写 GRAPH 即查全部图。', 'Ctrl+Enter runs; without GRAPH all graphs are seen.'))));
  if (given.get('query')) await run();
  return [element('h1', {}, 'SPARQL'), form, result];
}
