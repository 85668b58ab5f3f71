import { mkdirSync } from 'node:fs';
import { environment } from '../src/environment';

/**
 * Strapi must never drop a column by itself: a renamed field would lose its texts.
 * Our own tables and every rename go through database/migrations.
 */
const settings = { forceMigration: false, runMigrations: true, useTypescriptMigrations: true };

function sqlite() {
  mkdirSync(environment.dataDirectory, { recursive: true });
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: environment.databaseFile },
      useNullAsDefault: true,
    },
    settings,
  };
}

function postgres(connectionString: string) {
  return {
    connection: { client: 'postgres', connection: { connectionString }, pool: { min: 0, max: 10 } },
    settings,
  };
}

export default () => (environment.databaseUrl ? postgres(environment.databaseUrl) : sqlite());
