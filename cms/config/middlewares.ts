import path from 'node:path';
import { formSettings } from '../src/media/receive-forms';

/** Without `strapi::logger`, which writes addresses as they were asked: `src/logging` has our own. */
export default [
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::query',
  { resolve: path.join(__dirname, '../src/media/receive-forms') },
  { name: 'strapi::body', config: formSettings },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
