// One entity: names, facts in order of time, each with its sentences. Own file of the project.
import { element, problem, words } from '/web/elements.js';
import { api } from '/web/server.js';
import { isOurs, named, shortName, viewOf } from '/web/terms.js';

function value({ value: text, iri, label }) {
  if (!iri) return text;
  return isOurs(text) ? element('a', { href: viewOf(text), title: text }, label ?? shortName(text)) : label ?? shortName(text);
}

function quote({ text, article, title, paper, date }) {
  return element('blockquote', {}, text, element('cite', {}, '—— ', [paper, date].filter(Boolean).join(' '), ' ',
    element('a', { href: viewOf(article) }, title || shortName(article))));
}

function fact({ kind, date, modality, parts, quotes }, self) {
  const shown = parts.filter(part => part.value !== self);
  const isSure = localModality(modality) === 'asserted';
  return element('li', { class: isSure ? undefined : 'unsure' },
    element('time', {}, date || '—'), ...words(...named(kind)),
    isSure ? undefined : element('span', { class: 'soft' }, ' （', ...words(...named(modality)), '）'),
    element('ul', { class: 'parts' }, [...grouped(shown)].map(([property, values]) => element('li', {},
      element('span', { class: 'name', title: named(property)[1] }, named(property)[0]),
      values.flatMap((each, i) => i ? ['、', value(each)] : [value(each)])))),
    quotes.map(quote));
}

/** Parts by property, in the order of their first. */
function grouped(parts) {
  const groups = new Map();
  for (const part of parts) groups.set(part.property, [...groups.get(part.property) ?? [], part]);
  return groups;
}

function localModality(modality) {
  return modality.split('#').pop() || 'asserted';
}

export async function entity(iri) {
  const found = await api('entity', { iri });
  if (found.properties.length === 0 && found.facts.length === 0) {
    return [problem(`图谱中没有 Not in the graph: ${iri}`)];
  }
  const text = found.properties.find(({ property }) => property.endsWith('ontology#text'));
  const rest = found.properties.filter(each => each !== text);
  const view = [
    element('h1', {}, found.label || shortName(iri)),
    element('ul', { class: 'tags' }, found.types.map(type => element('li', {}, ...words(...named(type))))),
    element('p', { class: 'soft' }, iri)];
  if (found.facts.length > 0) {
    view.push(element('h2', {}, ...words('时间线', 'Timeline')),
      element('ol', { class: 'timeline' }, found.facts.map(each => fact(each, iri))));
  }
  if (text) view.push(element('h2', {}, ...words('正文', 'Text')), element('pre', { class: 'text' }, text.value));
  if (rest.length > 0) {
    view.push(element('h2', {}, ...words('属性', 'Properties')),
      element('div', { class: 'scroll' }, element('table', {}, element('tbody', {}, rest.map(each =>
        element('tr', {}, element('td', {}, ...words(...named(each.property))), element('td', {}, value(each))))))));
  }
  return view;
}

export async function search(name) {
  const { results } = await api('search', { name });
  const heading = element('h1', {}, ...words(`“${name}”`, `${results.length} found`));
  if (results.length === 0) {
    return [heading, element('p', {}, ...words('没有找到这个名称。', 'Nothing has this name.'))];
  }
  return [heading, element('ul', { class: 'cards' }, results.map(({ iri, label, types, articles }) =>
    element('li', {}, element('a', { href: viewOf(iri) }, element('span', {}, label),
      element('span', { lang: 'en' }, `${types.map(type => named(type)[0]).join(' ')} · ${articles} 篇 articles`)))))];
}
