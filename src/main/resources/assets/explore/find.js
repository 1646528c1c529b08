// Suggestions while a name is typed; arrows move between them, Escape leaves.
import { search } from './api.js';
import { mark } from './looks.js';
import { button, make } from './make.js';

export function suggest(input, list, terms, then) {
  let asked = 0;
  let timer = 0;

  function close() {
    list.hidden = true;
    list.replaceChildren();
  }

  function offer(found, base) {
    return make('li', {}, button('', () => {
      close();
      input.value = '';
      then(found.iri.slice(base.length));
    }, {}));
  }

  async function look() {
    const words = input.value.trim();
    const mine = ++asked;
    const found = words === '' ? [] : (await search(words).catch(() => ({ result: [] }))).result;
    if (mine === asked && !list.contains(document.activeElement)) {
      list.replaceChildren(...found.map(f => {
        const item = offer(f, f.iri.slice(0, f.iri.indexOf('/id/') + 4));
        const matched = f.matched === f.name ? '' : ` · ${f.matched}`;
        item.firstChild.append(mark(f.type.id), f.name, make('span', { class: 'hc-note' }, ` ${terms.type(f.type.id)}${matched}`));
        return item;
      }));
      list.hidden = found.length === 0;
    }
  }

  input.addEventListener('input', event => {
    clearTimeout(timer);
    // letters of an unfinished input method are no name yet
    if (!event.isComposing) {
      timer = setTimeout(look, 80);
    }
  });
  input.addEventListener('compositionend', look);
  input.parentElement.addEventListener('keydown', event => {
    const items = [...list.querySelectorAll('button')];
    const at = items.indexOf(document.activeElement);
    if (event.key === 'Escape') {
      close();
      input.focus();
    } else if (event.key === 'Enter' && at < 0 && items.length > 0) {
      event.preventDefault();
      items[0].click();
    } else if (event.key === 'ArrowDown' && items.length > 0) {
      event.preventDefault();
      items[Math.min(at + 1, items.length - 1)].focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (at === 0 ? input : items[at - 1]).focus();
    }
  });
}
