// Helps while one types: the editable combobox of the ARIA Authoring Practices (list, manual selection).
// Without this file each field is a plain one, and its form works.
const pauseMs = 250;
const fewestLetters = 2;
const mostProposals = 6;
// After a refusal for too many questions.
const restMs = 30_000;

const set = (node, attributes) => {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
};

const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  set(made, attributes);
  made.append(...children);
  return made;
};

// A page within another site goes on within it.
const { framed = '/fiches/ /agences/ /themes/ /fiches' } = document.documentElement.dataset;
const [sheet, agency, theme, list] = framed.split(' ');

const pathOf = ({ __typename: type, slug, code }) => {
  if (type === 'Sheet') return sheet + slug;
  if (type === 'Agency') return agency + slug;
  if (type === 'Theme') return theme + slug;
  return `${list}?territoire=${code}`;
};

const noteOf = ({ kindLabel, target }) =>
  target.code ? [target.kindLabel, target.parent?.name].filter(Boolean).join(', ') : kindLabel;

// In a preview, links keep the preview; in a frame, the level of its headings and its portal.
const open = (path) => {
  const address = new URL(path, location);
  for (const [name, value] of new URL(location).searchParams)
    if (/apercu|titre|portail|jeton/.test(name)) address.searchParams.set(name, value);
  location.assign(address);
};

const createAsk = ({ suggest: documentId, kinds }) => {
  const known = new Map();
  let restUntil = 0;
  return async (prefix, signal) => {
    if (known.has(prefix)) return known.get(prefix);
    if (Date.now() < restUntil) return [];
    const variables = { prefix, kinds: kinds?.split(' '), first: mostProposals };
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId, variables }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (answer.status === 429) restUntil = Date.now() + restMs;
    if (!answer.ok) return [];
    const proposals = (await answer.json()).data?.suggest ?? [];
    known.set(prefix, proposals);
    return proposals;
  };
};

const toOption = (proposal, id) =>
  element(
    'li',
    { id, role: 'option', 'aria-selected': 'false' },
    element(
      'span',
      { class: 'suggest-text' },
      ...proposal.fragments.map(({ text, isMatch }) =>
        isMatch ? element('mark', {}, text) : text,
      ),
    ),
    ' ',
    element('span', { class: 'suggest-kind' }, noteOf(proposal)),
  );

const toStatus = (count) => {
  if (count === 0) return 'Aucune proposition';
  return `${count} proposition${count > 1 ? 's' : ''}, flèche vers le bas pour choisir`;
};

function help(box) {
  const input = box.querySelector('input');
  const id = `${input.id}-propositions`;
  const list = element('ul', { id, role: 'listbox', 'aria-label': 'Propositions', hidden: '' });
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  const code = box.dataset.codeName && input.form.elements.namedItem(box.dataset.codeName);
  const ask = createAsk(box.dataset);
  let proposals = [];
  let active = -1;
  let waiting;
  let asking;

  set(input, {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  });
  box.append(list, status);

  const mark = (index) => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = list.children[active];
    if (!option) return input.removeAttribute('aria-activedescendant');
    set(option, { 'aria-selected': 'true' });
    set(input, { 'aria-activedescendant': option.id });
    option.scrollIntoView({ block: 'nearest' });
  };
  const show = (isShown) => {
    mark(-1);
    list.hidden = !isShown;
    set(input, { 'aria-expanded': isShown });
  };
  const forget = () => {
    clearTimeout(waiting);
    asking?.abort();
    show(false);
  };
  const choose = ({ text, target }) => {
    forget();
    if (!code) return open(pathOf(target));
    input.value = text;
    code.value = `${target.code} ${text}`;
    status.textContent = `${text}, choisi`;
  };
  const propose = async () => {
    const prefix = input.value.trimStart();
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    const found = await ask(prefix, signal).catch(() => []);
    if (signal.aborted || document.activeElement !== input) return;
    proposals = found;
    list.replaceChildren(...found.map((one, index) => toOption(one, `${id}-${index}`)));
    show(found.length > 0);
    status.textContent = toStatus(found.length);
  };

  input.addEventListener('input', ({ isComposing }) => {
    clearTimeout(waiting);
    mark(-1);
    if (isComposing) return;
    if (input.value.trim().length < fewestLetters) {
      forget();
      status.textContent = '';
    } else waiting = setTimeout(propose, pauseMs);
  });
  input.addEventListener('keydown', (event) => {
    const isOpen = !list.hidden;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && proposals.length > 0 && !event.altKey) {
      event.preventDefault();
      if (!isOpen) show(true);
      // One place more than there are options: the field itself.
      const places = proposals.length + 1;
      mark(((active + 1 + step + places) % places) - 1);
    } else if (step && event.altKey) show(step === 1 && proposals.length > 0);
    else if (event.key === 'Escape') {
      if (isOpen) event.preventDefault();
      forget();
    } else if (event.key === 'Enter' && isOpen && active >= 0) {
      event.preventDefault();
      choose(proposals[active]);
    } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) mark(-1);
  });
  input.addEventListener('blur', forget);
  input.form.addEventListener('submit', forget);
  // The field keeps the focus while one presses on an option.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const index = [...list.children].indexOf(target.closest('[role=option]'));
    if (index >= 0) choose(proposals[index]);
  });
}

for (const box of document.querySelectorAll('[data-suggest]')) help(box);
