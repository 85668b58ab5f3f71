import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { errors } from '@strapi/utils';
import type { NetworkState, SheetState } from './network-state';

/** The transaction that holds a whole change of the network: all of it, or nothing. */
export interface NetworkWrite {
  readonly strapi: Core.Strapi;
  readonly trx: Knex;
  readonly now: Date;
  /** As it was before. */
  readonly state: NetworkState;
}

/** Of an entry, by attribute: Strapi only knows the types of content that it generated itself. */
export type Data = Record<string, unknown>;

/** Of many sheets, which one refuses. */
export async function namingSheet<T>(
  { reference, title }: SheetState,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof errors.ApplicationError)
      throw new errors.ApplicationError(
        `${reference} « ${title} » : ${error.message} Rien n’a été changé.`,
      );
    throw error;
  }
}
