import { concepts } from '../concepts';
import { createRandom, type Random } from '../large-guide/random';
import { AdminClient } from './admin-client';
import { readFeed } from './feed-client';
import { GuideHistory } from './guide-history';
import { aSheet } from './sheet-data';

export interface EditorialRun {
  readonly history: GuideHistory;
  /** Waits for the writes under way; the cursor of the last state. */
  readonly stop: () => Promise<string>;
  /** Waits until this many more writes were answered. */
  readonly untilWrites: (count: number) => Promise<void>;
}

/** Nothing runs for ever, not even a test that forgot to stop it. */
const MOST_STEPS = 2000;

const agencies = ['caue', 'labeo', 'symel', 'cdg50'];

/**
 * Several editors write at random through the admin's HTTP API. Each has its own sheets and agency and reads the feed
 * after each of its writes, so that together they see every version of everything that was published.
 */
export async function startEditorialRun(url: string, seed: number): Promise<EditorialRun> {
  const history = new GuideHistory();
  const { lines, cursor } = await readFeed(url);
  history.record(lines);
  const run = { isStopped: false, writes: 0 };
  const editors = agencies.map(async (slug, rank) => {
    const editor = await createEditor(url, slug, rank, createRandom(seed + rank));
    let after = cursor;
    for (let step = 0; step < MOST_STEPS && !run.isStopped; step += 1) {
      await editor.write(step);
      run.writes += 1;
      const feed = await readFeed(url, after);
      history.record(feed.lines);
      after = feed.cursor;
    }
  });
  const all = Promise.all(editors);
  // A failure is for whoever waits, at the end.
  all.catch(() => (run.isStopped = true));
  const stop = async (): Promise<string> => {
    run.isStopped = true;
    await all;
    return (await readFeed(url)).cursor;
  };
  const untilWrites = async (count: number): Promise<void> => {
    const wanted = run.writes + count;
    while (run.writes < wanted && !run.isStopped)
      await new Promise((resolve) => setTimeout(resolve, 5));
    if (run.isStopped) await all;
  };
  return { history, stop, untilWrites };
}

async function createEditor(url: string, slug: string, rank: number, random: Random) {
  const admin = await AdminClient.login(url);
  const agency = await admin.find(concepts.agency, 'slug', slug);
  const theme = await admin.find(concepts.theme, 'code', 'patrimoine');
  const relations = { agency: agency.documentId, theme: theme.documentId };
  const references = [1, 2, 3, 4, 5].map((n) => `F${String(rank * 5 + n).padStart(2, '0')}`);
  const sheets = new Set<string>();
  for (const reference of references)
    sheets.add((await admin.find(concepts.sheet, 'reference', reference)).documentId);

  const anySheet = () => random.pick([...sheets]);
  const summary = (step: number) =>
    `Ce que l’étape ${step} du rédacteur ${rank} a écrit, en clair.`;

  const actions: readonly ((step: number) => Promise<unknown>)[] = [
    (step) => admin.update(concepts.agency, agency.documentId, { summary: summary(step) }),
    (step) => admin.update(concepts.sheet, anySheet(), { summary: summary(step) }),
    (step) => admin.publish(concepts.sheet, anySheet(), { summary: summary(step) }),
    (step) => admin.publish(concepts.sheet, anySheet(), { summary: summary(step) }),
    () => admin.send('POST', `${sheetsPath}/${anySheet()}/actions/unpublish`, {}),
    async (step) => {
      const title = `Une fiche née à l’étape ${step} chez le rédacteur ${rank}`;
      const { documentId } = await admin.create(concepts.sheet, aSheet(relations, { title }));
      sheets.add(documentId);
      await admin.publish(concepts.sheet, documentId);
    },
    async () => {
      const sheet = anySheet();
      if (sheets.size < 4) return;
      const { status } = await admin.delete(concepts.sheet, sheet);
      if (status < 300) sheets.delete(sheet);
    },
  ];
  return { write: (step: number) => random.pick(actions)(step) };
}

const sheetsPath = `/content-manager/collection-types/${concepts.sheet}`;
