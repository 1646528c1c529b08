// Completion in the SPARQL editor of the Fuseki UI, from the classes and properties that the data has: hc:inv… or, on Ctrl-Space, 投资.
const PREFIXED = /[A-Za-z][\w-]*:[\w-]*$/;
const WORD = /[\p{L}][\p{L}\w-]*$/u;
const MOST = 60;
const joined = new WeakSet();
let known;

const terms = root => known ??= fetch(`${root}api/terms`)
  .then(answer => answer.ok ? answer.json() : { classes: [], properties: [] })
  .then(all => [...all.properties, ...all.classes].filter(t => t.name.includes(':') && !t.name.includes('//')))
  .catch(() => { known = undefined; return []; });

function matches(all, typed) {
  const wanted = typed.toLowerCase();
  const rank = t => t.name.toLowerCase().startsWith(wanted) ? 0
    : [t.name, t.zh ?? '', t.en ?? ''].some(name => name.toLowerCase().includes(wanted)) ? 1 : 2;
  return all.map(t => [rank(t), t]).filter(([r]) => r < 2)
    .sort(([a, s], [b, t]) => a - b || t.count - s.count).slice(0, MOST).map(([, t]) => t);
}

/** The query gets the prefix that a picked name needs. */
function declare(editor, term) {
  const [prefix, local] = term.name.split(':');
  if (!new RegExp(`prefix\\s+${prefix}:`, 'i').test(editor.getValue())) {
    editor.replaceRange(`PREFIX ${prefix}: <${term.iri.slice(0, term.iri.length - local.length)}>\n`, { line: 0, ch: 0 });
  }
}

function offer(editor, root, pattern) {
  const { line, ch } = editor.getCursor();
  const typed = editor.getLine(line).slice(0, ch).match(pattern)?.[0];
  if (!typed || /^\s*prefix/i.test(editor.getLine(line))) {
    return;
  }
  terms(root).then(all => {
    const list = matches(all, typed).map(t => ({
      text: t.name,
      displayText: [t.name, t.zh, t.en, `×${t.count}`].filter(Boolean).join('  '),
      hint: (_, data) => { editor.replaceRange(t.name, data.from, data.to); declare(editor, t); },
    }));
    const now = editor.getCursor();
    if (list.length > 0 && now.line === line && now.ch === ch) {
      editor.showHint({
        completeSingle: false,
        hint: () => ({ list, from: { line, ch: ch - typed.length }, to: { line, ch } }),
      });
    }
  });
}

/** Joins completion to an editor, once; the stock completers ask hosts outside, which the page forbids. */
export function complete(editor, root) {
  if (!editor || joined.has(editor) || typeof editor.showHint !== 'function') {
    return;
  }
  joined.add(editor);
  for (const stock of ['prefixes', 'property', 'class']) {
    editor.disableCompleter?.(stock);
  }
  editor.on('inputRead', (_, change) => {
    if (/[\w:-]$/.test(change.text.at(-1))) {
      offer(editor, root, PREFIXED);
    }
  });
  editor.addKeyMap({ 'Ctrl-Space': () => offer(editor, root, PREFIXED.test(editor.getLine(editor.getCursor().line).slice(0, editor.getCursor().ch)) ? PREFIXED : WORD) });
}
