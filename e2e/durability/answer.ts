import type { Row } from '../../cms/src/testing/open-database';
import { flag, text } from './columns';
import type { Published } from './published';

export type NodeType = 'Agency' | 'Contact' | 'Portal' | 'Sheet' | 'Territory' | 'Theme';

export const globalId = (type: NodeType, id: unknown): string =>
  Buffer.from(`${type}:${String(id)}`).toString('base64url');

/** A node that is only named. */
export const link = (type: NodeType, id: unknown) => ({ id: globalId(type, id) });

export type Answer = Readonly<Record<string, unknown>>;

export const isShown = (contact: Row): boolean =>
  flag(contact, 'is_public') &&
  (text(contact, 'person_name') === null || flag(contact, 'person_agreed'));

export const publishedRows = ({ sheets }: Published): readonly Row[] =>
  sheets.filter((row) => row.published_at !== null);

/** Values that an entity held before its current one. */
export const previousValues = (
  { claims }: Published,
  kind: string,
  uuid: unknown,
  current: unknown,
): unknown[] =>
  claims
    .filter((claim) => claim.kind === kind && claim.uuid === uuid && flag(claim, 'permanent'))
    .map((claim) => claim.value)
    .filter((value) => value !== current);
