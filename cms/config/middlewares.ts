/** Without `strapi::logger`, which writes addresses as they were asked: `src/logging` has our own. */
export default [
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
