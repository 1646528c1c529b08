import { keep, say } from './language.js';

// Suggestions while a name is typed; without this script the form still searches.
const input = document.getElementById('hc-q');
const list = document.getElementById('hc-suggestions');
let asked = 0;
let timer = 0;

function item(found) {
  const link = document.createElement('a');
  link.href = keep(found.page);
  link.textContent = found.name;
  const note = document.createElement('span');
  note.className = 'hc-note';
  const matched = found.matched === found.name ? '' : ` · ${found.matched}`;
  note.textContent = ` ${say(found.type.zh, found.type.en)}${matched}`;
  const li = document.createElement('li');
  li.append(link, note);
  return li;
}

async function suggest() {
  const words = input.value.trim();
  const mine = ++asked;
  const found = words === '' ? [] : await ask(words);
  // a late answer must not take away the suggestion that is being chosen
  if (mine === asked && !list.contains(document.activeElement)) {
    list.replaceChildren(...found.map(item));
    list.hidden = found.length === 0;
  }
}

async function ask(words) {
  try {
    const answer = await fetch(`${input.dataset.suggest}?limit=8&q=${encodeURIComponent(words)}`);
    return answer.ok ? (await answer.json()).result : [];
  } catch {
    return [];
  }
}

input.addEventListener('input', event => {
  clearTimeout(timer);
  // letters of an unfinished input method are no name yet
  if (!event.isComposing) {
    timer = setTimeout(suggest, 80);
  }
});
input.addEventListener('compositionend', suggest);
document.addEventListener('keydown', event => {
  const links = [...list.querySelectorAll('a')];
  if (list.hidden || links.length === 0) {
    return;
  }
  const at = links.indexOf(document.activeElement);
  if (event.key === 'Escape') {
    list.hidden = true;
    input.focus();
  } else if (event.key === 'ArrowDown' && (at >= 0 || document.activeElement === input)) {
    event.preventDefault();
    links[Math.min(at + 1, links.length - 1)].focus();
  } else if (event.key === 'ArrowUp' && at >= 0) {
    event.preventDefault();
    (at === 0 ? input : links[at - 1]).focus();
  }
});
