import type { Core } from '@strapi/strapi';
import { environment } from '../environment';

/** A database that does not answer is the operator's matter: one line says what to mend, and no stack. */
export async function checkDatabase(strapi: Core.Strapi): Promise<void> {
  if (!environment.databaseUrl) return;
  try {
    await strapi.db.connection.raw('select 1');
  } catch (error) {
    const { host } = new URL(environment.databaseUrl);
    strapi.log.error(
      `DATABASE_URL: no PostgreSQL answers at ${host} with this user, password and database (${reasonOf(error)})`,
    );
    process.exit(1);
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? String(error);
}
