import { concepts } from '../../concepts';
import { readPastValues, type PastValues } from '../../registry/past-values';
import { readFirstPublications } from '../../publication/publication';
import { readDocuments, type TitledFile } from '../../media/read-media';
import type { LinkRecord, SourceRecord } from '../feed/record';
import { readTargets, rowId, textOf, type Snapshot, type Targets } from '../feed/snapshot';
import type { Row } from '../feed/column';
import { readPartnerships, type Partnerships } from '../partnership/feed';
import { readComponents } from './feed-components';

const uid = concepts.sheet;

/** What a sheet's own row does not hold. */
export interface SheetRelations {
  readonly leadAgency: Targets;
  readonly primaryTheme: Targets;
  readonly themes: Targets;
  readonly coverage: Targets;
  readonly contacts: Targets;
  readonly links: ReadonlyMap<number, readonly LinkRecord[]>;
  readonly documents: ReadonlyMap<number, readonly TitledFile[]>;
  readonly sources: ReadonlyMap<number, readonly SourceRecord[]>;
  readonly partnerships: Partnerships;
  readonly slugs: PastValues;
  readonly references: PastValues;
  readonly firstPublications: ReadonlyMap<string, string>;
}

export async function readSheetRelations(
  snapshot: Snapshot,
  rows: readonly Row[],
): Promise<SheetRelations> {
  const uuids = rows.map((row) => textOf(row, 'uuid'));
  return {
    leadAgency: await readTargets(snapshot, { uid, attribute: 'leadAgency' }, rows),
    primaryTheme: await readTargets(snapshot, { uid, attribute: 'primaryTheme' }, rows),
    themes: await readTargets(snapshot, { uid, attribute: 'themes' }, rows),
    coverage: await readTargets(snapshot, { uid, attribute: 'coverage', identity: 'key' }, rows),
    contacts: await readTargets(snapshot, { uid, attribute: 'contacts' }, rows),
    links: await readComponents(snapshot, 'links', rows, (label, url) => ({
      label,
      url: url ?? '',
    })),
    sources: await readComponents(snapshot, 'sources', rows, (label, url) => ({ label, url })),
    documents: await readDocuments(snapshot.trx, rows.map(rowId)),
    partnerships: await readPartnerships(snapshot, uuids),
    slugs: await readPastValues(snapshot.trx, 'sheet-slug', uuids),
    references: await readPastValues(snapshot.trx, 'sheet-reference', uuids),
    firstPublications: await readFirstPublications(snapshot.trx, uuids),
  };
}
