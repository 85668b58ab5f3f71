import { createLargeGuide } from '../cms/src/large-guide/create-large-guide';

/** A whole feed with that many sheets, a line each, as the CMS would send it. */
export function largeFeed(sheets: number): string[] {
  const guide = createLargeGuide({ seed: 1, sheets, agencies: 40, contacts: 400 });
  const entities = Object.entries(guide).flatMap(([kind, records]) =>
    [...(records as ReadonlyMap<string, unknown>)].map(([id, record]) => ({ kind, id, record })),
  );
  const lines = entities.map((entity, rank) => ({ ...entity, seq: rank + 1 }));
  const cursor = { kind: 'cursor', cursor: `1.${lines.length}.mark` };
  return [{ kind: 'reset' }, ...lines, cursor].map((line) => JSON.stringify(line));
}
