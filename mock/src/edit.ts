import { parseFeed } from '../../gateway/src/feed/parse';
import type { Change } from '../../gateway/src/guide/model';
import type { EditableKind, RecordFields } from './mock-guide';
import type { RecordedLine } from './recorded-guide';

/** What tells an entity of each kind from its like, in its record. */
const naturalKeys = { sheet: 'reference', agency: 'slug', theme: 'code' } as const satisfies Record<
  EditableKind,
  string
>;

export function findLine(
  lines: Iterable<RecordedLine>,
  kind: EditableKind,
  key: string,
): RecordedLine {
  const name = naturalKeys[kind];
  for (const line of lines) if (line.kind === kind && line.record[name] === key) return line;
  throw new Error(`The mock guide has no ${kind} whose ${name} is "${key}".`);
}

/** @throws Error when the record has no such field. */
export function edited(line: RecordedLine, fields: RecordFields): RecordedLine {
  const [unknown] = Object.keys(fields).filter((name) => !(name in line.record));
  if (unknown !== undefined)
    throw new Error(
      `A ${line.kind} has no "${unknown}". It has: ${Object.keys(line.record).join(', ')}.`,
    );
  return { ...line, record: { ...line.record, ...fields } };
}

export interface Withdrawal {
  /** ISO 8601 instant. */
  at: string;
  /** Id of the sheet that answers the need now. */
  replacedBy: string | null;
}

/** The line that the feed has of a sheet once its agency has withdrawn it. */
export const withdrawn = ({ kind, id, record }: RecordedLine, { at, replacedBy }: Withdrawal) => {
  const { reference, previousReferences, title, slug, previousSlugs } = record;
  const said = { reference, previousReferences, title, slug, previousSlugs };
  return { kind, id, withdrawn: { ...said, withdrawnAt: at, replacedBy } };
};

/**
 * What the gateway makes of a line.
 * @throws Error when the guide could not show it.
 */
export function toChanges(line: object, version: string): Change[] {
  const { changes } = parseFeed(
    [line, { kind: 'cursor', cursor: version }].map((one) => JSON.stringify(one)),
  );
  for (const change of changes)
    if (change.type === 'leaveOut') {
      const { kind, field, reason } = change.leftOut;
      throw new Error(`The guide would leave out this ${kind}: ${field}: ${reason}.`);
    }
  return changes;
}
