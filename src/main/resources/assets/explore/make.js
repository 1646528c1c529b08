// Elements in a word: make('p', {class: 'x'}, 'text', child). Text is always text, never markup.
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(key, value);
    } else if (value !== undefined && value !== false) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.filter(c => c !== undefined && c !== ''));
  return element;
}

export const button = (text, click, attributes = {}) => make('button', { type: 'button', click, ...attributes }, text);
