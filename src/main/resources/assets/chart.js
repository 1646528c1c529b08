import { keep, say } from './language.js';

// Draws the answer of a question: bars, lines, a time line or a graph. The table below has the same rows.
const LIBRARY = '../webjars/echarts/dist/echarts.esm.min.js';
const MOST_BARS = 30;
const MOST_SERIES = 12;
const MOST_TIMES = 60;
const OTHER = say('其他', 'other');
const MOST_NODES = 300;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const figure = document.getElementById('hc-chart');

const css = name => getComputedStyle(document.body).getPropertyValue(name).trim();
const cut = (text, length) => text.length > length ? `${text.slice(0, length)}…` : text;
// the page of a thing, wherever this service is reached
const page = iri => iri.replace(/^.*?\/id\//, `${figure.dataset.source.split('api/q')[0]}page/`);
const small = () => figure.clientWidth < 500;

/** Which columns hold what: numbers, dates, names, and things with their names. */
function shape({ columns, rows }) {
  const filled = name => rows.map(row => row[name]).filter(value => value !== null);
  const all = (name, test) => filled(name).length > 0 && filled(name).every(test);
  const names = columns.map(column => column.name);
  const isIri = value => typeof value === 'string' && /^https?:/.test(value);
  const things = names.filter(name => names.includes(`${name}Name`) && all(name, isIri));
  const numbers = names.filter(name => all(name, value => typeof value === 'number'));
  const dates = names.filter(name => all(name, value => DATE.test(String(value))));
  const texts = names.filter(name => !numbers.includes(name) && !dates.includes(name) && !all(name, isIri)
      && !['quote', 'title', 'link', 'citation'].includes(name.replace(/.*Quote$/, 'quote')));
  const title = name => {
    const column = columns.find(one => one.name === name);
    return column ? say(column.zh, column.en) : name;
  };
  return { things, numbers, dates, texts, title };
}

const distinct = values => [...new Set(values)];
const text = value => value === null || value === undefined ? '–' : String(value);

function axes(extra) {
  const line = { lineStyle: { color: css('--line') } };
  return { axisLine: line, axisTick: { show: false }, splitLine: line, axisLabel: { color: css('--soft') }, ...extra };
}

function frame(series) {
  return {
    animation: false,
    aria: { enabled: true },
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    tooltip: { renderMode: 'richText', confine: true },
    legend: series > 1 ? { type: 'scroll', top: 0, textStyle: { color: css('--ink') } } : undefined,
    grid: { left: 8, right: 24, top: series > 1 ? 36 : 8, bottom: 8, containLabel: true },
  };
}

/** The names that stand in most rows, as many as there may be. */
function frequent(names, most) {
  const counts = new Map();
  names.forEach(name => counts.set(name, (counts.get(name) ?? 0) + 1));
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, most).map(([name]) => name);
}

function bars(answer) {
  const { numbers, texts: all, title } = shape(answer);
  const [value] = numbers;
  const texts = all.filter(name => name !== 'unit');
  if (!value || texts.length === 0) {
    return undefined;
  }
  // only what has the same unit can be compared
  const [unit] = answer.columns.some(column => column.name === 'unit') ? frequent(answer.rows.map(row => row.unit), 1) : [undefined];
  const rows = answer.rows.filter(row => unit === undefined || row.unit === unit);
  const seconds = texts.length > 1 ? frequent(rows.map(row => text(row[texts[1]])), rows.length) : [];
  const repeated = distinct(rows.map(row => row[texts[0]])).length < rows.length;
  const stacked = repeated && seconds.length > 0 && seconds.length * 3 <= rows.length;
  const groups = stacked ? seconds.slice(0, MOST_SERIES - 1) : [''];
  if (stacked && seconds.length > groups.length) {
    groups.push(OTHER);
  }
  const group = row => !stacked ? '' : groups.includes(text(row[texts[1]])) ? text(row[texts[1]]) : OTHER;
  const category = row => stacked || !repeated ? text(row[texts[0]]) : texts.slice(0, 2).map(name => text(row[name])).join(' · ');
  const sums = new Map();
  for (const row of rows) {
    const sum = sums.get(category(row)) ?? new Map();
    sum.set(group(row), (sum.get(group(row)) ?? 0) + (row[value] ?? 0));
    sums.set(category(row), sum);
  }
  const total = name => [...sums.get(name).values()].reduce((a, b) => a + b, 0);
  const best = [...sums.keys()].sort((a, b) => total(b) - total(a)).slice(0, MOST_BARS);
  return {
    height: 70 + 26 * best.length,
    option: {
      ...frame(groups.length),
      xAxis: axes({ type: 'value', name: unit ?? '', nameLocation: 'end', nameTextStyle: { color: css('--soft') } }),
      yAxis: axes({ type: 'category', data: best, inverse: true, axisLabel: { color: css('--ink'), formatter: name => cut(name, small() ? 9 : 24) } }),
      series: groups.map(name => ({
        name: name || title(value),
        type: 'bar',
        stack: 'all',
        data: best.map(one => sums.get(one).get(name) ?? null),
      })),
    },
  };
}

function lines(answer) {
  const { numbers, dates, texts } = shape(answer);
  const [x] = dates;
  const [value] = numbers.filter(name => name !== x);
  if (!x || !value) {
    return undefined;
  }
  const of = row => texts.slice(0, 3).map(name => text(row[name])).join(' · ');
  const times = distinct(answer.rows.map(row => String(row[x]))).sort();
  const groups = frequent(answer.rows.map(of), MOST_SERIES);
  return {
    height: 360,
    option: {
      ...frame(groups.length),
      xAxis: axes({ type: 'category', data: times }),
      yAxis: axes({ type: 'value' }),
      series: groups.map(group => ({
        name: group || shape(answer).title(value),
        type: 'line',
        connectNulls: true,
        data: times.map(time => answer.rows.find(row => of(row) === group && String(row[x]) === time)?.[value] ?? null),
      })),
    },
  };
}

