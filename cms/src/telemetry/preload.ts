import { isTraced } from './telemetry';

// Node loads this before Strapi (`--require`): HTTP, Koa and Knex are followed from their first use on.
// Nothing is loaded when nobody asked for traces.
// eslint-disable-next-line @typescript-eslint/no-require-imports
if (isTraced(process.env)) require('./start');
