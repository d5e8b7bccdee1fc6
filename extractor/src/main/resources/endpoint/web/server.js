// Asks the server. Own file of the project.

/** What a request answers; throws an Error with the server's own words when it refuses. */
async function answer(response, asText) {
  if (!response.ok) throw new Error((await response.text()).trim() || `HTTP ${response.status}`);
  return asText ? response.text() : response.json();
}

export async function api(path, parameters = {}) {
  const given = Object.entries(parameters).filter(([, value]) => value !== '');
  const query = new URLSearchParams(given).toString();
  return answer(await fetch('/api/' + path + (query ? '?' + query : ''), { headers: { Accept: 'application/json' } }));
}

/** Runs SPARQL. Gives `{ table }` for SELECT and ASK, `{ text }` for graphs. */
export async function sparql(text) {
  const response = await fetch('/sparql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/sparql-query',
      Accept: 'application/sparql-results+json, text/turtle;q=0.9',
    },
    body: text,
  });
  const isTable = (response.headers.get('Content-Type') ?? '').includes('json');
  const body = await answer(response, !isTable);
  return isTable ? { table: body } : { text: body };
}
