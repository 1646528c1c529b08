// What is shown: things, hidden and pinned ones, filters; with a history, and as a fragment of the address.
export const known = new Map(); // id -> thing, also those not shown any more
export const edges = new Map(); // key -> edge between known things
export const shown = new Set();
export const hidden = new Set();
export const pinned = new Map(); // id -> [x, y]
export const filters = { types: new Set(), relations: new Set(), from: '', to: '', source: '' }; // what is left out

const past = [];
const future = [];

export const key = edge => `${edge.from} ${edge.relation} ${edge.to}`;

export function learn(part) {
  part.nodes.forEach(node => known.set(node.id, node));
  part.edges.forEach(edge => edges.set(key(edge), edge));
}

const picture = () => ({ shown: [...shown], hidden: [...hidden], pinned: [...pinned] });

function restore(picture) {
  shown.clear(); picture.shown.forEach(id => shown.add(id));
  hidden.clear(); picture.hidden.forEach(id => hidden.add(id));
  pinned.clear(); picture.pinned.forEach(([id, at]) => pinned.set(id, at));
}

/** Call before a change that can be undone. */
export function remember() {
  past.push(picture());
  future.length = 0;
}

export function undo() {
  future.push(picture());
  restore(past.pop());
}

export function redo() {
  past.push(picture());
  restore(future.pop());
}

export const canUndo = () => past.length > 0;
export const canRedo = () => future.length > 0;

export function visible(node) {
  return shown.has(node.id) && !hidden.has(node.id) && !filters.types.has(node.type);
}

export function drawable(edge) {
  const asksForArticles = filters.from || filters.to || filters.source;
  return !filters.relations.has(edge.relation)
    && (!asksForArticles || edge.years.some(y => (!filters.from || y >= filters.from) && (!filters.to || y <= filters.to)))
    && (!filters.source || edge.sources.includes(filters.source))
    && visible(known.get(edge.from)) && visible(known.get(edge.to));
}

export const nodesShown = () => [...shown].map(id => known.get(id)).filter(visible);
export const edgesShown = () => [...edges.values()].filter(drawable);
export const edgesOf = id => edgesShown().filter(e => e.from === id || e.to === id);

export function fragment(chosen) {
  const parts = new URLSearchParams();
  const put = (name, value) => value !== '' && parts.set(name, value);
  put('n', [...shown].join(','));
  put('h', [...hidden].join(','));
  put('p', [...pinned].map(([id, at]) => [id, ...at.map(Math.round)].join(':')).join(','));
  put('t', [...filters.types].join(','));
  put('r', [...filters.relations].join(','));
  put('from', `${filters.from}`);
  put('to', `${filters.to}`);
  put('s', filters.source);
  put('c', chosen ?? '');
  return parts.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');
}

/** Reads a fragment; answers the ids to show and the chosen one. */
export function parse(text) {
  const parts = new URLSearchParams(text);
  const list = name => (parts.get(name) ?? '').split(',').filter(s => s);
  list('h').forEach(id => hidden.add(id));
  list('p').map(p => p.split(':')).forEach(([id, x, y]) => pinned.set(id, [Number(x) || 0, Number(y) || 0]));
  list('t').forEach(type => filters.types.add(type));
  list('r').forEach(relation => filters.relations.add(relation));
  filters.from = Number(parts.get('from')) || '';
  filters.to = Number(parts.get('to')) || '';
  filters.source = parts.get('s') ?? '';
  return { ids: list('n'), chosen: parts.get('c') };
}
