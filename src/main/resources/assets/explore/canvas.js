// The picture: what the state holds, drawn by Cytoscape.
import { classes, colour, outline } from './looks.js';
import { spread } from './spread.js';
import { edgesShown, key, nodesShown, pinned } from './state.js';

const CAREFUL = 300; // above this many things the careful layout takes seconds
const places = new Map(); // id -> position, kept when a thing is taken away and comes back
let cy;
let words;
let labels = true;
let crowded = false;

export function start(container, labelOf, on) {
  words = labelOf;
  cy = window.cytoscape({ container, minZoom: .05, maxZoom: 3, textureOnViewport: true, hideEdgesOnViewport: false, boxSelectionEnabled: false });
  restyle();
  cy.on('tap', 'node', e => on.node(e.target.id()));
  cy.on('dbltap', 'node', e => on.expand(e.target.id()));
  cy.on('tap', 'edge', e => on.edge(e.target.data('edge')));
  cy.on('dragfree', 'node', e => on.moved(e.target.id(), Object.values(e.target.position())));
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', restyle);
  return cy;
}

// not a border: Cytoscape fails to measure one round a shape of our own
const halo = (hue, padding) => ({ 'underlay-color': hue, 'underlay-padding': padding, 'underlay-opacity': .35, 'underlay-shape': 'ellipse' });

const shapes = () => classes().map(type => ({
  selector: `node[type="${type}"]`,
  style: { 'background-color': colour(type), ...(outline(type) ? { shape: 'polygon', 'shape-polygon-points': outline(type) } : {}) },
}));

function restyle() {
  const css = getComputedStyle(document.body);
  const ink = css.getPropertyValue('--ink');
  const paper = css.getPropertyValue('--paper');
  const soft = css.getPropertyValue('--soft');
  const link = css.getPropertyValue('--link');
  cy.style([
    { selector: 'node', style: { width: 'data(size)', height: 'data(size)', label: 'data(name)', color: ink, 'font-size': 11, 'text-valign': 'bottom', 'text-margin-y': 3, 'text-wrap': 'wrap', 'text-max-width': 110, 'text-overflow-wrap': n => (/\p{Script=Han}/u.test(n.data('name')) ? 'anywhere' : 'whitespace'), 'min-zoomed-font-size': 7, 'text-outline-color': paper, 'text-outline-width': 2 } },
    ...shapes(),
    { selector: 'edge', style: { width: 'data(width)', 'line-color': soft, 'target-arrow-color': soft, 'target-arrow-shape': 'triangle', 'arrow-scale': .8, 'curve-style': crowded ? 'straight' : 'bezier', opacity: .75 } },
    { selector: 'edge[given]', style: { 'line-style': 'dashed' } },
    { selector: 'edge[label]', style: labels ? { label: 'data(label)', color: soft, 'font-size': 9, 'text-rotation': 'autorotate', 'min-zoomed-font-size': 8, 'text-outline-color': paper, 'text-outline-width': 2 } : {} },
    { selector: 'node:selected', style: { ...halo(link, 8), 'font-weight': 'bold' } },
    { selector: 'edge:selected, edge.way', style: { 'line-color': link, 'target-arrow-color': link, width: 4, opacity: 1 } },
    { selector: 'node.way', style: halo(link, 5) },
    { selector: 'node[pinned]', style: { ...halo(ink, 4) } },
  ]);
}

export function showLabels(wanted) {
  labels = wanted;
  restyle();
}

const size = node => 18 + 6 * Math.log2(1 + Math.min(node.mentions, 300));

// along a spiral, so that no two lie in one place before they are arranged
const spiral = i => ({ x: 30 * Math.sqrt(i) * Math.cos(i * 2.4), y: 30 * Math.sqrt(i) * Math.sin(i * 2.4) });

const element = (node, i) => ({ group: 'nodes', position: places.has(node.id) ? { ...places.get(node.id) } : spiral(i), data: { id: node.id, name: node.name, type: node.type, size: size(node) } });

