/** Shows the page of portals; the routes ask who the account is, not what it was granted. */
export const MANAGE_PORTALS = 'admin::guide-portals.manage';
