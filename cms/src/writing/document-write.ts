import type { Knex } from 'knex';
import type { Core } from '@strapi/strapi';
import type { Concept } from '../concepts';

const writeActions = [
  'create',
  'update',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
  'delete',
] as const;
export type WriteAction = (typeof writeActions)[number];

export const isWriteAction = (action: string): action is WriteAction =>
  (writeActions as readonly string[]).includes(action);

/** Parameters of a Document Service call. Middlewares share the object and may complete its data in place. */
export interface WriteParams {
  documentId?: string;
  data?: Record<string, unknown>;
}

/** One call to the Document Service that changes an entity of the guide, within its transaction. */
export interface DocumentWrite {
  readonly strapi: Core.Strapi;
  readonly trx: Knex;
  readonly concept: Concept;
  readonly action: WriteAction;
  readonly params: WriteParams;
  /** The entity's own identity, chosen before it is created. Null when the document does not exist. */
  readonly uuid: string | null;
  readonly now: Date;
}
