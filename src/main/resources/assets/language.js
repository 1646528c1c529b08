// The language of the page, for the words and links that scripts make.
const english = document.documentElement.lang.startsWith('en');
const chosen = new URLSearchParams(location.search).get('lang');

/** A text in the language of the page. */
export const say = (zh, en) => (english ? en || zh : zh);

/** An address of ours that keeps the language somebody chose. */
export function keep(address) {
  return chosen ? `${address}${address.includes('?') ? '&' : '?'}lang=${encodeURIComponent(chosen)}` : address;
}
