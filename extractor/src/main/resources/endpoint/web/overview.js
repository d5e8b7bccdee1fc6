// What is in the graph. Own file of the project.
import { element, words } from '/web/elements.js';
import { api } from '/web/server.js';
import { named } from '/web/terms.js';
import { questionCards } from '/web/questions.js';

function numbers(counts) {
  return element('ul', { class: 'numbers' }, counts.map(({ type, count }) =>
    element('li', { 'data-type': type }, element('b', {}, count.toLocaleString('en')), ...words(...named(type)))));
}

function months(list) {
  const most = Math.max(...list.map(({ articles }) => articles));
  return element('div', { class: 'months', role: 'img', 'aria-label': '各月文章数 Articles by month' }, list.map(({ month, articles }) => {
    const bar = element('i', { title: `${month}: ${articles}` });
    bar.style.height = `${Math.round(100 * articles / most)}px`;
    return element('div', {}, String(articles), bar, month);
  }));
}

function papers(list) {
  return element('div', { class: 'scroll' }, element('table', {},
    element('thead', {}, element('tr', {}, [['报纸', 'Paper'], ['期数', 'Issues', 'number'], ['文章', 'Articles', 'number'], ['自', 'From'], ['至', 'To']]
      .map(([chinese, english, kind]) => element('th', { scope: 'col', class: kind }, ...words(chinese, english))))),
    element('tbody', {}, list.map(paper => element('tr', {},
      element('td', {}, paper.paper || '（无报头 no masthead）'),
      element('td', { class: 'number' }, String(paper.issues)), element('td', { class: 'number' }, String(paper.articles)),
      element('td', {}, paper.first), element('td', {}, paper.last))))));
}

export async function overview() {
  const [summary, questions] = await Promise.all([api('summary'), api('queries')]);
  const view = [element('h1', {}, ...words('图谱概览', 'What is in the graph'))];
  if (summary.counts.every(({ count }) => count === 0)) {
    view.push(element('p', {}, ...words('图谱是空的。用 load 载入文章。', 'The graph is empty. Load articles with “load”.')));
    return view;
  }
  view.push(numbers(summary.counts));
  if (summary.months.length > 0) {
    view.push(element('h2', {}, ...words('各月文章', 'Articles by month')), months(summary.months));
  }
  if (summary.papers.length > 0) {
    view.push(element('h2', {}, ...words('报纸与期次', 'Papers and issues')), papers(summary.papers));
  }
  view.push(element('h2', {}, ...words('问题', 'Questions')), questionCards(questions));
  return view;
}
