const make = (tag, properties = {}, ...children) => {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
};

/**
 * What an element has around a page of the guide: the words of the host until something comes (`fallback`), what is said to
 * who does not see (`status`), the way back, what went wrong, and the page (`content`).
 */
export function makeShell(root) {
  const status = make('p', { className: 'visually-hidden' });
  status.setAttribute('role', 'status');
  const back = make('button', { type: 'button', className: 'button button-quiet' });
  const retry = make('button', { type: 'button', className: 'button' }, 'Réessayer');
  const wrong = make('p');
  const failure = make('div', { className: 'element-failure', hidden: true }, wrong, retry);
  const backRow = make('p', { className: 'element-back', hidden: true }, back);
  const content = make('div', { className: 'idm-content' });
  const section = make('section', { className: 'idm', hidden: true, lang: 'fr', dir: 'ltr' });
  section.setAttribute('part', 'guide');
  for (const button of [back, retry]) button.setAttribute('part', 'button');
  section.append(status, failure, backRow, content);
  const fallback = make('slot');
  root.append(fallback, section);
  return { fallback, section, status, back, backRow, failure, wrong, retry, content };
}
