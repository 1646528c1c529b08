import { say } from '../language.js';

// What the server is asked; every answer is JSON, every refusal an Error with its sentence.
const root = document.getElementById('hx').dataset.root;

const LANGUAGE = ['lang', say('zh', 'en')];

async function read(answer) {
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error(body.detail ?? say(`服务没有回答（${answer.status}）`, `The service did not answer (${answer.status})`));
  }
  return body;
}

async function get(path, parameters = {}) {
  const given = Object.entries(parameters).filter(([, value]) => value !== '' && value !== undefined);
  return read(await fetch(`${root}api/${path}?${new URLSearchParams([...given, LANGUAGE])}`));
}

export const terms = () => get('explore/terms');
export const about = id => get('explore/node', { id });
export const neighbours = wanted => get('explore/neighbours', wanted);
export const evidence = edge => get('explore/evidence', { from: edge.from, relation: edge.relation, to: edge.to });
export const path = wanted => get('explore/path', wanted);
export const search = words => get('search', { q: words, limit: 8 });

export async function part(fresh, shown) {
  return read(await fetch(`${root}api/explore/graph?${new URLSearchParams([LANGUAGE])}`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ fresh, shown }),
  }));
}
