/** `auth: false` switches off Strapi's own tokens: the controller checks the service token. */
const config = { auth: false };

export default {
  routes: [
    { method: 'GET', path: '/feed', handler: 'feed.changes', config },
    { method: 'GET', path: '/feed/drafts', handler: 'feed.drafts', config },
    { method: 'GET', path: '/feed/files/:hash', handler: 'feed.file', config },
  ],
};
