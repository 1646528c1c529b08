import { keep, say } from './language.js';

// The stock Fuseki UI, joined up with ours: no write actions on a read-only service, examples one click away, results as a graph.
import { complete } from './complete.js';

const WRITE = new Set(['add data', 'edit', 'remove', 'backup', 'new dataset', 'compact']);
const RESULTS = 'application/sparql-results+json, application/n-triples;q=0.9';
const MOST = 1500;
const app = document.getElementById('app');
const examples = document.getElementById('hc-examples');
const { root } = examples.dataset;

function hideWrites() {
  for (const element of app.querySelectorAll('button, a')) {
    if (WRITE.has(element.innerText.trim().toLowerCase())) {
      element.style.setProperty('display', 'none', 'important');
    }
  }
}

const editor = () => app.querySelector('.yasqe .CodeMirror')?.CodeMirror;

examples.addEventListener('click', event => {
  const link = event.target.closest('a');
  const open = editor();
  if (link && open) {
    // the editor that is there is filled; elsewhere the link opens one
    event.preventDefault();
    open.setValue(decodeURIComponent(link.hash.slice(link.hash.indexOf('query=') + 6)));
    open.focus();
  }
  if (link) {
    examples.open = false;
  }
});

async function show(note) {
  note.textContent = say('正在读取结果……', 'Reading the results…');
  try {
    const answer = await fetch(`${root}huchuang/query`, { method: 'POST', headers: { Accept: RESULTS }, body: new URLSearchParams({ query: editor().getValue() }) });
    const text = await answer.text();
    if (!answer.ok) {
      throw new Error(text.slice(0, 200));
    }
    const things = [...new Set(text.match(/\/id\/[a-z]+\/[0-9a-z-]+/g) ?? [])].map(t => t.slice(4))
      .filter(t => !/^(article|claim|graph|activity|indicator|dataset)\//.test(t));
    if (things.length === 0) {
      throw new Error(say('结果里没有图谱中的对象', 'The results hold nothing of the graph.'));
    }
    note.textContent = things.length > MOST ? say(`只画前 ${MOST} 个对象`, `The first ${MOST} things are drawn`) : '';
    open(things.slice(0, MOST));
  } catch (e) {
    note.textContent = e.message;
  }
}

function open(things) {
  const form = document.createElement('form');
  const field = document.createElement('input');
  Object.assign(form, { method: 'post', action: keep(`${root}explore`), target: '_blank', hidden: true });
  Object.assign(field, { type: 'hidden', name: 'nodes', value: things.join(',') });
  form.append(field);
  document.body.append(form);
  form.submit();
  form.remove();
}

function offerGraph() {
  const results = app.querySelector('.yasr');
  if (results && !app.querySelector('.hc-as-graph')) {
    const bar = document.createElement('p');
    const button = document.createElement('button');
    const note = document.createElement('span');
    bar.className = 'hc-as-graph';
    button.type = 'button';
    button.textContent = say('在图谱中查看', 'Show as graph');
    note.setAttribute('role', 'status');
    button.addEventListener('click', () => show(note));
    bar.append(button, ' ', note);
    results.before(bar);
  }
}

function join() {
  hideWrites();
  offerGraph();
  complete(editor(), root);
}

new MutationObserver(join).observe(app, { childList: true, subtree: true });
join();
