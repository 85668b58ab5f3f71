import type { Core } from '@strapi/strapi';

const TABLE = 'guide_known_places';
const DAY_MS = 24 * 60 * 60 * 1000;
const REMEMBERED_DAYS = 90;

const oldest = (): string => new Date(Date.now() - REMEMBERED_DAYS * DAY_MS).toISOString();

/** The hash is of an account and a place together: see `place.ts`. */
export async function isKnownPlace(strapi: Core.Strapi, hash: string): Promise<boolean> {
  const row: unknown = await strapi.db
    .connection(TABLE)
    .where({ hash })
    .where('seen_at', '>=', oldest())
    .first('hash');
  return row !== undefined;
}

export async function rememberPlace(strapi: Core.Strapi, hash: string): Promise<void> {
  const { connection } = strapi.db;
  await connection(TABLE).where('seen_at', '<', oldest()).delete();
  await connection(TABLE)
    .insert({ hash, seen_at: new Date().toISOString() })
    .onConflict('hash')
    .merge();
}
