import { existsSync, statSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { environment } from '../environment';

/** A database that cannot be used is the operator's matter: one line says what to mend, and no stack. */
export async function checkDatabase(strapi: Core.Strapi): Promise<void> {
  const refusal = environment.databaseUrl
    ? await refusePostgres(strapi, environment.databaseUrl)
    : await refuseSqlite(strapi, environment.databaseFile);
  if (!refusal) return;
  strapi.log.error(refusal);
  process.exit(1);
}

async function refusePostgres({ db }: Core.Strapi, url: string): Promise<string | null> {
  try {
    await db.connection.raw('select 1');
    return null;
  } catch (error) {
    const { host } = new URL(url);
    return `DATABASE_URL: no PostgreSQL answers at ${host} with this user, password and database (${reasonOf(error)})`;
  }
}

/** Strapi would write on through damage that its first queries do not meet, and fill an emptied file as if new. */
async function refuseSqlite({ db }: Core.Strapi, file: string): Promise<string | null> {
  // Before the first query, which creates the file.
  if (!existsSync(file)) return null;
  if (statSync(file).size === 0)
    return `${file} is empty: restore a backup, or remove the file to begin with a new database`;
  const damage = await findDamage(db);
  return damage && `${file} is damaged: restore a backup (SQLite says: ${damage})`;
}

async function findDamage(db: Core.Strapi['db']): Promise<string | null> {
  try {
    const answers = (await db.connection.raw('pragma quick_check(1)')) as { quick_check: string }[];
    const answer = answers[0]?.quick_check ?? 'nothing';
    // Several lines of SQLite would be several of the log.
    return answer === 'ok' ? null : answer.replaceAll(/\s+/g, ' ').trim();
  } catch (error) {
    // Locked by another, or unreadable to this account: not damage, and Strapi will say so.
    if (!isDamage(error)) throw error;
    return error.message.replace(/^.* - /, '');
  }
}

const isDamage = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code));

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? String(error);
}
