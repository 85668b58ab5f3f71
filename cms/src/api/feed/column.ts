/** How the columns of Strapi's tables read in both databases: SQLite has no booleans, dates or JSON of its own. */
export type Row = Readonly<Record<string, unknown>>;

export const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

export const flag = (value: unknown): boolean => value === true || value === 1;

export const flagOrNull = (value: unknown): boolean | null =>
  value === null || value === undefined ? null : flag(value);

export const count = (value: unknown): number | null =>
  value === null || value === undefined ? null : Number(value);

export function instant(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return new Date(
    value instanceof Date || typeof value === 'number' ? value : String(value),
  ).toISOString();
}

/** A calendar day; Strapi has PostgreSQL's driver hand it as text too. */
export const day = (value: unknown): string | null => text(value)?.slice(0, 10) ?? null;

export function json(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value;
}

export function list(value: unknown): readonly unknown[] {
  const parsed = json(value);
  return Array.isArray(parsed) ? parsed : [];
}

export const codes = (value: unknown): string[] =>
  list(value).filter((code): code is string => typeof code === 'string');
