import { randomUUID } from 'node:crypto';
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import knex from 'knex';

/** A server whose databases `template_demo` and `template_empty` a CMS has filled (`npm run test:postgres`). */
interface TemplateServer {
  readonly url: string;
  /** Folder that holds the uploads of each, by the template's name. */
  readonly folder: string;
}

/** Null when the tests are on SQLite, as they are unless told otherwise. */
export function templateServer(): TemplateServer | null {
  const { TEST_POSTGRES_URL: url, TEST_POSTGRES_FOLDER: folder } = process.env;
  return url && folder ? { url, folder } : null;
}

export const templateName = (demo: boolean): string => `template_${demo ? 'demo' : 'empty'}`;

export function addressOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** A database of its own for one CMS, with its uploads in `directory`. Returns its address. */
export async function copyPostgresTemplate(
  { url, folder }: TemplateServer,
  directory: string,
  demo: boolean,
): Promise<string> {
  const template = templateName(demo);
  const name = `test_${randomUUID().replaceAll('-', '_')}`;
  await ask(url, `create database ${name} template ${template}`);
  const files = path.join(folder, template, 'public');
  if (existsSync(files)) cpSync(files, path.join(directory, 'public'), { recursive: true });
  return addressOf(url, name);
}

export async function ask(url: string, statement: string): Promise<void> {
  const server = knex({ client: 'postgres', connection: url, pool: { min: 0, max: 1 } });
  await server.raw(statement).finally(() => server.destroy());
}
