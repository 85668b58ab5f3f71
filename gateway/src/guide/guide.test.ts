import fc from 'fast-check';
import { aGuide, nextGuide, readQuery, refusal } from '../testing/run-query';
import {
  aFormerAgency,
  aSheet,
  aTheme,
  aWithdrawnSheet,
  anAgency,
  surroundings,
  type FeedLine,
} from '../testing/records';
import { parseFeed } from '../feed/parse';
import { sheetOrder } from '../sheet/guide';
import { applyChanges, leftOutOf, type Guide } from './guide';

const gone = (kind: string, id: string): FeedLine => ({ kind, id, seq: 0 });

const ids = ['f1', 'f2', 'f3', 'f4'];
const step: fc.Arbitrary<FeedLine> = fc.oneof(
  fc
    .record({
      id: fc.constantFrom(...ids),
      title: fc.constantFrom('Bâtir', 'Aménager', 'École'),
      slug: fc.constantFrom('un', 'deux', 'trois'),
      lead: fc.constantFrom('caue', 'labeo'),
    })
    .map(({ id, title, slug, lead }) => aSheet(id, { title, slug, leadAgency: lead })),
  fc.constantFrom(...ids).map((id) => aWithdrawnSheet(id)),
  fc.constantFrom(...ids).map((id) => aSheet(id, { title: '' })),
  fc.constantFrom(...ids).map((id) => gone('sheet', id)),
  fc.constantFrom(
    anAgency('labeo'),
    gone('agency', 'labeo'),
    aFormerAgency('labeo'),
    aTheme('amenagement', { label: 'Autre' }),
  ),
);

const orderFields = ['REFERENCE', 'TITLE', 'UPDATED_AT', 'PUBLISHED_AT'] as const;

// What the guide shows, in an order that does not depend on how it came to be.
const shown = (guide: Guide) => {
  const sorted = <Value>(map: ReadonlyMap<string, Value>) =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = (map: ReadonlyMap<string, readonly string[]>) =>
    sorted(map).map(([name, found]) => [name, [...found].sort()]);
  return {
    sheets: sorted(guide.sheets),
    orders: orderFields.map((field) => sheetOrder(guide.sheets, field)),
    bySlug: names(guide.sheetIndex.bySlug),
    byReference: names(guide.sheetIndex.byReference),
    withdrawn: sorted(guide.entities.withdrawnSheet),
    agencies: sorted(guide.entities.agency),
    former: sorted(guide.entities.formerAgency),
    leftOut: leftOutOf(guide)
      .map((one) => `${one.kind}:${one.id}:${one.field}`)
      .sort(),
  };
};

describe('applyChanges', () => {
  it('gives, change after change, the guide that one whole reading gives', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.boolean(), (steps, areOrdersAsked) => {
        const start = aGuide(surroundings);
        // Asked for before the changes, an order is kept through each; else it is made at the end.
        if (areOrdersAsked) shown(start);
        const followed = steps.reduce(
          (guide, line, index) => nextGuide(guide, [line], `1.${index + 2}.m`),
          start,
        );
        const whole = aGuide([...surroundings, ...steps]);
        expect(shown(followed)).toEqual(shown(whole));
      }),
    );
  });

  it('forgets, on a whole reading, what that reading does not name', () => {
    const before = aGuide([...surroundings, aSheet('f1'), aSheet('f2')]);
    const changes = parseFeed(
      [...surroundings, aSheet('f2'), { kind: 'cursor', cursor: '1.9.m' }].map((line) =>
        JSON.stringify(line),
      ),
    ).changes;
    const after = applyChanges(before, changes, { version: '1.9.m', isWhole: true });
    expect(shown(after)).toEqual(shown(aGuide([...surroundings, aSheet('f2')])));
  });

  it('leaves the guide before as it was', () => {
    const before = aGuide([...surroundings, aSheet('f1')]);
    const picture = JSON.stringify(shown(before));
    nextGuide(before, [aSheet('f1', { title: 'Autre' }), aSheet('f2')], '1.2.m');
    expect(JSON.stringify(shown(before))).toBe(picture);
  });

  it('leaves out a record that cannot be shown, says why, and shows all the others', async () => {
    const guide = aGuide([...surroundings, aSheet('f1', { feeModel: 'CHEAP' }), aSheet('f2')]);
    expect(leftOutOf(guide)).toEqual([
      {
        kind: 'sheet',
        id: 'f1',
        agency: 'caue',
        field: 'feeModel',
        reason: expect.stringContaining('FREE'),
      },
    ]);
    expect(await readQuery(guide, '{ guide { counts { sheets } } }')).toEqual({
      guide: { counts: { sheets: 1 } },
    });
  });

  it('keeps a sheet waiting until its agency is there', () => {
    const waiting = aGuide([...surroundings, aSheet('f1', { leadAgency: 'labeo' })]);
    expect([waiting.sheets.size, leftOutOf(waiting)[0]?.field]).toEqual([0, 'leadAgency']);
    const complete = nextGuide(waiting, [anAgency('labeo')], '1.2.m');
    expect([complete.sheets.size, leftOutOf(complete)]).toEqual([1, []]);
  });
});

