import { readContent, type Content } from './content';
import { BackupError } from './backup-error';
import type { BackupDatabase, Loaded } from './database';
import { restoreRow } from './restore-row';
import {
  codeOf,
  databaseName,
  quoted,
  serverMajor,
  withConnection,
  withName,
  type Ask,
} from './postgres-connection';
import { checkTool, runTool } from './postgres-tools';

/** The tar compresses; uncompressed, the dump can also be searched for secrets. */
const dumpArguments = ['--format=custom', '--compress=0', '--no-owner', '--no-privileges'];
const restoreArguments = [
  '--no-owner',
  '--no-privileges',
  '--exit-on-error',
  '--single-transaction',
];

const tableCount = `select count(*) as total from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`;

export function createPostgresDatabase(url: string): BackupDatabase {
  const name = databaseName(url);
  // A server's own database: one cannot rename, create or drop the database that one is connected to.
  const onServer = <T>(use: (ask: Ask) => Promise<T>) =>
    withConnection(withName(url, 'postgres'), use);

  /** The dump and what is said of it are read in one and the same snapshot. */
  const snapshot = (file: string): Promise<Content> =>
    withConnection(url, async (ask) => {
      await checkTool('pg_dump', await serverMajor(ask));
      await ask('begin isolation level repeatable read read only');
      const [row] = await ask('select pg_export_snapshot() as id');
      await runTool('pg_dump', [...dumpArguments, `--snapshot=${row?.id}`, `--file=${file}`], url);
      return readContent(ask);
    });

  async function isEmpty(): Promise<boolean> {
    try {
      const [row] = await withConnection(url, (ask) => ask(tableCount));
      return Number(row?.total) === 0;
    } catch (error) {
      if (codeOf(error) === '3D000') return true;
      throw error;
    }
  }

  async function refuseWhileUsed(): Promise<void> {
    const others = await onServer((ask) =>
      ask(
        'select distinct coalesce(host(client_addr), $2) as host from pg_stat_activity where datname = $1',
        [name, 'its own machine'],
      ),
    );
    if (others.length > 0)
      throw new BackupError(
        `The database ${name} is in use from ${others.map(({ host }) => host).join(', ')}: stop every CMS first`,
      );
  }

  async function load(file: string, moment: string): Promise<Loaded> {
    // Names are cut at 63 bytes.
    const fresh = `${name.slice(0, 36)}_restored_${moment}`;
    const kept = `${name.slice(0, 36)}_before_${moment}`;
    const discard = () =>
      onServer(async (ask) => void (await ask(`drop database if exists ${quoted(fresh)}`)));
    await onServer(async (ask) => {
      await checkTool('pg_restore', await serverMajor(ask));
      await createLike(ask, name, fresh);
    });
    try {
      const freshUrl = withName(url, fresh);
      await runTool('pg_restore', [...restoreArguments, `--dbname=${fresh}`, file], freshUrl);
      const content = await withConnection(freshUrl, async (ask) => {
        const before = await readContent(ask);
        await ask(restoreRow(new Date()));
        return before;
      });
      return { content, putInPlace: () => onServer((ask) => swap(ask, fresh, kept)), discard };
    } catch (error) {
      await discard();
      throw error;
    }
  }

  async function swap(ask: Ask, fresh: string, kept: string): Promise<string | null> {
    const wasEmpty = await isEmpty();
    const exists = await holds(ask, name);
    await ask('begin');
    if (exists) await ask(`alter database ${quoted(name)} rename to ${quoted(kept)}`);
    await ask(`alter database ${quoted(fresh)} rename to ${quoted(name)}`);
    await ask('commit');
    if (!exists) return null;
    if (!wasEmpty) return kept;
    await ask(`drop database ${quoted(kept)}`);
    return null;
  }

  return {
    kind: 'postgres',
    part: 'database.dump',
    place: `${name} at ${new URL(url).host}`,
    snapshot,
    isEmpty,
    refuseWhileUsed,
    load,
  };
}

export const checkDump = async (file: string): Promise<void> =>
  void (await runTool('pg_restore', ['--file=/dev/null', file]));

const holds = async (ask: Ask, name: string): Promise<boolean> =>
  (await ask('select 1 from pg_database where datname = $1', [name])).length > 0;

/** With the old one's encoding and collation, so that lists keep their order. */
async function createLike(ask: Ask, model: string, name: string): Promise<void> {
  const [row] = await ask(
    `select pg_encoding_to_char(encoding) as encoding, datcollate, datctype
     from pg_database where datname in ($1, 'postgres') order by datname = $1 desc limit 1`,
    [model],
  );
  const literal = (value: unknown) => `'${String(value).replaceAll("'", "''")}'`;
  const options = [
    `encoding ${literal(row?.encoding)}`,
    `lc_collate ${literal(row?.datcollate)}`,
    `lc_ctype ${literal(row?.datctype)}`,
  ].join(' ');
  try {
    await ask(`create database ${quoted(name)} template template0 ${options}`);
  } catch (error) {
    if (codeOf(error) !== '42501') throw error;
    throw new BackupError(
      'This user of PostgreSQL may not create databases, which a restore needs: ALTER ROLE … CREATEDB',
    );
  }
}
