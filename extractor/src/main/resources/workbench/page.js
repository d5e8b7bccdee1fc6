// Shows one article alone: while the pointer is on it, and from a click until the next.
(() => {
  let kept = null;
  const show = key => {
    document.querySelectorAll('.on').forEach(part => part.classList.remove('on'));
    document.body.classList.toggle('lit', Boolean(key));
    if (key) {
      document.querySelectorAll(`[data-article="${key}"]`).forEach(part => part.classList.add('on'));
    }
  };
  const keyOf = event => event.target.closest?.('[data-article]')?.dataset.article ?? null;
  const keep = (key, inArticle) => {
    kept = kept === key ? null : key;
    show(kept);
    if (kept) {
      const other = inArticle
        ? document.querySelector(`.sheet [data-article="${kept}"]`)
        : document.getElementById(kept);
      other?.scrollIntoView({ block: 'nearest' });
    }
  };
  document.addEventListener('mouseover', event => show(kept ?? keyOf(event)));
  document.addEventListener('click', event => {
    if (!event.target.closest('a')) {
      keep(keyOf(event), Boolean(event.target.closest('.articles')));
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.matches('article')) {
      keep(keyOf(event), true);
    } else if (event.key === 'Escape') {
      keep(kept, false);
    }
  });
})();