interface ChangeAnswer {
  version: string;
  hasMore: boolean;
  reset: boolean;
  changed: { reference?: string }[];
  removed: string[];
}

describe('Query.changes', () => {
  const query = `query ($since: String, $first: Int) { changes(since: $since, first: $first) {
    version hasMore reset removed changed { __typename ... on Sheet { reference } ... on WithdrawnSheet { reference } } } }`;
  const changes = async (guide: Guide, variables: object) =>
    (await readQuery(guide, query, { ...variables })).changes as ChangeAnswer;
  const start = aGuide([...surroundings, aSheet('f1'), aSheet('f2')]);
  const next = nextGuide(
    start,
    [
      { ...aSheet('f2', { title: 'Rebâtir' }), seq: 2 },
      { kind: 'sheet', id: 'f1', seq: 3 },
    ],
    '1.3.mark',
  );

  it('tells what changed and what was removed since a version', async () => {
    const removed = [Buffer.from('Sheet:f1').toString('base64url')];
    expect(await changes(next, { since: '1.1.mark' })).toEqual({
      version: '1.3.mark',
      hasMore: false,
      reset: false,
      removed,
      changed: [{ __typename: 'Sheet', reference: 'F2' }],
    });
    expect(await changes(next, { since: '1.3.mark' })).toMatchObject({
      changed: [],
      removed: [],
      reset: false,
    });
  });

  it('walks the whole guide page by page, each thing once', async () => {
    const seen: unknown[] = [];
    for (let since: string | undefined, more = true; more;) {
      const page: ChangeAnswer = await changes(next, { since, first: 1 });
      seen.push(...page.changed, ...page.removed);
      [since, more] = [page.version, page.hasMore];
    }
    expect(seen).toHaveLength(4);
  });

  it('starts again, and says so, from a version that this guide has not reached', async () => {
    expect(await changes(start, { since: '1.99.other' })).toMatchObject({
      reset: true,
      version: '1.1.mark',
    });
  });

  it('refuses what is not a version', async () => {
    expect(await refusal(start, query, { since: 'yesterday' })).toMatchObject({
      code: 'BAD_VERSION',
    });
  });

  it('tells of a sheet that vanishes, then comes back, with its agency', async () => {
    const broken = nextGuide(
      start,
      [{ ...anAgency('caue', { website: 'nowhere' }), seq: 5 }],
      '1.5.mark',
    );
    const { removed } = await changes(broken, { since: '1.1.mark' });
    expect(removed.map((id) => Buffer.from(id, 'base64url').toString()).sort()).toEqual([
      'Agency:caue',
      'Sheet:f1',
      'Sheet:f2',
    ]);
    const mended = nextGuide(broken, [{ ...anAgency('caue'), seq: 6 }], '1.6.mark');
    const { changed } = await changes(mended, { since: '1.5.mark' });
    expect(changed.flatMap(({ reference }) => reference ?? []).sort()).toEqual(['F1', 'F2']);
  });

  it('starts again from the version of another database at the same place', async () => {
    expect(await changes(next, { since: '1.3.other' })).toMatchObject({ reset: true });
  });
});
