/** Shows the page of searches; the routes ask who the account is, not what it was granted. */
export const MANAGE_SEARCHES = 'admin::guide-searches.manage';
