/** `auth: false` switches off Strapi's own tokens: the controller checks the service token. */
const config = { auth: false };

export default {
  routes: [{ method: 'POST', path: '/portal-log', handler: 'portal-log.keep', config }],
};