function timeline(answer) {
  const { dates, texts } = shape(answer);
  const from = ['start', 'first', 'date', 'published'].find(name => dates.includes(name)) ?? dates[0];
  const to = ['end', 'last'].find(name => dates.includes(name));
  if (!from || texts.length === 0) {
    return undefined;
  }
  const rows = answer.rows.filter(row => row[from] !== null).slice(0, MOST_TIMES);
  const label = row => texts.map(name => row[name]).filter(Boolean).slice(0, 2).join(' · ');
  const span = row => [row[from], to ? row[to] : null].filter(Boolean).join(' – ');
  return {
    height: 60 + 24 * rows.length,
    option: {
      ...frame(1),
      tooltip: { renderMode: 'richText', confine: true, formatter: point => `${label(rows[point.dataIndex])}\n${span(rows[point.dataIndex])}` },
      xAxis: axes({ type: 'time', position: 'top', splitNumber: small() ? 2 : 6, axisLabel: { color: css('--soft'), hideOverlap: true } }),
      yAxis: axes({ type: 'category', inverse: true, data: rows.map((row, i) => `${i}`), axisLabel: { color: css('--ink'), formatter: i => cut(label(rows[i]), small() ? 9 : 30) } }),
      series: [{
        type: 'custom',
        encode: { x: [0, 1], y: 2 },
        data: rows.map((row, i) => [row[from], (to && row[to]) || row[from], i]),
        renderItem: (params, api) => {
          const [x, y] = api.coord([api.value(0), api.value(2)]);
          const [end] = api.coord([api.value(1), api.value(2)]);
          const shape = { x: x - 4, y: y - 5, width: end - x + 8, height: 10, r: 5 };
          return { type: 'rect', shape, style: { fill: api.visual('color') } };
        },
      }],
    },
  };
}

function network(answer) {
  const { things } = shape(answer);
  const triples = answer.columns.some(column => column.name === 'predicate');
  const chain = triples ? ['subject', 'object'] : things;
  const nodes = new Map();
  const edges = new Map();
  const add = (row, name) => {
    const id = row[name];
    if (!/^https?:/.test(id ?? '') || (nodes.size >= MOST_NODES && !nodes.has(id))) {
      return undefined;
    }
    const known = nodes.get(id) ?? { id, name: text(row[`${name}Name`] ?? names.get(id) ?? id), category: chain.indexOf(name), value: 0 };
    known.value++;
    nodes.set(id, known);
    return id;
  };
  // the rows of a graph name their things in rows of their own
  const names = new Map(answer.rows
    .filter(row => String(row.predicate).endsWith('rdf-schema#label')).map(row => [row.subject, row.object]));
  for (const row of answer.rows) {
    if (String(row.predicate).endsWith('#type')) {
      continue;
    }
    for (let i = 0; i + 1 < chain.length; i++) {
      const source = add(row, chain[i]);
      const target = add(row, chain[i + 1]);
      if (source && target && source !== target) {
        edges.set(`${source} ${target}`, { source, target });
      }
    }
  }
  const linked = new Set([...edges.values()].flatMap(edge => [edge.source, edge.target]));
  const shown = [...nodes.values()].filter(node => linked.has(node.id));
  if (shown.length === 0) {
    return undefined;
  }
  return {
    height: Math.min(small() ? 380 : 520, 200 + 24 * shown.length),
    option: {
      ...frame(1),
      tooltip: { renderMode: 'richText', confine: true, formatter: point => point.name },
      series: [{
        type: 'graph',
        layout: 'force',
        roam: true,
        draggable: true,
        force: { repulsion: 160, edgeLength: [50, 110], layoutAnimation: false },
        edgeSymbol: ['none', 'arrow'],
        edgeSymbolSize: 6,
        categories: chain.map(name => ({ name: shape(answer).title(name) })),
        label: { show: true, position: 'right', color: css('--ink'), formatter: point => cut(point.name, 12) },
        labelLayout: { hideOverlap: true },
        lineStyle: { color: css('--soft'), opacity: .6 },
        data: shown.map(node => ({ id: node.id, name: node.name, category: node.category, symbolSize: 8 + Math.min(24, 3 * Math.sqrt(node.value)) })),
        links: [...edges.values()],
      }],
    },
  };
}

const DRAW = { bar: bars, line: lines, timeline, graph: network, map: bars };

async function draw() {
  const answer = await (await fetch(figure.dataset.source, { headers: { Accept: 'application/json' } })).json();
  figure.hidden = false;
  const drawing = DRAW[figure.dataset.view]?.(answer);
  if (!drawing) {
    figure.hidden = true;
    return;
  }
  const echarts = await import(LIBRARY);
  figure.style.height = `${drawing.height}px`;
  figure.setAttribute('role', 'img');
  figure.setAttribute('aria-label', figure.dataset.label);
  const chart = echarts.init(figure, undefined, { renderer: 'canvas' });
  chart.setOption(drawing.option);
  if (figure.dataset.view === 'graph') {
    chart.on('click', point => point.dataType === 'node' && window.location.assign(keep(page(point.data.id))));
  }
  new ResizeObserver(() => chart.resize()).observe(figure);
  figure.dataset.drawn = 'true';
}

if (figure) {
  draw();
}
