import path from 'node:path';

export type Query = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** What a backup says of the database it holds. */
export interface Content {
  /** The last row of the journal: which state of the guide this is. */
  readonly journal: { readonly seq: number; readonly mark: string };
  readonly counts: Readonly<Record<string, number>>;
  readonly mediaNames: readonly string[];
}

const counted = {
  sheets: 'sheets where published_at is null',
  publishedSheets: 'sheets where published_at is not null',
  agencies: 'agencies',
  contacts: 'contacts',
  partnerships: 'partnerships',
  themes: 'themes',
  territories: 'territories',
  accounts: 'admin_users',
  files: 'files',
} as const;

/** Reads it all through `query`, which the caller keeps to one state of the database. */
export async function readContent(query: Query): Promise<Content> {
  const [last] = await query('select seq, mark from guide_journal order by seq desc limit 1');
  const counts: Record<string, number> = {};
  for (const [name, from] of Object.entries(counted)) {
    const [row] = await query(`select count(*) as total from ${from}`);
    counts[name] = Number(row?.total);
  }
  const files = await query('select url, formats from files');
  return {
    journal: { seq: Number(last?.seq), mark: String(last?.mark) },
    counts,
    mediaNames: toMediaNames(files),
  };
}

interface Format {
  readonly url?: string;
}

/** The files of the uploads folder that these rows name, smaller formats included. */
export function toMediaNames(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  const urls = rows.flatMap(({ url, formats }) => [
    url,
    ...Object.values(parseFormats(formats)).map((format) => format.url),
  ]);
  const names = urls
    .filter((url): url is string => typeof url === 'string' && url.includes('/uploads/'))
    .map((url) => path.posix.basename(url));
  return [...new Set(names)].sort();
}

function parseFormats(formats: unknown): Record<string, Format> {
  const parsed: unknown = typeof formats === 'string' ? JSON.parse(formats) : formats;
  return (parsed ?? {}) as Record<string, Format>;
}
