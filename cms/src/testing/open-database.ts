import knex from 'knex';

export type Row = Readonly<Record<string, unknown>>;

/** A look at a CMS's database from outside the CMS, in plain SQL. */
export interface OpenDatabase {
  readonly select: (sql: string) => Promise<Row[]>;
  readonly close: () => Promise<void>;
}

/** @param where the file of SQLite, or PostgreSQL's address. */
export function openDatabase(
  where: { readonly file: string } | { readonly url: string },
): OpenDatabase {
  const database =
    'url' in where
      ? knex({ client: 'postgres', connection: where.url, pool: { min: 0, max: 1 } })
      : knex({
          client: 'better-sqlite3',
          connection: { filename: where.file, options: { readonly: true } },
          useNullAsDefault: true,
        });
  return {
    select: async (sql) => {
      const answer = (await database.raw(sql)) as Row[] | { rows: Row[] };
      return Array.isArray(answer) ? answer : answer.rows;
    },
    close: () => database.destroy(),
  };
}
