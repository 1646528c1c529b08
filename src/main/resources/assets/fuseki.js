// The stock Fuseki UI offers write actions also on a read-only service: hide them.
const WRITE = new Set(['add data', 'edit', 'remove', 'backup', 'new dataset', 'compact']);

function hideWrites() {
  for (const element of document.querySelectorAll('#app button, #app a')) {
    if (WRITE.has(element.innerText.trim().toLowerCase())) {
      element.style.setProperty('display', 'none', 'important');
    }
  }
}

new MutationObserver(hideWrites).observe(document.getElementById('app'), { childList: true, subtree: true });
hideWrites();
