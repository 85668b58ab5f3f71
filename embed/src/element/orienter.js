import { define } from './guide-element.js';

define('idm-orient', {
  attributes: ['territory'],
  toPath: (element) => {
    const territory = element.getAttribute('territory')?.trim();
    return territory ? `/orienter?territoire=${encodeURIComponent(territory)}` : '/orienter';
  },
});
