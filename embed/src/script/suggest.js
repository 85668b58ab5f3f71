// Helps while one types, in every field of the page that wants it.
import { helpTyping } from '../suggestion/combobox.js';

// In a preview, links keep the preview; in a frame, what its host asked for.
const open = (path) => {
  const address = new URL(path, location.origin);
  for (const [name, value] of new URLSearchParams(location.search))
    if (/apercu|titre|apparence|portail|jeton/.test(name)) address.searchParams.set(name, value);
  location.assign(address);
};

// A page within another site goes on within it.
const { framed: paths } = document.documentElement.dataset;

for (const box of document.querySelectorAll('[data-suggest]')) helpTyping(box, { paths, open });
