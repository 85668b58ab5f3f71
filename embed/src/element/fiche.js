import { define } from './guide-element.js';

define('idm-sheet', {
  attributes: ['reference'],
  needs: 'Indiquez la fiche à montrer : <idm-sheet reference="F12">.',
  toPath: (element) => {
    const reference = element.getAttribute('reference')?.trim();
    return reference ? `/fiche/${encodeURIComponent(reference)}` : null;
  },
});
