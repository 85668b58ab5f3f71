import { flag, type Row } from '../api/feed/column';
import { inSnapshot, readTargets, textOf, type Snapshot } from '../api/feed/snapshot';
import { concepts } from '../concepts';
import type { Core } from '@strapi/strapi';
import { tableOf } from '../relation/relation-table';
import { readFigures, type CountedDay } from './figures';
import { readKeys, type PortalKey } from './keys';

/** A sheet that a portal highlights and that readers do not see now. */
export interface MissingSheet {
  readonly reference: string;
  readonly title: string;
}

/** A portal, with what its form does not say. */
export interface ShownPortal {
  readonly uuid: string;
  readonly documentId: string;
  readonly name: string;
  readonly slug: string;
  readonly isActive: boolean;
  readonly missing: readonly MissingSheet[];
  readonly keys: readonly PortalKey[];
  /** The last first; a day without anything is not there. */
  readonly days: readonly CountedDay[];
}

/** What the coordination sees of each portal, beside its form. */
export const readPortals = (
  strapi: Core.Strapi,
  period: { readonly today: string; readonly days: number },
): Promise<{ readonly portals: readonly ShownPortal[] }> =>
  inSnapshot(strapi, async (snapshot) => {
    const rows = await snapshot
      .trx(tableOf(strapi, concepts.portal))
      .orderBy('name')
      .select<Row[]>('*');
    const missing = await readMissing(snapshot, rows);
    const keys = await readKeys(snapshot.trx);
    const figures = await readFigures(snapshot.trx, period);
    return {
      portals: rows.map((row) => ({
        uuid: textOf(row, 'uuid'),
        documentId: textOf(row, 'document_id'),
        name: textOf(row, 'name'),
        slug: textOf(row, 'slug'),
        isActive: flag(row.is_active),
        missing: missing(row),
        keys: keys.get(textOf(row, 'uuid')) ?? [],
        days: figures.get(textOf(row, 'uuid')) ?? [],
      })),
    };
  });

async function readMissing(
  snapshot: Snapshot,
  portals: readonly Row[],
): Promise<(portal: Row) => MissingSheet[]> {
  const { strapi, trx } = snapshot;
  const highlighted = await readTargets(
    snapshot,
    { uid: concepts.portal, attribute: 'highlightedSheets' },
    portals,
  );
  const named = [...new Set(portals.flatMap((row) => highlighted.many(row)))];
  const versions = await trx(tableOf(strapi, concepts.sheet))
    .whereIn('uuid', named)
    .select<Row[]>('uuid', 'reference', 'title', 'published_at');
  const published = new Set(versions.filter((row) => row.published_at !== null).map(uuidOf));
  const drafts = new Map(versions.map((row) => [uuidOf(row), row]));
  return (portal) =>
    highlighted.many(portal).flatMap((uuid) => {
      const draft = drafts.get(uuid);
      if (!draft || published.has(uuid)) return [];
      return [{ reference: textOf(draft, 'reference'), title: textOf(draft, 'title') }];
    });
}

const uuidOf = (row: Row): string => textOf(row, 'uuid');
