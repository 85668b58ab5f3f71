import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { concepts } from '../src/concepts';
import { sweep } from '../src/drift/sweep';
import { AdminClient } from '../src/testing/admin-client';
import { readDrafts, readFeed, type Line } from '../src/testing/feed-client';
import { startCms, type StartedCms } from '../src/testing/start-cms';
import { changes } from './changes';

const releases = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(releases)('what release %s left', (release) => {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'release-'));
  const content = (name: string) =>
    brotliDecompressSync(readFileSync(path.join(__dirname, release, `${name}.br`)));
  const linesOf = (name: string) =>
    content(name)
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  let cms: StartedCms | undefined;
  let url: string;

  beforeAll(async () => {
    writeFileSync(path.join(dataDirectory, 'cms.sqlite'), content('database.sqlite'));
    cms = await startCms({ dataDirectory });
    url = cms.url;
    // What a new build says otherwise, the first sweep tells the gateways.
    await sweep(cms.app);
  }, 120_000);

  afterAll(async () => {
    await cms?.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  });

  it('is served by this build, field by field', async () => {
    const now = byKey((await readFeed(url)).lines);
    for (const line of linesOf('feed.ndjson').filter(({ id }) => id))
      expect(servedOf(now.get(keyOf(line)), line, release)).toEqual(servedOf(line, line, release));
  });

  it('keeps every draft', async () => {
    const before = linesOf('drafts.ndjson');
    const agencies = new Set(before.map(({ record }) => String(record?.leadAgency)));
    const now: Line[] = [];
    for (const agency of agencies) now.push(...(await readDrafts(url, agency)));
    const found = byKey(now);
    expect(before.length).toBeGreaterThan(60);
    for (const line of before)
      expect(servedOf(found.get(keyOf(line)), line, release)).toEqual(
        servedOf(line, line, release),
      );
  });

  it('lets its editors in, who may write once they have an agency', async () => {
    const email = 'editeur.caue@idm.example';
    await giveAgency(url, email, 'CAUE de la Manche');
    const editor = await AdminClient.login(url, email);
    const { documentId } = await editor.find(concepts.sheet, 'reference', 'F11');
    const summary = 'Ce qu’une version suivante en a fait, toujours lisible.';
    expect(await editor.publish(concepts.sheet, documentId, { summary })).toMatchObject({
      summary,
    });
  });
});

interface AccountsPage {
  readonly accounts: readonly {
    readonly id: number;
    readonly email: string;
    readonly agency: string | null;
  }[];
  readonly agencies: readonly { readonly uuid: string; readonly name: string }[];
}

/** Accounts of before they had an agency get one from the coordination. */
async function giveAgency(url: string, email: string, name: string): Promise<void> {
  const coordination = await AdminClient.login(url, 'coordination@idm.example');
  const { body } = await coordination.send('GET', '/guide/accounts');
  const { accounts, agencies } = (body as { data: AccountsPage }).data;
  const account = accounts.find((one) => one.email === email);
  if (account?.agency) return;
  const agency = agencies.find((one) => one.name === name)?.uuid;
  await coordination.send('PUT', `/guide/accounts/${account?.id}/agency`, { agency });
}

const keyOf = ({ kind, id }: Line): string => `${kind} ${id}`;
const byKey = (lines: readonly Line[]) => new Map(lines.map((line) => [keyOf(line), line]));

/** The state of an entity, with the fields that the past one had, but those that changed on purpose. */
function servedOf(line: Line | undefined, past: Line, release: string): object {
  const dropped = new Set(
    changes
      .filter((change) => change.release === release && change.kind === past.kind)
      .map(({ field }) => field),
  );
  const only = (record: object | undefined, model: object | undefined) =>
    record &&
    Object.fromEntries(
      Object.entries(record).filter(([field]) => field in (model ?? {}) && !dropped.has(field)),
    );
  return {
    key: line && keyOf(line),
    record: only(line?.record, past.record),
    withdrawn: only(line?.withdrawn, past.withdrawn),
  };
}
