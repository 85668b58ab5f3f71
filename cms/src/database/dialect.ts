import type { Knex } from 'knex';

export function isPostgres(knex: Knex): boolean {
  return String(knex.client.config.client).startsWith('p');
}
