import { say } from './language.js';

// A button beside each citation copies it, with today as the day of access that GB/T 7714 asks for.
for (const citation of document.querySelectorAll('.hc-cite')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say('复制引文', 'Copy citation');
  button.addEventListener('click', async () => {
    const today = new Date().toISOString().slice(0, 10);
    await navigator.clipboard.writeText(citation.dataset.text.replace(/\[EB\/OL\]\.( \([^)]*\))?/, match => `${match}[${today}]`));
    button.textContent = say('已复制', 'Copied');
  });
  citation.append(' ', button);
}
