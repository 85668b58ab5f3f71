import { concepts } from '../../concepts';
import { onlyNamed } from '../../database/only-named';
import { tableOf, relationTable } from '../../relation/relation-table';
import { codes, type Row } from '../feed/column';
import type { PartnershipRecord } from '../feed/record';
import { readTargets, textOf, type Snapshot, type Targets } from '../feed/snapshot';

const uid = concepts.partnership;

/** The accepted partnerships of sheets. */
export class Partnerships {
  constructor(
    private readonly rowsOf: ReadonlyMap<string, readonly Row[]>,
    private readonly agency: Targets,
    private readonly contact: Targets,
  ) {}

  /** What the sheet shows of its partners, oldest partnership first. */
  of(sheet: string): readonly PartnershipRecord[] {
    return (this.rowsOf.get(sheet) ?? []).flatMap((row) => {
      const agency = this.agency.one(row);
      return agency === null ? [] : [this.toRecord(row, agency)];
    });
  }

  private toRecord(row: Row, agency: string): PartnershipRecord {
    const contact = this.contact.one(row);
    return { agency, role: textOf(row, 'role'), phases: codes(row.phases), contact };
  }
}

export async function readPartnerships(
  snapshot: Snapshot,
  sheets: readonly string[],
): Promise<Partnerships> {
  const rows = await readAccepted(snapshot, sheets);
  const rowsOf = new Map<string, Row[]>();
  for (const row of rows) {
    const sheet = textOf(row, 'sheet_uuid');
    const rowsBefore = rowsOf.get(sheet);
    if (rowsBefore) rowsBefore.push(row);
    else rowsOf.set(sheet, [row]);
  }
  return new Partnerships(
    rowsOf,
    await readTargets(snapshot, { uid, attribute: 'agency' }, rows),
    await readTargets(snapshot, { uid, attribute: 'contact' }, rows),
  );
}

/** By document and never by row: publishing a sheet replaces its published row. */
async function readAccepted({ strapi, trx }: Snapshot, sheets: readonly string[]): Promise<Row[]> {
  const { table, source, target, targetTable } = relationTable(strapi, uid, 'sheet');
  const rows = trx(`${tableOf(strapi, uid)} as partnership`)
    .join(`${table} as link`, `link.${source}`, 'partnership.id')
    .join(`${targetTable} as sheet`, 'sheet.id', `link.${target}`)
    .where('partnership.acceptance', 'ACCEPTED')
    .orderBy('partnership.id')
    .distinct<Row[]>(
      'partnership.id',
      'partnership.role',
      'partnership.phases',
      'sheet.uuid as sheet_uuid',
    );
  onlyNamed(rows, 'sheet.uuid', sheets);
  return rows;
}
