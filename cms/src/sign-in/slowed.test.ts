import { SignInClient, type SignInAnswer } from '../testing/sign-in-client';
import { startCms, type StartedCms } from '../testing/start-cms';

let cms: StartedCms;

beforeAll(async () => {
  cms = await startCms({ demo: true, env: { TRUSTED_PROXIES: '1' } });
}, 240_000);
afterAll(() => cms?.stop());
beforeEach(async () => {
  await cms.app.db.connection('guide_attempts').delete();
  await cms.app.db.connection('guide_known_places').delete();
});

const OWNER = 'editeur.caue@idm.example';
const COLLEAGUE = 'editeur.labeo@idm.example';
const UNKNOWN = 'personne@idm.example';
const OFFICE = '203.0.113.1';

const at = (address: string): SignInClient => new SignInClient(cms.url, address);
const guess = (address: string, email: string): Promise<SignInAnswer> =>
  at(address).post('/admin/login', { email, password: 'Mauvais-mot-1' });
const statusesOf = async (times: number, attempt: (n: number) => Promise<SignInAnswer>) => {
  const statuses: number[] = [];
  for (let n = 0; n < times; n++) statuses.push((await attempt(n)).status);
  return statuses;
};

/** As many as were counted by the real ones, and these: each takes a tenth of a second. */
const addAttempts = async (counter: string, more: number): Promise<void> => {
  const changed = await cms.app.db
    .connection('guide_attempts')
    .where('key', 'like', `${counter}-%`)
    .increment('points', more);
  expect(changed).toBe(1);
};

describe('signing in', () => {
  it('is slowed after five wrong passwords, and says in French for how long', async () => {
    expect(await statusesOf(5, () => guess(OFFICE, OWNER))).toEqual(Array(5).fill(400));
    const refused = await at(OFFICE).login(OWNER);
    expect(refused.status).toBe(429);
    expect(refused.body.error?.message).toBe('Trop d’essais. Réessayez dans une minute.');
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
  });

  it('waits longer when guesses go on', async () => {
    await statusesOf(5, () => guess(OFFICE, OWNER));
    await forgetFirstTier();
    await statusesOf(5, () => guess(OFFICE, OWNER));
    await forgetFirstTier();
    const refused = await guess(OFFICE, OWNER);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
  });

  /** As if its minute had passed. */
  const forgetFirstTier = () =>
    cms.app.db.connection('guide_attempts').where('key', 'like', 'sign-in-pair-60:%').delete();

  it('counts guesses made at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => guess(OFFICE, OWNER)));
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(5);
  });

  it('forgets mistakes after the right password', async () => {
    for (let day = 0; day < 3; day++) {
      await statusesOf(4, () => guess(OFFICE, OWNER));
      expect((await at(OFFICE).login(OWNER)).status).toBe(200);
    }
  });

  it('goes on for a colleague of the same office', async () => {
    await statusesOf(8, () => guess(OFFICE, OWNER));
    expect((await at(OFFICE).login(COLLEAGUE)).status).toBe(200);
  });

  it('goes on for the owner where they usually are, while strangers hammer the account', async () => {
    expect((await at(OFFICE).login(OWNER)).status).toBe(200);
    await guess('198.51.100.1', OWNER);
    await addAttempts('sign-in-account', 47);
    const strangers = await statusesOf(4, (n) => guess(`198.51.100.2${n}`, OWNER));
    expect(strangers).toEqual([400, 400, 429, 429]);
    expect((await at('192.0.2.9').login(OWNER)).status).toBe(429);
    expect((await at(OFFICE).login(OWNER)).status).toBe(200);
  });

  it('goes on where an account is known, while somebody of the place tries every account', async () => {
    expect((await at(OFFICE).login(OWNER)).status).toBe(200);
    await guess(OFFICE, 'compte@idm.example');
    await addAttempts('sign-in-place', 97);
    const tried = await statusesOf(4, (n) => guess(OFFICE, `compte-${n}@idm.example`));
    expect(tried).toEqual([400, 400, 429, 429]);
    expect((await at(OFFICE).login(OWNER)).status).toBe(200);
  });

  it('believes the nearest proxy alone, not what the caller wrote before it', async () => {
    const spoofed = await statusesOf(6, (n) => guess(`198.51.100.${n}, ${OFFICE}`, OWNER));
    expect(spoofed[5]).toBe(429);
  });

  it('answers alike for an account that does not exist, and works as long', async () => {
    const timed = async (email: string): Promise<{ answer: SignInAnswer; ms: number }> => {
      const start = performance.now();
      const answer = await guess(OFFICE, email);
      return { answer, ms: performance.now() - start };
    };
    await timed(OWNER);
    await cms.app.db.connection('guide_attempts').delete();
    const known = [];
    const unknown = [];
    for (let round = 0; round < 4; round++) {
      known.push(await timed(OWNER));
      unknown.push(await timed(UNKNOWN));
    }
    expect(unknown[0]!.answer.body).toEqual(known[0]!.answer.body);
    const fastest = (all: { ms: number }[]) => Math.min(...all.map(({ ms }) => ms));
    // Without the dummy comparison, an unknown account takes a tenth.
    expect(fastest(unknown)).toBeGreaterThan(fastest(known) / 2);
    for (const email of [OWNER, UNKNOWN])
      expect(await statusesOf(2, () => guess(OFFICE, email))).toEqual([400, 429]);
  });

  it('keeps neither addresses nor e-mails', async () => {
    await guess(OFFICE, OWNER);
    await at(OFFICE).login(OWNER);
    const tables = await Promise.all(
      ['guide_attempts', 'guide_known_places'].map(
        (table) => cms.app.db.connection(table) as unknown as Promise<object[]>,
      ),
    );
    expect(tables.map((rows) => rows.length > 0)).toEqual([true, true]);
    expect(JSON.stringify(tables)).not.toMatch(/idm\.example|203\.0/);
  });

  it.each([
    { email: OWNER },
    { email: [OWNER], password: 'x' },
    { email: { $ne: null }, password: 'x' },
    { email: OWNER, password: { $ne: null } },
  ])('refuses %j, naming the field', async (body) => {
    const answer = await at(OFFICE).post('/admin/login', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error?.message).toMatch(/est à remplir/);
  });
});

describe('a letter for a lost password', () => {
  it('is asked for three times an hour, by whoever is there, for any address alike', async () => {
    const ask = (address: string, email: string) =>
      at(address).post('/admin/forgot-password', { email });
    for (const email of [OWNER, UNKNOWN]) {
      const statuses = await statusesOf(4, () => ask(OFFICE, email));
      expect(statuses[3]).toBe(429);
      expect(statuses.slice(0, 3)).not.toContain(429);
    }
    expect((await ask('198.51.100.1', OWNER)).status).not.toBe(429);
  });
});
