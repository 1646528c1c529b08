// The side of words: everything the picture shows and does, as lists and buttons for keyboard and screen reader.
import { mark } from './looks.js';
import { button, make } from './make.js';
import { keep, say } from '../language.js';
import { edgesOf, edgesShown, filters, hidden, known, nodesShown, pinned, shown } from './state.js';

const at = id => document.getElementById(id);
let terms;
let act;

export function start(vocabulary, actions) {
  terms = vocabulary;
  act = actions;
}

const nameOf = id => known.get(id).name;

/** The chosen thing: what it is, what can be done with it, its neighbours by relation with counts. */
export function chosen(node, groups) {
  const box = at('hx-chosen');
  box.replaceChildren(
    make('h2', {}, mark(node.type), node.name),
    make('p', { class: 'hc-note' }, `${terms.type(node.type)} · ${say(`${node.mentions} 篇文章`, `${node.mentions} articles`)} · ${say(`${node.degree} 条关系`, `${node.degree} relations`)} · `,
      make('a', { href: keep(node.page) }, say('对象页', 'its page'))),
    make('div', { class: 'hx-actions' },
      button(say('展开主要关系', 'Expand'), () => act.expand({ id: node.id }), { id: 'hx-expand' }),
      button(pinned.has(node.id) ? say('取消固定', 'Unpin') : say('固定', 'Pin'), () => act.pin(node.id), { 'aria-pressed': pinned.has(node.id) }),
      button(say('隐藏', 'Hide'), () => act.hide(node.id)),
      button(say('移除', 'Remove'), () => act.remove(node.id)),
      button(say('作为起点', 'Path from here'), () => act.end('from', node.id)),
      button(say('作为终点', 'Path to here'), () => act.end('to', node.id))),
    make('ul', { class: 'hx-groups', 'aria-label': say('按关系展开', 'Expand by relation') }, ...groups.map(g => group(node, g))),
    make('details', {}, make('summary', {}, say('图上的关系', 'Relations shown')), lines(node.id)));
}

function group(node, g) {
  const seen = edgesOf(node.id).filter(e => e.relation === g.relation && (g.direction === 'out' ? e.from : e.to) === node.id).length;
  const label = g.direction === 'out' ? terms.relation(g.relation) : terms.inverse(g.relation);
  const most = Object.entries(g.types).sort((a, b) => b[1] - a[1]);
  const kinds = most.slice(0, 4).map(([type, count]) => `${terms.type(type)} ${count}`)
    .join(say('、', ', ')) + (most.length > 4 ? '…' : '');
  return make('li', {},
    make('span', {}, label, make('span', { class: 'hc-note' }, ` ${seen}/${g.count} · ${kinds}`)),
    seen < g.count
      ? button(say(`展开${g.count - seen > 20 ? ' 20' : ''}`, 'Expand'), () => act.expand({ id: node.id, relation: g.relation, direction: g.direction }), { 'aria-label': `${say('展开', 'Expand')} ${label} ${g.count - seen}` })
      : make('span', { class: 'hc-note' }, say('已全', 'all shown')));
}

function lines(id) {
  return make('ul', {}, ...edgesOf(id).map(e => {
    const out = e.from === id;
    return make('li', {}, `${out ? terms.relation(e.relation) : terms.inverse(e.relation)} `,
      button(nameOf(out ? e.to : e.from), () => act.choose(out ? e.to : e.from), { class: 'hx-plain' }), ' ',
      button(e.facts > 0 ? say(`出处 ${e.facts}`, `evidence ${e.facts}`) : say('规范', 'authority'), () => act.evidence(e)));
  }));
}

/** All things shown, by class. */
export function list(current) {
  const byType = new Map();
  nodesShown().forEach(n => byType.set(n.type, [...(byType.get(n.type) ?? []), n]));
  at('hx-list').replaceChildren(...terms.types.filter(t => byType.has(t.id)).map(t => {
    const nodes = byType.get(t.id).sort((a, b) => b.mentions - a.mentions);
    const box = make('details', {}, make('summary', {}, mark(t.id), `${terms.type(t.id)} `, make('span', { class: 'hc-note' }, `${nodes.length}`)),
      make('ul', {}, ...nodes.map(n => make('li', {}, button(n.name, () => act.choose(n.id), { class: 'hx-plain', 'aria-current': n.id === current })))));
    box.open = nodes.some(n => n.id === current) || shown.size <= 30;
    return box;
  }));
  at('hx-count').textContent = `${nodesShown().length} / ${shown.size}`;
  at('hx-show-all').disabled = hidden.size === 0;
}

