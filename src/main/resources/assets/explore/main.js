// The explorer: what the user does changes the state, then picture, lists and address follow.
import * as api from './api.js';
import * as canvas from './canvas.js';
import { save } from './export.js';
import { suggest } from './find.js';
import { keep as kept, say } from '../language.js';
import * as panel from './panel.js';
import * as state from './state.js';

const at = id => document.getElementById(id);
const box = at('hx');
const STEP = 20;
const SLIM = ['Place', 'TechnologyField']; // nearly everything is linked by them
const next = new Map(); // relation of a thing -> how many of its neighbours were fetched
const ends = { from: undefined, to: undefined };
let terms;
let current;

const tell = text => { at('hx-live').textContent = text; };

async function safely(work) {
  try {
    return await work();
  } catch (e) {
    return tell(e.message);
  }
}

function vocabulary(words) {
  const find = (all, id) => all.find(w => w.id === id) ?? { zh: id, en: id, inverseZh: id, inverseEn: id };
  return { ...words,
    type: id => say(find(words.types, id).zh, find(words.types, id).en),
    relation: id => say(find(words.relations, id).zh, find(words.relations, id).en),
    inverse: id => say(find(words.relations, id).inverseZh, find(words.relations, id).inverseEn) };
}

function show(anchor) {
  canvas.draw(anchor);
  if (current && !state.shown.has(current)) {
    current = undefined;
  }
  panel.list(current);
  panel.legend([...state.edges.values()].filter(e => state.shown.has(e.from) && state.shown.has(e.to)));
  at('hx-undo').disabled = !state.canUndo();
  at('hx-redo').disabled = !state.canRedo();
  at('hx-canvas').setAttribute('aria-label', say(`图：${state.nodesShown().length} 个对象，${panel.edgeCount()} 条关系。内容都在旁边的列表里。`, `Graph of ${state.nodesShown().length} things and ${panel.edgeCount()} relations; all of it is in the lists beside.`));
  keep();
}

const keep = () => history.replaceState(null, '', `${kept(location.pathname)}#${state.fragment(current)}`);

/** Adds things with all their edges to what is shown; answers how many are new. */
async function add(ids, anchor) {
  const fresh = ids.filter(id => !state.shown.has(id));
  if (state.shown.size + fresh.length > terms.cap) {
    tell(say(`图上最多 ${terms.cap} 个对象：先移除或清空一些。`, `The graph holds at most ${terms.cap} things: remove some first.`));
    return -1;
  }
  const part = await api.part(fresh, [...state.shown]);
  state.learn(part);
  state.remember();
  fresh.filter(id => state.known.has(id)).forEach(id => state.shown.add(id));
  if (anchor) {
    ids.forEach(id => state.hidden.delete(id));
  }
  show(anchor);
  return part.nodes.length;
}

async function choose(id, focus) {
  current = id;
  canvas.choose(id);
  const about = await api.about(id);
  panel.chosen(about.node, about.groups);
  panel.list(current);
  keep();
  if (focus) {
    at('hx-chosen').focus();
  }
}

async function expand(wanted) {
  const key = JSON.stringify(wanted);
  let found;
  let fresh = [];
  let at = next.get(key) ?? 0;
  // those that came in another way are passed over, in larger steps
  for (let limit = STEP; fresh.length === 0 && (!found || at < found.total); limit = 200) {
    found = await api.neighbours({ ...wanted, limit, offset: at });
    const ids = found.nodes.map(n => n.id);
    fresh = ids.filter(id => !state.shown.has(id) || state.hidden.has(id)).slice(0, STEP);
    at += fresh.length > 0 ? ids.indexOf(fresh.at(-1)) + 1 : ids.length;
    at = ids.length === 0 ? found.total : at;
  }
  next.set(key, at >= found.total ? 0 : at);
  const name = found.node.name;
  if (fresh.length === 0) {
    tell(say(`${name}：没有更多`, `${name}: nothing more`));
  } else if (await add(fresh, wanted.id) >= 0) {
    await choose(wanted.id);
    tell(say(`${name}：加入 ${fresh.length} 个对象，共 ${found.total} 个相邻；图上现有 ${state.shown.size} 个`, `${name}: ${fresh.length} things added of ${found.total} neighbours; ${state.shown.size} shown now`));
  }
}

async function begin(id) {
  await add([id]);
  await choose(id);
  await expand({ id });
}

function change(work, text) {
  state.remember();
  work();
  show();
  tell(text);
}

