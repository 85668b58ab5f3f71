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
  const shown = page?.document.getElementById('resultat');
  if (!shown || signal.aborted) return;
  result.replaceChildren(...shown.childNodes);
  history.replaceState(null, '', address);
  status.textContent = 'Le code et l’aperçu ont suivi votre choix.';
  loadScripts();
  offerCopies(result);
};

const copy = async ({ currentTarget: button }) => {
  const { textContent } = button.closest('.snippet').querySelector('code');
  await navigator.clipboard.writeText(textContent);
  button.textContent = 'Copié';
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
