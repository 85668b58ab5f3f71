import { signIn, type Editor, type Entry } from './testing/editor';
import { eventually, query, startSystem, type System } from './testing/system';

let system: System;
let editor: Editor;
let coordinator: Editor;

// No look at the feed comes in time by itself: what shows, a hint carried.
beforeAll(async () => {
  system = await startSystem({ withHints: true, refreshSeconds: 3600 });
  editor = await signIn(system, 'editeur.caue@idm.example');
  coordinator = await signIn(system, 'coordination@idm.example');
}, 120_000);
afterAll(() => system?.stop(), 120_000);

interface SheetAnswer {
  __typename?: string;
  reference: string;
  title: string;
  slug: string;
  previousSlugs: string[];
  leadAgency: { name: string };
  primaryTheme: { label: string };
  replacedBy: { reference: string } | null;
}

const fields =
  '__typename ... on Sheet { reference title slug previousSlugs leadAgency { name } primaryTheme { label } } ... on WithdrawnSheet { reference title replacedBy { reference } }';

const readSheet = async (args: string): Promise<SheetAnswer | null> => {
  const { data } = await query<{ sheet: SheetAnswer | null }>(
    system,
    `{ sheet(${args}) { ${fields} } }`,
  );
  return data.sheet;
};

const sheetBecomes = (args: string, isAwaited: (sheet: SheetAnswer | null) => boolean) =>
  eventually(() => readSheet(args), isAwaited);

/** Has the gateway look at the feed, and waits until it has. */
async function lookAgain(): Promise<void> {
  const { follower } = system.gateway;
  const before = follower.status().lastReadAt;
  follower.hint();
  await eventually(
    async () => follower.status().lastReadAt,
    (at) => at !== before,
  );
}

const findSheet = (reference: string): Promise<Entry> =>
  editor.find('sheet', 'reference', reference);

