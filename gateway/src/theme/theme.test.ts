import fc from 'fast-check';
import { aTheme, surroundings } from '../testing/records';
import { aGuide, readQuery, refusal } from '../testing/run-query';

const codes = ['eau', 'eau-potable', 'yy', 'zz', 'a1', 'a_1'];

const themes = fc
  .uniqueArray(
    fc.record({ code: fc.constantFrom(...codes), order: fc.integer({ min: -3, max: 12 }) }),
    {
      selector: ({ code }) => code,
      minLength: 1,
    },
  )
  .map((roots) =>
    roots.map(({ code, order }, index) =>
      aTheme(code, { order, parent: index > 0 && index % 2 === 0 ? roots[0]!.code : null }),
    ),
  );

interface Page {
  themes: { nodes: { code: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
}

describe('Query.themes', () => {
  it('gives each theme once, page after page, a parent before its children', async () => {
    await fc.assert(
      fc.asyncProperty(themes, async (lines) => {
        const guide = aGuide(lines);
        const whole = (await readQuery(
          guide,
          '{ themes(first: 100) { nodes { code } } }',
        )) as unknown as Page;
        const walked: string[] = [];
        for (let after: string | null = null, pages = 0; pages <= codes.length; pages += 1) {
          const query =
            'query ($after: String) { themes(first: 1, after: $after) { nodes { code } pageInfo { endCursor hasNextPage } } }';
          const { themes: page } = (await readQuery(guide, query, { after })) as unknown as Page;
          walked.push(...page.nodes.map(({ code }) => code));
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor;
        }
        expect(walked).toEqual(whole.themes.nodes.map(({ code }) => code));
        expect([...walked].sort()).toEqual(lines.map(({ id }) => id).sort());
        const [root] = lines;
        const at = (id: string) => walked.indexOf(id);
        for (const { id, record } of lines)
          if (record?.parent) expect(at(id)).toBeGreaterThan(at(root!.id));
      }),
      { numRuns: 30 },
    );
  });

  it('refuses a cursor of another list', async () => {
    const guide = aGuide(surroundings);
    const data = await readQuery(guide, '{ agencies { pageInfo { endCursor } } }');
    const { endCursor } = (data.agencies as { pageInfo: { endCursor: string } }).pageInfo;
    for (const list of ['themes', 'territories', 'sheets'])
      expect(
        await refusal(guide, `{ ${list}(after: "${endCursor}") { totalCount } }`),
      ).toMatchObject({
        code: 'BAD_CURSOR',
        argument: 'after',
      });
  });
});
