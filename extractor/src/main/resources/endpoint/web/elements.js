// Makes elements. Text goes in as text nodes only, so nothing that the graph holds can become markup. Own file of the project.

/** An element with attributes and children; strings become text. Only `http:` and local addresses become links. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (key === 'href' && !/^(https?:|#|\/)/.test(value)) continue;
    else if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.flat().filter(child => child !== undefined && child !== null));
  return made;
}

/** Chinese words with their English beside them. */
export function words(chinese, english) {
  return english ? [chinese + ' ', element('span', { lang: 'en' }, english)] : [chinese];
}

export function problem(text) {
  return element('p', { class: 'problem', role: 'alert' }, text);
}
