// Chooses the view by the part of the address after '#'. Own file of the project.
import { problem } from '/web/elements.js';
import { overview } from '/web/overview.js';
import { question, questionList } from '/web/questions.js';
import { editor } from '/web/editor.js';
import { entity, search } from '/web/entity.js';

const view = document.getElementById('view');
let latest = 0;

function choose() {
  const [path, query = ''] = location.hash.replace(/^#/, '').split(/\?(.*)/s);
  const [, name = '', rest = ''] = path.split('/');
  const given = new URLSearchParams(query);
  const argument = decodeURIComponent(rest);
  switch (name) {
    case '': return overview();
    case 'queries': return argument ? question(argument, given) : questionList();
    case 'sparql': return editor(given);
    case 'entity': return entity(argument);
    case 'search': return search(argument);
    default: return [problem(`没有这一页 No such page: ${path}`)];
  }
}

async function show() {
  const mine = ++latest;
  let content;
  try {
    content = await choose();
  } catch (error) {
    content = [problem(error.message)];
  }
  // A slower answer to an earlier click must not take the place of a later one.
  if (mine !== latest) return;
  view.replaceChildren(...content);
  view.dataset.ready = 'true';
  document.title = (view.querySelector('h1')?.firstChild?.textContent ?? '').trim() + ' · 通鉴 Tongjian';
}

document.getElementById('search').addEventListener('submit', event => {
  event.preventDefault();
  const name = document.getElementById('search-name').value.trim();
  if (name) location.hash = '#/search/' + encodeURIComponent(name);
});
window.addEventListener('hashchange', () => { show().then(() => view.focus()); });
show();
