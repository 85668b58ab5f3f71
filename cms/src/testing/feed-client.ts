import type { SheetRecord, WithdrawnRecord } from '../api/feed/record';
import { testEnvironment } from './start-cms';

export interface Line {
  readonly kind: string;
  readonly id?: string;
  readonly seq?: number;
  readonly cursor?: string;
  readonly record?: Record<string, unknown>;
  readonly withdrawn?: WithdrawnRecord;
}

export interface Feed {
  readonly lines: readonly Line[];
  readonly cursor: string;
}

const authorization = `Bearer ${testEnvironment.FEED_TOKEN}`;

export async function readFeed(url: string, after?: string): Promise<Feed> {
  const lines = await readLines(`${url}/api/feed${after ? `?after=${after}` : ''}`);
  const cursor = lines.at(-1)?.cursor;
  if (!cursor) throw new Error('The feed was cut: it has no cursor');
  return { lines: lines.slice(0, -1), cursor };
}

export const readDrafts = (url: string, agency: string): Promise<Line[]> =>
  readLines(`${url}/api/feed/drafts?agency=${agency}`);

async function readLines(url: string): Promise<Line[]> {
  const response = await fetch(url, { headers: { authorization } });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  const text = await response.text();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

/** What the write journalled: the lines after the cursor taken before it. */
export async function changesOf(
  url: string,
  write: () => Promise<unknown>,
): Promise<readonly Line[]> {
  const { cursor } = await readFeed(url);
  await write();
  return (await readFeed(url, cursor)).lines;
}

export function sheetRecord(lines: readonly Line[], reference: string): SheetRecord {
  const line = lines.find(
    ({ kind, record }) => kind === 'sheet' && record?.reference === reference,
  );
  if (!line) throw new Error(`The feed has no sheet ${reference}`);
  return line.record as unknown as SheetRecord;
}

export function idOf(
  lines: readonly Line[],
  kind: string,
  attribute: string,
  value: string,
): string {
  const line = lines.find((one) => one.kind === kind && one.record?.[attribute] === value);
  if (!line?.id) throw new Error(`The feed has no ${kind} where ${attribute} is « ${value} »`);
  return line.id;
}