function line(edge) {
  return { group: 'edges', data: { id: key(edge), source: edge.from, target: edge.to, edge, label: words(edge.relation), width: 1 + Math.log2(1 + Math.min(edge.facts, 30)) * .7, ...(edge.facts ? {} : { given: true }) } };
}

/** Draws what is shown now; fresh things stand round the anchor, and the rest makes room for them. */
export function draw(anchor) {
  cy.nodes().forEach(n => places.set(n.id(), { ...n.position() }));
  const nodes = new Map(nodesShown().map(n => [n.id, n]));
  const lines = new Map(edgesShown().map(e => [key(e), e]));
  const now = nodes.size > CAREFUL;
  if (now !== crowded) {
    crowded = now;
    restyle();
  }
  let fresh = [];
  cy.batch(() => {
    cy.elements().filter(e => (e.isNode() ? !nodes.has(e.id()) : !lines.has(e.id()))).remove();
    fresh = [...nodes.values()].filter(n => cy.getElementById(n.id).empty());
    cy.add(fresh.map(element));
    cy.add([...lines.values()].filter(e => cy.getElementById(key(e)).empty()).map(line));
    cy.nodes().forEach(n => { pinned.has(n.id()) ? n.data('pinned', true) : n.removeData('pinned'); });
    pinned.forEach(([x, y], id) => cy.getElementById(id).position({ x, y }));
  });
  const strange = fresh.filter(n => !places.has(n.id) && !pinned.has(n.id)).map(n => n.id);
  if (strange.length > 0) {
    const first = strange.length === cy.nodes().length;
    if (!first) {
      ring(strange, anchor);
    }
    if (first || cy.nodes().length <= CAREFUL) {
      layout(first);
    } else {
      fit();
    }
  }
}

// room for a dozen on the innermost ring, six more on each ring further out
function ring(ids, anchor) {
  const middle = anchor && cy.getElementById(anchor).nonempty() ? cy.getElementById(anchor).position() : { x: 0, y: 0 };
  let left = [...ids];
  for (let radius = 130, room = 12; left.length > 0; radius += 75, room += 6) {
    const now = left.slice(0, room);
    left = left.slice(room);
    now.forEach((id, i) => {
      const angle = 2 * Math.PI * i / now.length + radius;
      cy.getElementById(id).position({ x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) });
    });
  }
}

/** Arranges everything but what is pinned; answers the milliseconds it took. */
export function layout(anew) {
  const began = performance.now();
  const careful = cy.nodes().length <= CAREFUL;
  cy.layout({
    name: 'fcose', quality: careful ? 'default' : 'draft', randomize: anew || !careful, animate: false, fit: true, padding: 40,
    nodeSeparation: 110, idealEdgeLength: 110, nodeRepulsion: 9000, numIter: careful ? 1200 : 100, packComponents: false,
    nodeDimensionsIncludeLabels: careful,
    fixedNodeConstraint: [...pinned].filter(([id]) => cy.getElementById(id).nonempty()).map(([nodeId, [x, y]]) => ({ nodeId, position: { x, y } })),
  }).run();
  if (!careful) {
    const free = cy.nodes().filter(n => !pinned.has(n.id()));
    const points = free.map(n => ({ ...n.position() }));
    spread(points);
    cy.batch(() => free.forEach((n, i) => { n.position(points[i]); }));
    fit();
  }
  return performance.now() - began;
}

export function fit() {
  cy.fit(undefined, 40);
}

export function choose(id) {
  cy.elements().unselect();
  cy.getElementById(id).select();
}

export function way(nodes, lines) {
  cy.elements().removeClass('way');
  nodes.forEach(id => cy.getElementById(id).addClass('way'));
  lines.forEach(id => cy.getElementById(id).addClass('way'));
}

export const position = id => cy.getElementById(id).position();
export const png = () => cy.png({ output: 'blob', full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: getComputedStyle(document.body).getPropertyValue('--paper') });
