import { onlyNamed } from '../../database/only-named';
import { text, type Row } from '../feed/column';
import { rowId, type Snapshot } from '../feed/snapshot';

const JOIN_TABLE = 'sheets_cmps';
const COMPONENT_TABLES = {
  links: 'components_sheet_links',
  sources: 'components_sheet_sources',
} as const;

interface ComponentRow {
  readonly sheet: number;
  readonly label: string | null;
  readonly url: string | null;
}

/** Repeatable components of these rows of `sheets`, in the editor's order. */
export async function readComponents<T>(
  { trx }: Snapshot,
  field: keyof typeof COMPONENT_TABLES,
  rows: readonly Row[],
  build: (label: string, url: string | null) => T,
): Promise<ReadonlyMap<number, readonly T[]>> {
  const components = trx(`${JOIN_TABLE} as link`)
    .join(`${COMPONENT_TABLES[field]} as component`, 'component.id', 'link.cmp_id')
    .where('link.field', field)
    .orderBy('link.order')
    .select<ComponentRow[]>('link.entity_id as sheet', 'component.label', 'component.url');
  onlyNamed(components, 'link.entity_id', rows.map(rowId));
  const bySheet = new Map<number, T[]>(rows.map((row) => [rowId(row), []]));
  for (const { sheet, label, url } of await components) {
    bySheet.get(Number(sheet))?.push(build(label ?? '', text(url)));
  }
  return bySheet;
}
