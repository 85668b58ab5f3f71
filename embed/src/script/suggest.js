// Helps while one types, in every field of the page that wants it.
import { helpTyping } from '../suggestion/combobox.js';

// A page within another site goes on within it, as its host asked for; a preview stays one.
const { framed: paths, own } = document.documentElement.dataset;

const open = (path) => {
  const address = new URL(path, location.origin);
  const preview = new URLSearchParams(location.search).get('apercu');
  if (preview !== null) address.searchParams.set('apercu', preview);
  for (const [name, value] of new URLSearchParams(own)) address.searchParams.set(name, value);
  location.assign(address);
};

for (const box of document.querySelectorAll('[data-suggest]')) helpTyping(box, { paths, open });
