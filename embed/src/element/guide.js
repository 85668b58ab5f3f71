import { define } from './guide-element.js';

const listOf = (element, attribute) =>
  (element.getAttribute(attribute) ?? '').split(/[\s,]+/).filter(Boolean);

/** Query parameters of a list of sheets, by the attribute that says each. */
const filters = {
  theme: 'theme',
  agency: 'agence',
  phase: 'phase',
  fee: 'cout',
  territory: 'territoire',
};

const filtersOf = (element) => {
  const query = new URLSearchParams();
  for (const [attribute, name] of Object.entries(filters))
    for (const value of listOf(element, attribute)) query.append(name, value);
  return query.size > 0 ? `?${query}` : '';
};

define('idm-guide', {
  attributes: Object.keys(filters),
  toPath: (element) => `/guide${filtersOf(element)}`,
});
