import fc from 'fast-check';
import { aSheet, aTheme, anAgency, surroundings } from '../testing/records';
import { aGuide, readQuery } from '../testing/run-query';

const phases = ['REFLECTION', 'FEASIBILITY_STUDY', 'WORKS'] as const;
const fees = ['FREE', 'PAID', 'MIXED'] as const;
const agencySlugs = ['caue', 'labeo', 'sdem50'] as const;
const themeNames = ['amenagement', 'cimetieres', 'eau'] as const;

const world = [
  ...surroundings,
  anAgency('labeo'),
  anAgency('sdem50'),
  aTheme('cimetieres', { parent: 'amenagement', order: 1 }),
  aTheme('eau', { order: 2 }),
];

const sheetFields = fc.record({
  leadAgency: fc.constantFrom(...agencySlugs),
  partner: fc.option(fc.constantFrom(...agencySlugs)),
  primaryTheme: fc.constantFrom(...themeNames),
  phases: fc.subarray([...phases], { minLength: 1 }),
  feeModel: fc.constantFrom(...fees),
});

const filters = fc.record(
  {
    themes: fc.subarray([...themeNames]),
    agencies: fc.subarray([...agencySlugs]),
    phases: fc.subarray([...phases]),
    feeModels: fc.subarray([...fees]),
  },
  { requiredKeys: [] },
);

type Fields = typeof sheetFields extends fc.Arbitrary<infer One> ? One : never;
type Filter = typeof filters extends fc.Arbitrary<infer One> ? One : never;

const themesOf = ({ primaryTheme }: Fields): string[] =>
  primaryTheme === 'cimetieres' ? ['cimetieres', 'amenagement'] : [primaryTheme];
const agenciesOf = ({ leadAgency, partner }: Fields): string[] =>
  partner && partner !== leadAgency ? [leadAgency, partner] : [leadAgency];

const valuesOf: Record<keyof Filter, (sheet: Fields) => readonly string[]> = {
  themes: themesOf,
  agencies: agenciesOf,
  phases: (sheet) => sheet.phases,
  feeModels: (sheet) => [sheet.feeModel],
};

const passes = (sheet: Fields, filter: Filter, except?: string): boolean =>
  (Object.keys(valuesOf) as (keyof Filter)[])
    .filter((field) => field !== except && filter[field]?.length)
    .every((field) =>
      valuesOf[field](sheet).some((value) => (filter[field] as string[]).includes(value)),
    );

const naiveCounts = (
  sheets: Fields[],
  filter: Filter,
  field: keyof Filter,
): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const sheet of sheets.filter((one) => passes(one, filter, field)))
    for (const value of valuesOf[field](sheet)) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

const toLine = ({ partner, ...fields }: Fields, index: number) =>
  aSheet(`f${index + 1}`, {
    ...fields,
    partnerships:
      partner && partner !== fields.leadAgency
        ? [{ agency: partner, role: 'Analyse', phases: ['OPERATION'], contact: null }]
        : [],
  });

interface FacetAnswer {
  sheets: {
    totalCount: number;
    nodes: { reference: string }[];
    facets: {
      themes: { theme: { code: string }; count: number }[];
      agencies: { agency: { slug: string }; count: number }[];
      phases: { phase: string; count: number }[];
      feeModels: { feeModel: string; count: number }[];
    };
  };
}

describe('SheetConnection.facets', () => {
  it('filters and counts facets as a naive reading of every sheet does', async () => {
    const query = `query ($filter: SheetFilter) { sheets(first: 100, filter: $filter) { totalCount nodes { reference }
      facets { themes { theme { code } count } agencies { agency { slug } count } phases { phase count } feeModels { feeModel count } } } }`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(sheetFields, { maxLength: 25 }),
        filters,
        async (sheets, filter) => {
          const guide = aGuide([...world, ...sheets.map(toLine)]);
          const { sheets: page } = (await readQuery(guide, query, {
            filter,
          })) as unknown as FacetAnswer;
          const expected = sheets.flatMap((sheet, index) =>
            passes(sheet, filter) ? [`F${index + 1}`] : [],
          );
          expect(page.nodes.map(({ reference }) => reference)).toEqual(expected);
          expect(page.totalCount).toBe(expected.length);
          const { facets } = page;
          const counts = (entries: [string, number][]) => Object.fromEntries(entries);
          expect(counts(facets.themes.map((one) => [one.theme.code, one.count]))).toEqual(
            naiveCounts(sheets, filter, 'themes'),
          );
          expect(counts(facets.agencies.map((one) => [one.agency.slug, one.count]))).toEqual(
            naiveCounts(sheets, filter, 'agencies'),
          );
          expect(counts(facets.phases.map((one) => [one.phase, one.count]))).toEqual(
            naiveCounts(sheets, filter, 'phases'),
          );
          expect(counts(facets.feeModels.map((one) => [one.feeModel, one.count]))).toEqual(
            naiveCounts(sheets, filter, 'feeModels'),
          );
        },
      ),
    );
  });
});
