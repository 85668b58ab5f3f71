import fc from 'fast-check';
import { demoLines } from '../testing/demo-lines';
import { aGuide, readQuery, refusal, runQuery } from '../testing/run-query';
import { passagesOf } from './passages';
import { referencesOf, search, SEARCH, type Found } from '../testing/search';

describe('Query.search on the demonstration', () => {
  const demo = aGuide(demoLines());
  const passages = new Map(
    [...demo.sheets.values()].map((sheet) => [
      sheet.reference,
      passagesOf(sheet).map(({ text }) => text),
    ]),
  );
  const needs = ['école', 'eau', 'mairie', 'le toit de l’école fuit', 'éclairage public', 'agents'];
  const filters = [
    { phases: ['WORKS'] },
    { feeModels: ['FREE_FIRST_LEVEL', 'PAID'] },
    { agencies: ['caue', 'labeo'] },
    { territory: '50129' },
    { supportTypes: ['ADVICE'], beneficiaryTypes: ['COMMUNE'] },
  ];

  it('filters without changing the order: searching then filtering is filtering then searching', async () => {
    for (const query of needs)
      for (const filter of filters) {
        const all = referencesOf(await search(demo, query, { first: 100 }));
        const kept = referencesOf(await search(demo, query, { first: 100, filter }));
        const { sheets } = await readQuery(
          demo,
          `query($filter: SheetFilter) { sheets(first: 100, filter: $filter) { nodes { reference } } }`,
          { filter },
        );
        const passing = new Set(
          (sheets as { nodes: { reference: string }[] }).nodes.map((one) => one.reference),
        );
        expect(kept).toEqual(all.filter((reference) => passing.has(reference)));
      }
  });

  it('counts facets as one would by hand', async () => {
    const query = `query($query: String!, $filter: SheetFilter) { search(query: $query, filter: $filter, first: 100) {
      facets { phases { phase count } agencies { agency { slug } count } } nodes { phases leadAgency { slug } partnerships { agency { slug } } } } }`;
    for (const text of needs) {
      const filter = { phases: ['WORKS'] };
      const [all, kept] = await Promise.all(
        [{}, filter].map(
          async (one) =>
            (await readQuery(demo, query, { query: text, filter: one })).search as {
              facets: {
                phases: { phase: string; count: number }[];
                agencies: { agency: { slug: string }; count: number }[];
              };
              nodes: {
                phases: string[];
                leadAgency: { slug: string };
                partnerships: { agency: { slug: string } }[];
              }[];
            },
        ),
      );
      const byPhase = (phase: string) =>
        all!.nodes.filter(({ phases }) => phases.includes(phase)).length;
      // A facet ignores its own selection.
      expect(kept!.facets.phases).toEqual(
        kept!.facets.phases.map(({ phase }) => ({ phase, count: byPhase(phase) })),
      );
      for (const { agency, count } of kept!.facets.agencies)
        expect(count).toBe(
          kept!.nodes.filter((node) =>
            [node.leadAgency.slug, ...node.partnerships.map((one) => one.agency.slug)].includes(
              agency.slug,
            ),
          ).length,
        );
    }
  });

  it('pages without gap or double, forward and backward', async () => {
    const all = referencesOf(await search(demo, 'commune école', { first: 100 }));
    expect(all.length).toBeGreaterThan(10);
    const forward: string[] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const page: Found = await search(demo, 'commune école', { first: 4, after });
      forward.push(...referencesOf(page));
      ({ endCursor: after, hasNextPage: isMore } = page.pageInfo);
    }
    expect(forward).toEqual(all);
    const end = await search(demo, 'commune école', { last: 3 });
    expect(referencesOf(end)).toEqual(all.slice(-3));
    const before = await search(demo, 'commune école', { last: 2, before: end.edges[0]!.cursor });
    expect(referencesOf(before)).toEqual(all.slice(-5, -3));
  });

  it('refuses a cursor of another list', async () => {
    const { sheets } = await readQuery(demo, '{ sheets(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (sheets as Found).pageInfo;
    expect(await refusal(demo, SEARCH, { query: 'eau', after: endCursor })).toMatchObject({
      code: 'BAD_CURSOR',
    });
  });

  const odd: [string, string][] = [
    ['nothing', ''],
    ['spaces', '   '],
    ['stop words alone', 'le la les de du'],
    ['emoji', '🙂 🏫'],
    ['other alphabets', 'школа 学校 مدرسة'],
    ['markup', '<script>alert(1)</script>'],
    ['query syntax', '"toit" AND (école OR *)'],
    ['a regular expression', '^(a+)+$'],
    ['escapes', '\\ % \u0000'],
    ['SQL', "'; DROP TABLE"],
    ['bidirectional controls', '\u202etoit'],
    ['ten thousand characters of words', 'toit '.repeat(2_000)],
    ['ten thousand characters of one word', 'x'.repeat(10_000)],
    ['ten thousand elisions', 'l’'.repeat(5_000)],
  ];
  it.each(odd)('answers %s without a fault', async (_name, query) => {
    const { errors, data } = await runQuery(demo, SEARCH, { query });
    expect(errors).toBeUndefined();
    expect((data as { search: Found }).search.totalCount).toBeGreaterThanOrEqual(0);
  });

  it('answers any text without a fault, put end to end the very passages', async () => {
    const word = fc.constantFrom(
      'toit',
      'l’école',
      'eau',
      'pluvial',
      'RGPD',
      '—',
      '…',
      '<b>',
      'zzz',
      '2026',
      'bibliotheque',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (query) => {
        const { edges } = await search(demo, query, { first: 3 });
        for (const { node, highlights } of edges)
          for (const { fragments } of highlights) {
            const shown = fragments.map(({ text }) => text).join('');
            const whole = shown.replace(/^… /, '').replace(/ …$/, '');
            expect(passages.get(node.reference)!.some((text) => text.includes(whole))).toBe(true);
          }
      }),
      { numRuns: 150 },
    );
  });
});
