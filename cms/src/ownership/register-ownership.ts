import type { Core } from '@strapi/strapi';
import { registerConditions } from './conditions';
import { watchDoors } from './doors/watch-doors';
import { settleFileOwners } from './file-owners';
import { narrowReads } from './narrow-reads';
import { addMediaOwner, keepMediaApart } from './own-media';
import { settleAllOwners } from './settle-owner';

/** Before Strapi opens its database and its routes. Writes are kept by `own-write`, inside their transaction. */
export async function registerOwnership(strapi: Core.Strapi): Promise<void> {
  addMediaOwner(strapi);
  narrowReads(strapi);
  await registerConditions(strapi);
  watchDoors(strapi);
}

/** Once the database knows its models, before roles name the conditions and before anyone is let in. */
export async function startOwnership(strapi: Core.Strapi): Promise<void> {
  keepMediaApart(strapi);
  await settleAllOwners(strapi);
  await settleFileOwners(strapi);
}
