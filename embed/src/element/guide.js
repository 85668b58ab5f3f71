import { define, filterAttributes, filtersOf } from './guide-element.js';

define('idm-guide', {
  attributes: filterAttributes,
  toPath: (element) => `/guide${filtersOf(element)}`,
});
