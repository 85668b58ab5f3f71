import type { Core } from '@strapi/strapi';
import { findConcept } from '../concepts';
import { findActor } from './actor';
import { reachOf } from './reach';

const readActions = ['findOne', 'findFirst', 'findMany', 'count'];

interface ReadParams {
  filters?: unknown;
}

/** Whatever reads through Strapi's Document Service for an agency sees that agency's entries alone. */
export function narrowReads(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const concept = findConcept(context.uid);
    if (!concept || !readActions.includes(context.action)) return next();
    const reach = reachOf(await findActor(strapi), concept);
    const params = context.params as ReadParams;
    if (reach) params.filters = { $and: [params.filters ?? {}, reach] };
    return next();
  });
}
