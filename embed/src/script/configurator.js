// Shows each choice at once, and copies. Without this file the form is sent, and one selects to copy.
import { askPage } from '../element/ask-page.js';

const form = document.querySelector('.choice-form');
const result = document.getElementById('resultat');
const status = document.getElementById('suivi');
let asking;

// A script that comes with a document that was asked for does not run by itself.
const loadScripts = () => {
  for (const { src } of result.querySelectorAll('script')) void import(src);
};

const show = async () => {
  asking?.abort();
  const { signal } = (asking = new AbortController());
  const address = `${form.getAttribute('action')}?${new URLSearchParams(new FormData(form))}`;
  const page = await askPage({ address }, signal).catch(() => null);
  if (signal.aborted) return;
  const shown = page?.document.getElementById('resultat');
  if (shown) {
    result.replaceChildren(...shown.childNodes);
    history.replaceState(null, '', address);
    loadScripts();
    offerCopies(result);
  } else {
    // A code that is not that of the choice would be copied.
    const notice = Object.assign(document.createElement('p'), { className: 'notice' });
    notice.textContent = 'Le guide ne répond pas : changez un choix pour réessayer.';
    result.replaceChildren(notice);
  }
  const told = [...result.querySelectorAll('.notice')].map(({ textContent }) => textContent.trim());
  if (result.querySelector('code')) told.push('Le code et l’aperçu ont suivi votre choix.');
  status.textContent = told.join(' ');
};

const copy = async ({ currentTarget: button }) => {
  const code = button.closest('.snippet').querySelector('code');
  const isCopied = await navigator.clipboard.writeText(code.textContent).then(
    () => true,
    () => false,
  );
  // Where the browser refuses, the text waits, selected, for the keyboard.
  if (!isCopied) getSelection().selectAllChildren(code);
  button.textContent = isCopied ? 'Copié' : 'Copier';
  status.textContent = isCopied
    ? 'Le texte est copié.'
    : 'Le navigateur refuse de copier : le texte est sélectionné, copiez-le au clavier.';
  setTimeout(() => (button.textContent = 'Copier'), 2_000);
};

const offerCopies = (within) => {
  for (const button of within.querySelectorAll('[data-copy]')) {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', copy);
  }
};

form.addEventListener('change', show);
offerCopies(document);
