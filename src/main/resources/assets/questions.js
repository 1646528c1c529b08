// The list narrows while words are typed; names are suggested in the fields of a form. Both work without this script.
const filter = document.getElementById('hc-filter');
if (filter) {
  const narrow = () => {
    const words = filter.value.trim().toLowerCase().split(/\s+/);
    for (const theme of document.querySelectorAll('.hc-theme')) {
      let any = false;
      for (const item of theme.querySelectorAll('li')) {
        const text = (item.dataset.words + item.querySelector('a').href).toLowerCase();
        item.hidden = !words.every(word => text.includes(word));
        any ||= !item.hidden;
      }
      theme.hidden = !any;
    }
  };
  filter.addEventListener('input', event => event.isComposing || narrow());
  filter.addEventListener('compositionend', narrow);
}

/** A field for a thing: shows its name, sends its identifier. */
function entityField(input) {
  const sent = document.createElement('input');
  sent.type = 'hidden';
  const list = document.createElement('ul');
  list.className = 'hc-suggestions';
  list.id = `${input.id}-list`;
  list.role = 'listbox';
  list.hidden = true;
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-autocomplete', 'list');
  input.after(sent, list);
  const name = input.name;
  let asked = 0;
  let timer = 0;
  let at = -1;

  const show = open => {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    at = -1;
    input.removeAttribute('aria-activedescendant');
  };
  // an identifier that was chosen is sent instead of the name
  const choose = (value, label) => {
    asked++;
    clearTimeout(timer);
    input.value = label;
    sent.value = value;
    sent.name = value ? name : '';
    input.name = value ? '' : name;
    show(false);
  };
  const option = found => {
    const li = document.createElement('li');
    li.role = 'option';
    li.textContent = found.label;
    li.addEventListener('pointerdown', event => {
      event.preventDefault();
      choose(found.value, found.label);
    });
    li.dataset.value = found.value;
    return li;
  };
  const suggest = async () => {
    const mine = ++asked;
    let found = [];
    try {
      const answer = await fetch(`${input.dataset.options}?q=${encodeURIComponent(input.value.trim())}`);
      found = answer.ok ? (await answer.json()).options : [];
    } catch {
      // no suggestions then: the name can still be sent
    }
    if (mine === asked && document.activeElement === input) {
      const marked = list.children[at]?.dataset.value;
      list.replaceChildren(...found.map(option));
      [...list.children].forEach((li, i) => { li.id = `${list.id}-${i}`; });
      show(found.length > 0);
      // a late answer must not take away what is being chosen
      const again = found.findIndex(one => one.value === marked);
      if (again >= 0) {
        mark(again);
      }
    }
  };
  const mark = to => {
    const all = [...list.children];
    at = Math.min(Math.max(to, 0), all.length - 1);
    all.forEach((li, i) => li.setAttribute('aria-selected', String(i === at)));
    input.setAttribute('aria-activedescendant', all[at].id);
    all[at].scrollIntoView({ block: 'nearest' });
  };

  if (input.dataset.value.startsWith('http')) {
    choose(input.dataset.value, input.value);
  }
  input.addEventListener('input', event => {
    sent.name = '';
    input.name = name;
    clearTimeout(timer);
    if (!event.isComposing) {
      timer = setTimeout(suggest, 80);
    }
  });
  input.addEventListener('compositionend', suggest);
  input.addEventListener('focus', () => input.value === '' && suggest());
  input.addEventListener('blur', () => show(false));
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      show(false);
    } else if (list.hidden || event.isComposing) {
      return;
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      mark(at + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      const li = list.children[at];
      choose(li.dataset.value, li.textContent);
    }
  });
}

document.querySelectorAll('input[data-options]').forEach(entityField);

// empty fields need not stand in the address
document.querySelector('.hc-form')?.addEventListener('submit', event => {
  for (const field of event.target.querySelectorAll('input, select')) {
    field.disabled = field.value === '';
  }
});
