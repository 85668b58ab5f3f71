import { define } from './guide-element.js';

define('idm-contact', {
  attributes: ['agency'],
  needs: 'Indiquez l’agence à joindre : <idm-contact agency="caue">.',
  toPath: (element) => {
    const agency = element.getAttribute('agency')?.trim();
    return agency ? `/contact/${encodeURIComponent(agency)}` : null;
  },
});
