// What is shown, as files: written here from things, edges and positions, so that they hold exactly what is seen.
import { colour, outline } from './looks.js';
import { png, position } from './canvas.js';
import { edgesShown, known, nodesShown } from './state.js';

// characters that XML cannot hold are dropped, the rest is escaped
const xml = text => `${text}`.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
  .replace(/[<>&"']/g, c => `&#${c.charCodeAt(0)};`);
// what a spreadsheet would compute becomes text
const cell = text => `"${`${text}`.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

function csv(terms) {
  const rows = [['from', 'from_name', 'from_class', 'relation', 'relation_name', 'to', 'to_name', 'to_class', 'facts', 'years', 'sources']];
  const linked = new Set();
  for (const e of edgesShown()) {
    const [a, b] = [known.get(e.from), known.get(e.to)];
    linked.add(a.id).add(b.id);
    rows.push([a.iri, a.name, a.type, e.relation, terms.relation(e.relation), b.iri, b.name, b.type, e.facts, e.years.join(' '), e.sources.join('; ')]);
  }
  nodesShown().filter(n => !linked.has(n.id)).forEach(n => rows.push([n.iri, n.name, n.type, '', '', '', '', '', '', '', '']));
  // the mark in front tells Excel that this is UTF-8
  return `\uFEFF${rows.map(r => r.map(cell).join(',')).join('\r\n')}\r\n`;
}

function graphml(terms) {
  const keys = [['name', 'node', 'string'], ['class', 'node', 'string'], ['classLabel', 'node', 'string'], ['mentions', 'node', 'int'],
    ['x', 'node', 'double'], ['y', 'node', 'double'], ['relation', 'edge', 'string'], ['relationLabel', 'edge', 'string'],
    ['facts', 'edge', 'int'], ['years', 'edge', 'string'], ['sources', 'edge', 'string']];
  const data = values => Object.entries(values).map(([k, v]) => `<data key="${k}">${xml(v)}</data>`).join('');
  const nodes = nodesShown().map(n => `<node id="${xml(n.iri)}">${data({ name: n.name, class: n.type, classLabel: terms.type(n.type), mentions: n.mentions, ...position(n.id) })}</node>`);
  const lines = edgesShown().map((e, i) => `<edge id="e${i}" source="${xml(known.get(e.from).iri)}" target="${xml(known.get(e.to).iri)}">${data({ relation: e.relation, relationLabel: terms.relation(e.relation), facts: e.facts, years: e.years.join(' '), sources: e.sources.join('; ') })}</edge>`);
  return `${HEAD}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys.map(([id, on, type]) => `<key id="${id}" for="${on}" attr.name="${id}" attr.type="${type}"/>`).join('\n')}\n<graph id="huchuang" edgedefault="directed">\n${[...nodes, ...lines].join('\n')}\n</graph>\n</graphml>\n`;
}

function gexf(terms) {
  const rgb = hex => `r="${parseInt(hex.slice(1, 3), 16)}" g="${parseInt(hex.slice(3, 5), 16)}" b="${parseInt(hex.slice(5, 7), 16)}"`;
  const values = all => `<attvalues>${all.map((v, i) => `<attvalue for="${i}" value="${xml(v)}"/>`).join('')}</attvalues>`;
  const nodes = nodesShown().map(n => {
    const { x, y } = position(n.id);
    return `<node id="${xml(n.iri)}" label="${xml(n.name)}">${values([n.type, terms.type(n.type), n.mentions])}<viz:color ${rgb(colour(n.type))}/><viz:position x="${x.toFixed(1)}" y="${(-y).toFixed(1)}" z="0"/></node>`;
  });
  const lines = edgesShown().map((e, i) => `<edge id="${i}" source="${xml(known.get(e.from).iri)}" target="${xml(known.get(e.to).iri)}" label="${xml(terms.relation(e.relation))}" weight="${Math.max(1, e.facts)}">${values([e.relation, e.facts, e.years.join(' '), e.sources.join('; ')])}</edge>`);
  const declare = (on, all) => `<attributes class="${on}">${all.map(([title, type], i) => `<attribute id="${i}" title="${title}" type="${type}"/>`).join('')}</attributes>`;
  return `${HEAD}<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">\n<graph defaultedgetype="directed">\n${declare('node', [['class', 'string'], ['classLabel', 'string'], ['mentions', 'integer']])}\n${declare('edge', [['relation', 'string'], ['facts', 'integer'], ['years', 'string'], ['sources', 'string']])}\n<nodes>\n${nodes.join('\n')}\n</nodes>\n<edges>\n${lines.join('\n')}\n</edges>\n</graph>\n</gexf>\n`;
}

