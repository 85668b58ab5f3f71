import type { Row } from '../../cms/src/testing/open-database';
import { lines, text } from './columns';
import { possibleEnds, registerOf, type Entry } from './history';
import type { Published } from './published';

/** What stands in each register that editors write, as the database has it. */
export type Registers = ReadonlyMap<string, string | null>;

export function readRegisters(published: Published): Registers {
  const { sheets, agencies, themes, contacts, vocabulary, signposts, portals, guide } = published;
  const live = (rows: readonly Row[], column: string) =>
    rows.map(
      (row) =>
        [
          registerOf({ register: 'live', document: String(row.document_id) }),
          text(row, column),
        ] as const,
    );
  return new Map([
    ...sheets.map((row) => {
      const register = row.published_at === null ? ('draft' as const) : ('published' as const);
      return [
        registerOf({ register, document: String(row.document_id) }),
        text(row, 'title'),
      ] as const;
    }),
    ...live(agencies, 'summary'),
    ...live(themes, 'description'),
    ...live(contacts, 'role'),
    ...live(vocabulary, 'terms'),
    ...live(signposts, 'what_to_do'),
    ...live(portals, 'organisation'),
    [registerOf({ register: 'live', document: 'guide' }), text(guide, 'summary')],
  ]);
}

/** Whatever an editor was told is stored stands, unless a later write took its place. */
export function expectNothingLost(
  history: readonly Entry[],
  before: Registers,
  after: Registers,
): void {
  const lost = [...new Set(history.map(({ register }) => register))].flatMap((register) => {
    const entries = history.filter((entry) => entry.register === register);
    const possible = possibleEnds(entries, before.get(register) ?? null);
    const end = after.get(register) ?? null;
    return possible.includes(undefined) || possible.includes(end)
      ? []
      : [{ register, end, possible }];
  });
  expect(lost).toEqual([]);
  const untouched = [...before].filter(
    ([register]) => !history.some((one) => one.register === register),
  );
  const changed = untouched.filter(([register, value]) => after.get(register) !== value);
  expect(changed).toEqual([]);
}

const marks = (value: string | null): string | undefined => /numéro (\d+)/.exec(value ?? '')?.[1];

/** Versions of sheets whose texts do not all carry the same mark: half of a write. */
export function mixedSheets({ sheets, links, sources }: Published): unknown[] {
  return sheets.flatMap((row) => {
    const mark = marks(text(row, 'title'));
    if (mark === undefined) return [];
    const component = (rows: readonly Row[]) =>
      marks(text(rows.find((one) => Number(one.sheet) === Number(row.id)) ?? {}, 'label'));
    const found = [
      marks(text(row, 'summary')),
      marks(text(row, 'fee_details')),
      marks(lines(row, 'keywords')[0] ?? null),
      marks(lines(row, 'steps')[0] ?? null),
      component(links),
      component(sources),
    ];
    return found.every((one) => one === mark) ? [] : [{ title: row.title, found }];
  });
}