function check(id, label, before, left, count) {
  const box = make('input', { type: 'checkbox', change: () => act.filter(left, id, !box.checked) });
  box.checked = !left.has(id);
  return make('li', {}, make('label', {}, box, ' ', before, label, make('span', { class: 'hc-note' }, ` ${count}`)));
}

/** The legend, which is also where classes and relations are left out. */
export function legend(edges) {
  const types = new Map();
  [...shown].forEach(id => types.set(known.get(id).type, (types.get(known.get(id).type) ?? 0) + 1));
  at('hx-types').replaceChildren(...terms.types.filter(t => types.has(t.id))
    .map(t => check(t.id, terms.type(t.id), mark(t.id), filters.types, types.get(t.id))));
  const relations = new Map();
  edges.forEach(e => relations.set(e.relation, (relations.get(e.relation) ?? 0) + 1));
  at('hx-relations').replaceChildren(...terms.relations.filter(r => relations.has(r.id))
    .map(r => check(r.id, terms.relation(r.id), '', filters.relations, relations.get(r.id))));
}

function sentence(s) {
  return make('div', { class: 'hx-fact' },
    make('blockquote', {}, s.before, make('mark', {}, s.quote), s.after),
    make('p', { class: 'hc-note' }, ...s.notes.map(n => `${n} · `), make('a', { href: keep(s.page) }, s.title), s.publisher && ` · ${s.publisher}`, s.published && ` · ${s.published}`,
      s.original ? make('span', {}, ' · ', make('a', { href: s.original, rel: 'noopener noreferrer nofollow' }, say('原文', 'original'))) : '',
      ' · ', make('a', { href: keep(s.claim) }, say('事实', 'claim')), ` · ${say('置信度', 'confidence')} ${s.confidence} `,
      button(say('复制引文', 'Copy citation'), () => act.copy(s.citation))));
}

const triple = edge => `${nameOf(edge.from)} → ${terms.relation(edge.relation)} → ${nameOf(edge.to)}`;
const given = () => make('p', { class: 'hc-note' }, say('由名称规范或代码表给出，没有文章原句。', 'Given by the name authority or a code list; no article states it.'));

export function evidence(found) {
  const box = at('hx-evidence');
  box.hidden = false;
  box.replaceChildren(make('h2', {}, say('出处', 'Evidence')), make('p', {}, triple(found.edge)),
    ...(found.facts.length > 0 ? found.facts.map(sentence) : [given()]),
    found.total > found.facts.length ? make('p', { class: 'hc-note' }, say(`共 ${found.total} 条，显示前 ${found.facts.length} 条`, `${found.facts.length} of ${found.total} shown`)) : '');
  box.focus();
}

export function ends(from, to) {
  at('hx-from').textContent = from ? nameOf(from) : '–';
  at('hx-to').textContent = to ? nameOf(to) : '–';
  at('hx-go').disabled = !from || !to || from === to;
  at('hx-path-box').open = at('hx-path-box').open || Boolean(from || to);
}

/** Each way with the reason of every hop. */
export function ways(found) {
  at('hx-ways').replaceChildren(...found.paths.map((way, i) => make('div', { class: 'hx-way' },
    make('h3', {}, say(`路径 ${i + 1}：${way.hops.length} 步`, `Path ${i + 1}: ${way.hops.length} hops`), ' ', button(say('标出', 'Mark'), () => act.way(way))),
    ...way.hops.flatMap(hop => hop.flatMap(reason => [make('p', {}, triple(reason.edge)), ...(reason.sentence.length > 0 ? reason.sentence.map(sentence) : [given()])])))),
  found.paths.length === 0 ? make('p', {}, say('没有这样的路径。', 'There is no such path.')) : '');
}

export const edgeCount = () => edgesShown().length;
