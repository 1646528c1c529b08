import { say } from './language.js';

// Draws the table of articles by month and account as stacked bars; the table stays for whoever reads figures.
const LIBRARY = '../webjars/echarts/dist/echarts.esm.min.js';
const css = name => getComputedStyle(document.body).getPropertyValue(name).trim();
// told apart in light and dark, and by colour-blind readers
const HUES = ['#3b7dd8', '#e08a1e', '#2a9d8f', '#b5489a', '#8a9a1f', '#d1495b', '#6a6fc4', '#5b8c5a', '#8c8c8c'];

function read(table) {
  const [, ...heads] = [...table.tHead.rows[0].cells].map(cell => cell.textContent.trim());
  const rows = [...table.tBodies[0].rows].map(row => [...row.cells].map(cell => cell.textContent.trim()));
  return { months: rows.map(row => row[0]), accounts: heads.slice(0, -1), count: (month, account) => Number(rows[month][account + 1]) };
}

async function draw(figure) {
  const { months, accounts, count } = read(document.getElementById(figure.dataset.table));
  if (months.length < 2) {
    return; // one bar says nothing that the table does not
  }
  const echarts = await import(LIBRARY);
  figure.hidden = false;
  figure.style.height = '300px';
  figure.setAttribute('role', 'img');
  figure.setAttribute('aria-label', say('各媒体各月的文章，数字见下表', 'Articles by month and account; the figures are in the table below'));
  const chart = echarts.init(figure, undefined, { renderer: 'svg' });
  const paint = () => chart.setOption({
    animation: false,
    color: HUES,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    tooltip: { renderMode: 'richText', trigger: 'axis', confine: true },
    legend: { type: 'scroll', top: 4, textStyle: { color: css('--ink') } },
    grid: { left: 12, right: 16, top: 40, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: months, axisLabel: { color: css('--soft') }, axisLine: { lineStyle: { color: css('--line') } } },
    yAxis: { type: 'value', minInterval: 1, axisLabel: { color: css('--soft') }, splitLine: { lineStyle: { color: css('--line') } } },
    series: accounts.map((name, account) => ({ name, type: 'bar', stack: 'all', barMaxWidth: 48, data: months.map((month, i) => count(i, account) || null) })),
  });
  paint();
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
  new ResizeObserver(() => chart.resize()).observe(figure);
  figure.dataset.drawn = 'true';
}

document.querySelectorAll('figure[data-table]').forEach(draw);