function svg(terms) {
  const nodes = nodesShown().map(n => ({ ...n, ...position(n.id), r: 9 + 3 * Math.log2(1 + Math.min(n.mentions, 300)) }));
  const at = new Map(nodes.map(n => [n.id, n]));
  const xs = nodes.map(n => n.x);
  const ys = nodes.map(n => n.y);
  const [left, top] = [Math.min(...xs) - 120, Math.min(...ys) - 60];
  const [width, height] = [Math.max(...xs) - left + 120, Math.max(...ys) - top + 70];
  const lines = edgesShown().map(e => {
    const [a, b] = [at.get(e.from), at.get(e.to)];
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
    const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
    return `<line x1="${(a.x + dx * a.r).toFixed(1)}" y1="${(a.y + dy * a.r).toFixed(1)}" x2="${(b.x - dx * (b.r + 5)).toFixed(1)}" y2="${(b.y - dy * (b.r + 5)).toFixed(1)}"${e.facts ? '' : ' stroke-dasharray="5 4"'} marker-end="url(#a)"/><text x="${x.toFixed(1)}" y="${y.toFixed(1)}" class="r">${xml(terms.relation(e.relation))}</text>`;
  });
  const marks = nodes.map(n => {
    const points = outline(n.type);
    const shape = points
      ? `<polygon points="${points.map((p, i) => (p * n.r + (i % 2 ? n.y : n.x)).toFixed(1)).join(' ')}" fill="${colour(n.type)}"/>`
      : `<circle cx="${n.x.toFixed(1)}" cy="${n.y.toFixed(1)}" r="${n.r.toFixed(1)}" fill="${colour(n.type)}"/>`;
    return `<a href="${xml(n.iri)}"><title>${xml(`${n.name} · ${terms.type(n.type)}`)}</title>${shape}<text x="${n.x.toFixed(1)}" y="${(n.y + n.r + 13).toFixed(1)}">${xml(n.name)}</text></a>`;
  });
  return `${HEAD}<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left.toFixed(0)} ${top.toFixed(0)} ${width.toFixed(0)} ${height.toFixed(0)}" width="${width.toFixed(0)}" height="${height.toFixed(0)}" font-family="'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif" font-size="11" text-anchor="middle">\n<defs><marker id="a" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#667"/></marker></defs>\n<style>text{fill:#1d2733;stroke:#fff;stroke-width:3px;paint-order:stroke}.r{font-size:9px;fill:#556}</style>\n<rect x="${left.toFixed(0)}" y="${top.toFixed(0)}" width="100%" height="100%" fill="#fff"/>\n<g stroke="#99a" stroke-width="1.2">${lines.map(l => l.slice(0, l.indexOf('<text'))).join('\n')}</g>\n${lines.map(l => l.slice(l.indexOf('<text'))).join('\n')}\n${marks.join('\n')}\n</svg>\n`;
}

const TYPES = { csv: 'text/csv;charset=utf-8', svg: 'image/svg+xml', gexf: 'application/gexf+xml', graphml: 'application/graphml+xml' };

/** Saves what is shown in a format: png, svg, gexf, graphml or csv. */
export function save(format, terms) {
  const writers = { csv, graphml, gexf, svg };
  const blob = format === 'png' ? png() : new Blob([writers[format](terms)], { type: TYPES[format] });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `huchuang.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