describe('what an editor does in the admin', () => {
  it('starts from 67 complete sheets of 11 agencies', async () => {
    const { data } = await query<object>(system, '{ guide { counts { sheets agencies } } }');
    expect(data).toEqual({ guide: { counts: { sheets: 67, agencies: 11 } } });
  });

  it('shows a published edit, and not the draft before it', async () => {
    const { documentId } = await findSheet('F12');
    await editor.update('sheet', documentId, { title: 'Réhabiliter une ancienne école' });
    await lookAgain();
    expect((await readSheet('reference: "F12"'))?.title).toBe(
      'Réhabiliter un bâtiment communal ancien',
    );
    await editor.publish(documentId);
    const edited = await sheetBecomes(
      'reference: "F12"',
      (sheet) => sheet?.title !== 'Réhabiliter un bâtiment communal ancien',
    );
    expect(edited?.title).toBe('Réhabiliter une ancienne école');
  });

  it('keeps an old slug leading to the sheet', async () => {
    const { documentId } = await findSheet('F13');
    await editor.publish(documentId, { slug: 'faire-revivre-le-bourg' });
    const renamed = await sheetBecomes('slug: "faire-revivre-le-bourg"', (sheet) => sheet !== null);
    expect(renamed).toMatchObject({
      reference: 'F13',
      previousSlugs: ['redynamiser-un-centre-bourg'],
    });
    expect(await readSheet('slug: "redynamiser-un-centre-bourg"')).toEqual(renamed);
    const page = await fetch(`${system.url}/fiches/redynamiser-un-centre-bourg`, {
      redirect: 'manual',
    });
    expect([page.status, page.headers.get('location')]).toEqual([
      301,
      '/fiches/faire-revivre-le-bourg',
    ]);
  });

  it('answers a withdrawn sheet with what replaces it, then the sheet again once it is back', async () => {
    const [{ documentId }, replacement] = [await findSheet('F14'), await findSheet('F15')];
    await editor.update('sheet', documentId, {
      replacedBy: { connect: [{ documentId: replacement.documentId }] },
    });
    await editor.unpublish(documentId);
    const withdrawn = await sheetBecomes(
      'reference: "F14"',
      (sheet) => sheet?.__typename === 'WithdrawnSheet',
    );
    expect(withdrawn).toMatchObject({
      title: 'Aménager une place, une rue ou un espace public',
      replacedBy: { reference: 'F15' },
    });
    const page = await fetch(`${system.url}/fiches/amenager-une-place-une-rue-ou-un-espace-public`);
    expect([page.status, await page.text()]).toEqual([
      410,
      expect.stringContaining('Concevoir un lotissement communal de qualité'),
    ]);
    await editor.publish(documentId);
    expect(
      await sheetBecomes('reference: "F14"', (sheet) => sheet?.__typename === 'Sheet'),
    ).toMatchObject({ __typename: 'Sheet' });
  });

  it('remembers a sheet that was published, then deleted', async () => {
    const { documentId } = await findSheet('F16');
    await editor.remove('sheet', documentId);
    const deleted = await sheetBecomes(
      'reference: "F16"',
      (sheet) => sheet?.__typename === 'WithdrawnSheet',
    );
    expect(deleted).toMatchObject({
      __typename: 'WithdrawnSheet',
      title: 'Végétaliser une cour d’école',
    });
  });

  it('publishes a new sheet with everything around it', async () => {
    const [agency, theme, contact] = [
      await coordinator.find('agency', 'slug', 'caue'),
      await coordinator.find('theme', 'code', 'amenagement'),
      await editor.find('contact', 'label', 'Conseil en architecture'),
    ];
    const connect = ({ documentId }: Entry) => ({ connect: [{ documentId }] });
    const { documentId } = await editor.create('sheet', {
      reference: 'F68',
      title: 'Réparer un lavoir',
      summary:
        'Un lavoir abandonné peut redevenir un lieu de vie : à qui le montrer, et par quoi commencer.',
      description: [
        {
          type: 'paragraph',
          children: [{ type: 'text', text: 'Un lavoir se regarde avec l’eau qui le traverse.' }],
        },
      ],
      leadAgency: connect(agency),
      primaryTheme: connect(theme),
      contacts: connect(contact),
      phases: ['REFLECTION'],
      supportTypes: ['ADVICE'],
      beneficiaryTypes: ['COMMUNE'],
      feeModel: 'FREE',
      reviewFrequency: 'ANNUAL',
    });
    expect(await readSheet('reference: "F68"')).toBeNull();
    await editor.publish(documentId);
    const published = await sheetBecomes('reference: "F68"', (sheet) => sheet !== null);
    expect(published).toMatchObject({
      slug: 'reparer-un-lavoir',
      leadAgency: { name: 'CAUE de la Manche' },
    });
  });
});

describe('what the coordinator does in the admin', () => {
  it('renames an agency everywhere, its old address still leading to it', async () => {
    const agency = await coordinator.find('agency', 'slug', 'caue');
    await coordinator.update('agency', agency.documentId, { name: 'CAUE 50', slug: 'caue-50' });
    const renamed = await sheetBecomes(
      'reference: "F11"',
      (sheet) => sheet?.leadAgency.name === 'CAUE 50',
    );
    expect(renamed?.leadAgency.name).toBe('CAUE 50');
    const { data } = await query<object>(system, '{ agency(slug: "caue") { slug name } }');
    expect(data).toEqual({ agency: { slug: 'caue-50', name: 'CAUE 50' } });
  });

  it('renames a theme everywhere', async () => {
    const theme = await coordinator.find('theme', 'code', 'amenagement');
    await coordinator.update('theme', theme.documentId, { label: 'Bâtir et aménager' });
    const sheet = await sheetBecomes(
      'reference: "F11"',
      (one) => one?.primaryTheme.label === 'Bâtir et aménager',
    );
    expect(sheet?.primaryTheme.label).toBe('Bâtir et aménager');
  });
});
