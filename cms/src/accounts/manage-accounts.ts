/** Shows the page of accounts; the routes ask who the account is, not what it was granted. */
export const MANAGE_ACCOUNTS = 'admin::guide-accounts.manage';
