import { startCms, type StartedCms } from '../testing/start-cms';
import { toLine, type LogInfo } from './log-format';
import { withoutPersonalData } from './without-personal-data';

let cms: StartedCms;
beforeAll(async () => {
  cms = await startCms();
}, 120_000);
afterAll(() => cms?.stop());

const account = 'ginette.lemonnier@mairie.example';

const failureOf = (statement: string, values: string[]): Promise<Error> =>
  cms.app.db.connection.raw(statement, values).then(
    () => new Error('The statement passed'),
    (error: Error) => error,
  );

// As winston gets it: the error itself, with a level.
const logged = (error: Error): string =>
  JSON.stringify(
    toLine(Object.assign(error, { level: 'error' }) as unknown as LogInfo, new Date()),
  );

describe('toLine', () => {
  it('keeps what the database says of an error, and none of the values that knex puts in it', async () => {
    const error = await failureOf('insert into "admin_users" ("email", "nope") values (?, ?)', [
      account,
      'Lemonnier - Ginette',
    ]);
    expect(error.message).toContain(account);
    const line = logged(error);
    expect(line).toContain('has no column named nope');
    expect(line).not.toMatch(/ginette|lemonnier/i);
  });

  it('leaves out what came with a line and is not a field of ours', () => {
    const line = toLine(
      { level: 'http', message: 'request', status: 200, user: account },
      new Date(),
    );
    expect(line).toMatchObject({ level: 'debug', msg: 'request', status: 200, service: 'cms' });
    expect(line).not.toHaveProperty('user');
  });
});

describe('withoutPersonalData', () => {
  it.each([
    [`${account} has no role`, '[e-mail] has no role'],
    ['GET /fiches?apercu=eyJhbGciOi.J9 failed', 'GET /fiches?… failed'],
    ['jwt eyJhbGciOi.J9.x refused', 'jwt [token] refused'],
    ['select "a" from "b" where "c" = 1 - invalid input: "Ginette"', '[SQL] invalid input: […]'],
    [
      '11 territories brought to the current edition',
      '11 territories brought to the current edition',
    ],
  ])('%s', (given, expected) => expect(withoutPersonalData(given)).toBe(expected));
});
