import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '../../gateway/src/feed/parse';
import { applyChanges, emptyGuide, type Guide } from '../../gateway/src/guide/guide';

/** A line of the recording: a record as the CMS's feed carries it. */
export interface RecordedLine {
  kind: string;
  id: string;
  seq: number;
  record: Record<string, unknown>;
}

/** The day of the recording, ISO 8601: how fresh a sheet is depends on it, and a test must not. */
export const RECORDED_DAY = '2026-11-20';

export const RECORDED_AT = `${RECORDED_DAY}T08:00:00.000Z`;

/** The feed's cursor at the end of the recording: changes made afterwards come after it. */
export const RECORDED_VERSION = '1.0.recorded';

const beside = (path: string): string => join(__dirname, path);

/** Where the contract is: in the package beside this file, in the repository at the root. */
export const schemaFolder = [beside('schema'), beside('../../schema')].find((path) =>
  existsSync(join(path, 'sheet.graphql')),
)!;

interface Recorded {
  guide: Guide;
  lines: readonly RecordedLine[];
}

let recorded: Recorded | undefined;

/** The demonstration guide as it was recorded; read once, since it is a value. */
export const readRecordedGuide = (): Recorded => (recorded ??= parseRecording());

function parseRecording(): Recorded {
  const texts = readFileSync(beside('recorded-guide.ndjson'), 'utf8').trim().split('\n');
  const { changes, cursor: version } = parseFeed(texts);
  const guide = applyChanges(emptyGuide(RECORDED_DAY), changes, { version, isWhole: true });
  const lines = texts
    .map((text) => JSON.parse(text) as RecordedLine)
    .filter(({ record }) => record);
  return { guide, lines };
}
