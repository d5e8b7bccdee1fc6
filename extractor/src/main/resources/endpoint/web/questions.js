// The question library: a form for each question. Own file of the project.
import { element, problem, words } from '/web/elements.js';
import { api } from '/web/server.js';
import { resultTable } from '/web/results.js';

export function questionCards(questions) {
  return element('ul', { class: 'cards' }, questions.map(question =>
    element('li', {}, element('a', { href: '#/queries/' + encodeURIComponent(question.name) },
      element('span', {}, question.title), element('span', { lang: 'en' }, question.titleEn)))));
}

export async function questionList() {
  return [element('h1', {}, ...words('问题', 'Questions')), questionCards(await api('queries'))];
}

function field(parameter, given) {
  const value = given.get(parameter.name) ?? parameter.default ?? '';
  const attributes = { name: parameter.name, required: parameter.required };
  const input = parameter.choices.length > 0
    ? element('select', attributes, [...(parameter.required ? [] : ['']), ...parameter.choices].map(choice =>
      element('option', { value: choice, selected: choice === value }, choice)))
    : element('input', {
      ...attributes, value, placeholder: parameter.example,
      // The browser's own date field shows days in the browser's order, which no other part of the page does.
      pattern: { date: '\\d{4}-\\d{2}-\\d{2}', integer: '[+\\-]?\\d+' }[parameter.type],
    });
  return element('label', {}, ...words(parameter.label, parameter.labelEn), parameter.required ? ' *' : '', input);
}

/** A question with its form; it runs at once when nothing it needs is missing. */
export async function question(name, given) {
  const found = (await api('queries')).find(candidate => candidate.name === name);
  if (!found) return [problem(`没有这个问题 No such question: ${name}`)];
  const result = element('div', { id: 'result', 'aria-live': 'polite' });
  const form = element('form', {},
    element('div', { class: 'fields' }, found.parameters.map(parameter => field(parameter, given))),
    element('div', { class: 'row' },
      element('button', { type: 'submit' }, ...words('运行', 'Run')),
      found.parameters.some(parameter => parameter.required)
        ? element('button', { type: 'button', class: 'quiet', onclick: () => fillExamples() }, ...words('填入示例', 'Fill in example')) : undefined,
      element('a', { href: '#/sparql?query=' + encodeURIComponent(found.text) }, ...words('看 SPARQL', 'See the SPARQL'))));
  const fillExamples = () => {
    for (const parameter of found.parameters.filter(each => each.required)) form.elements[parameter.name].value = parameter.example;
  };
  const run = async () => {
    const values = Object.fromEntries(new FormData(form));
    result.replaceChildren(element('p', { class: 'waiting' }, '…'));
    try {
      result.replaceChildren(resultTable(await api('queries/' + encodeURIComponent(name), values)));
    } catch (error) {
      result.replaceChildren(problem(error.message));
    }
  };
  form.addEventListener('submit', event => {
    event.preventDefault();
    const values = [...new FormData(form)].filter(([, value]) => value !== '');
    const address = '#/queries/' + encodeURIComponent(name) + (values.length ? '?' + new URLSearchParams(values) : '');
    history.replaceState(null, '', address);
    run();
  });
  if (form.checkValidity()) await run();
  return [element('h1', {}, ...words(found.title, found.titleEn)),
    element('p', { class: 'soft' }, ...words(found.meaning, found.meaningEn)), form, result];
}
