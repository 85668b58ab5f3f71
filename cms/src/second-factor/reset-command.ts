import Database from 'better-sqlite3';
import { withConnection } from '../backup/postgres-connection';
import { environment } from '../environment';

/**
 * `node dist/src/second-factor/reset-command.js <e-mail>`: for a lost phone when nobody else can help, above all the super
 * administrator's. On the database alone, with the CMS running or not: the next sign-in asks to enrol again.
 */
async function main(email: string | undefined): Promise<void> {
  if (!email) throw new Error('Give the e-mail of the account: reset-command.js name@example.org');
  const run = environment.databaseUrl ? onPostgres(environment.databaseUrl) : onSqlite;
  const [account] = await run(
    'select id from admin_users where lower(email) = ?',
    email.toLowerCase(),
  );
  if (!account) throw new Error(`No account has the e-mail ${email}`);
  const id = Number(account.id);
  await run('delete from guide_second_factors where account_id = ?', id);
  await run('delete from guide_recovery_codes where account_id = ?', id);
  await run(`delete from strapi_sessions where user_id = ? and origin = 'admin'`, String(id));
  console.log(`${email} has no second factor any more, and is signed out everywhere.`);
}

type Ask = (sql: string, value: number | string) => Promise<Record<string, unknown>[]>;

const onSqlite: Ask = async (sql, value) => {
  const database = new Database(environment.databaseFile, { fileMustExist: true });
  try {
    const statement = database.prepare(sql);
    if (statement.reader) return statement.all(value);
    statement.run(value);
    return [];
  } finally {
    database.close();
  }
};

const onPostgres =
  (databaseUrl: string): Ask =>
  (sql, value) =>
    withConnection(databaseUrl, (ask) => ask(sql.replace('?', '$1'), [value]));

main(process.argv[2]).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
