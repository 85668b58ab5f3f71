// Says once that a result of this page was opened, and which: so that the words that help nobody are seen.
// The token is that of the search, the same for all who made it; no cookie, nothing of the reader.
const results = document.querySelector('[data-follow]');
let isTold = false;

const tell = ({ target }) => {
  const link = target instanceof Element ? target.closest('a[data-rank]') : null;
  if (!link || isTold) return;
  isTold = navigator.sendBeacon(
    '/recherche/suivie',
    `${results.dataset.follow} ${link.dataset.rank}`,
  );
};

// `auxclick`: in a new tab, by the middle button.
if (results) for (const event of ['click', 'auxclick']) document.addEventListener(event, tell);
