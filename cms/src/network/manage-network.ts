/** Shows the page of the network; the routes ask who the account is, not what it was granted. */
export const MANAGE_NETWORK = 'admin::guide-network.manage';
