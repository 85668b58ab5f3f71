import { define } from './guide-element.js';

define('idm-sheet', {
  attributes: ['reference'],
  needs: 'Indiquez la fiche à montrer : <idm-sheet reference="F12">.',
  toPath: (element) => {
    const typed = element.getAttribute('reference')?.trim() ?? '';
    // « f12 » is F12; anything else is the end of an address.
    const reference = /^f\d+$/i.test(typed) ? typed.toUpperCase() : typed;
    return reference ? `/fiche/${encodeURIComponent(reference)}` : null;
  },
});