async function findPath() {
  tell(say('正在找路径……', 'Looking for paths…'));
  const types = at('hx-broad').checked ? terms.types.map(t => t.id).filter(t => !SLIM.includes(t)).join(',') : '';
  const { from, to, source } = state.filters;
  const relation = state.filters.relations.size === 0 ? '' : terms.relations.map(r => r.id).filter(r => !state.filters.relations.has(r)).join(',');
  const found = await api.path({ ...ends, max: at('hx-max').value, type: types, relation, 'from-year': from, 'to-year': to, source });
  state.learn(found);
  if (found.paths.length > 0) {
    await add(found.nodes.map(n => n.id), ends.from);
    actions.way(found.paths[0]);
  }
  panel.ways(found);
  tell(found.paths.length === 0 ? say('没有这样的路径', 'There is no such path')
    : say(`找到 ${found.paths.length} 条最短路径，${found.paths[0].hops.length} 步`, `${found.paths.length === 1 ? '1 shortest path' : `${found.paths.length} shortest paths`} of ${found.paths[0].hops.length} hops`));
}

const actions = {
  choose: id => safely(() => choose(id, true)),
  expand: wanted => safely(() => expand(wanted)),
  evidence: edge => safely(async () => panel.evidence(await api.evidence(edge))),
  hide: id => change(() => state.hidden.add(id), say('已隐藏', 'Hidden')),
  remove: id => change(() => { state.shown.delete(id); state.hidden.delete(id); state.pinned.delete(id); }, say('已移除', 'Removed')),
  pin: id => {
    const place = canvas.position(id);
    change(() => { state.pinned.delete(id) || state.pinned.set(id, [place.x, place.y]); }, say('已固定或取消固定', 'Pinned or unpinned'));
    safely(() => choose(id));
  },
  end: (which, id) => { ends[which] = id; panel.ends(ends.from, ends.to); tell(`${state.known.get(id).name}`); },
  filter: (left, id, out) => { out ? left.add(id) : left.delete(id); show(); },
  way: way => canvas.way(way.things, way.hops.flat().map(r => state.key(r.edge))),
  copy: async text => {
    await navigator.clipboard.writeText(text);
    tell(say('已复制', 'Copied'));
  },
};

function years() {
  for (const [id, which] of [['hx-year-from', 'from'], ['hx-year-to', 'to']]) {
    at(id).append(...terms.years.map(y => new Option(y, y)));
    at(id).value = state.filters[which];
    at(id).addEventListener('change', () => { state.filters[which] = Number(at(id).value) || ''; show(); });
  }
  at('hx-source').append(...terms.sources.map(s => new Option(s, s)));
  at('hx-source').value = state.filters.source;
  at('hx-source').addEventListener('change', () => { state.filters.source = at('hx-source').value; show(); });
}

function tools() {
  const travel = step => { step(); show(); tell(say(`图上 ${state.shown.size} 个对象`, `${state.shown.size} things shown`)); };
  at('hx-undo').addEventListener('click', () => travel(state.undo));
  at('hx-redo').addEventListener('click', () => travel(state.redo));
  at('hx-layout').addEventListener('click', () => { const took = canvas.layout(true); tell(say(`重排用了 ${Math.round(took)} 毫秒`, `Laid out in ${Math.round(took)} ms`)); });
  at('hx-fit').addEventListener('click', canvas.fit);
  at('hx-labels').addEventListener('click', e => {
    const on = e.currentTarget.getAttribute('aria-pressed') !== 'true';
    e.currentTarget.setAttribute('aria-pressed', on);
    canvas.showLabels(on);
  });
  at('hx-clear').addEventListener('click', () => change(() => { state.shown.clear(); state.hidden.clear(); state.pinned.clear(); }, say('已清空', 'Cleared')));
  at('hx-show-all').addEventListener('click', () => change(() => state.hidden.clear(), say('已全部显示', 'All shown')));
  at('hx-go').addEventListener('click', () => safely(findPath));
  at('hx-link').addEventListener('click', () => safely(() => actions.copy(location.href)));
  document.querySelectorAll('[data-export]').forEach(b => b.addEventListener('click', () => save(b.dataset.export, terms)));
  document.addEventListener('keydown', e => {
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'z' && e.target.tagName !== 'INPUT') {
      e.preventDefault();
      at(e.shiftKey ? 'hx-redo' : 'hx-undo').click();
    }
  });
}

async function open() {
  terms = vocabulary(await api.terms());
  panel.start(terms, actions);
  const cy = canvas.start(at('hx-canvas'), terms.relation, {
    node: actions.choose, expand: id => actions.expand({ id }), edge: actions.evidence,
    moved: (id, place) => { if (state.pinned.has(id)) { state.pinned.set(id, place); show(); } },
  });
  box.cytoscape = cy; // for tests
  const { ids, chosen } = state.parse(location.hash.slice(1));
  years();
  tools();
  suggest(at('hx-q'), at('hx-found'), terms, id => safely(() => (state.shown.size === 0 ? begin(id) : add([id]).then(() => choose(id)))));
  const start = ids.length > 0 ? ids : box.dataset.start.split(',').filter(s => s);
  if (start.length === 1 && ids.length === 0) {
    await begin(start[0]);
  } else if (start.length > 0) {
    await add(start);
    if (chosen && state.shown.has(chosen)) {
      await choose(chosen);
    }
  } else {
    at('hx-q').focus();
  }
}

safely(open).finally(() => { box.dataset.ready = 'true'; });
