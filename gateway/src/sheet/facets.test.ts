import fc from 'fast-check';
import { aSheet, aTerritory, aTheme, anAgency, surroundings } from '../testing/records';
import { aGuide, readQuery } from '../testing/run-query';

/** SDEM50 works around Coutances alone; the two others, everywhere. */
const world = [
  ...surroundings,
  aTerritory('departement-50', { kind: 'DEPARTEMENT', code: '50' }),
  aTerritory('epci-200066389', { kind: 'EPCI', parent: 'departement-50' }),
  aTerritory('commune-50147', { parent: 'epci-200066389' }),
  aTerritory('commune-50129', { parent: 'departement-50' }),
  anAgency('labeo'),
  anAgency('sdem50', { coverage: ['epci-200066389'] }),
  aTheme('cimetieres', { parent: 'amenagement', order: 1 }),
  aTheme('eau', { order: 2 }),
];

const values = {
  themes: ['amenagement', 'cimetieres', 'eau'],
  agencies: ['caue', 'labeo', 'sdem50'],
  phases: ['REFLECTION', 'FEASIBILITY_STUDY', 'WORKS'],
  feeModels: ['FREE', 'PAID', 'MIXED'],
  supportTypes: ['ADVICE', 'ANALYSIS', 'TRAINING'],
  beneficiaryTypes: ['COMMUNE', 'EPCI', 'CCAS'],
};
type Facet = keyof typeof values;
const facetNames = Object.keys(values) as Facet[];

const words = ['lavoir', 'pont', 'fossé'];

const sheetFields = fc.record({
  leadAgency: fc.constantFrom(...values.agencies),
  partner: fc.option(fc.constantFrom(...values.agencies)),
  primaryTheme: fc.constantFrom(...values.themes),
  themes: fc.subarray(values.themes),
  phases: fc.subarray(values.phases, { minLength: 1 }),
  feeModel: fc.constantFrom(...values.feeModels),
  supportTypes: fc.subarray(values.supportTypes),
  beneficiaryTypes: fc.subarray(values.beneficiaryTypes),
  title: fc.constantFrom(...words).map((word) => `Réparer ${word}`),
});

const listFilters = Object.fromEntries(
  facetNames.map((facet) => [facet, fc.subarray(values[facet])]),
) as Record<Facet, fc.Arbitrary<string[]>>;

const filters = fc.record(
  {
    ...listFilters,
    territory: fc.constantFrom('50', '50147', '50129'),
    contains: fc.constantFrom('lavo', 'FOSSE', 'ponts'),
  },
  { requiredKeys: [] },
);

const orders = fc.record({
  field: fc.constantFrom('REFERENCE', 'TITLE'),
  direction: fc.constantFrom('ASC', 'DESC'),
});

type Fields = typeof sheetFields extends fc.Arbitrary<infer One> ? One : never;
type Filter = typeof filters extends fc.Arbitrary<infer One> ? One : never;
type Order = typeof orders extends fc.Arbitrary<infer One> ? One : never;

const unique = (items: string[]): string[] => [...new Set(items)];

const valuesOf: Record<Facet, (sheet: Fields) => string[]> = {
  themes: ({ primaryTheme, themes }) => {
    const named = [primaryTheme, ...themes];
    return unique(named.includes('cimetieres') ? [...named, 'amenagement'] : named);
  },
  agencies: ({ leadAgency, partner }) => unique(partner ? [leadAgency, partner] : [leadAgency]),
  phases: (sheet) => sheet.phases,
  feeModels: (sheet) => [sheet.feeModel],
  supportTypes: (sheet) => sheet.supportTypes,
  beneficiaryTypes: (sheet) => sheet.beneficiaryTypes,
};

const isCovered = ({ leadAgency }: Fields, territory: string | undefined): boolean =>
  leadAgency !== 'sdem50' || territory !== '50129';

const holds = ({ title }: Fields, contains: string | undefined): boolean => {
  const plain = (text: string) => text.toLowerCase().replaceAll('é', 'e');
  return plain(title).includes(plain(contains ?? ''));
};

const passes = (sheet: Fields, filter: Filter, except?: Facet): boolean =>
  facetNames.every((facet) => {
    const wanted = filter[facet];
    if (facet === except || !wanted?.length) return true;
    return valuesOf[facet](sheet).some((value) => wanted.includes(value));
  }) &&
  isCovered(sheet, filter.territory) &&
  holds(sheet, filter.contains);

function naiveCounts(sheets: Fields[], filter: Filter, facet: Facet): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const sheet of sheets.filter((one) => passes(one, filter, facet)))
    for (const value of valuesOf[facet](sheet)) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** References in the order asked for, by the longest way. */
function naiveList(sheets: Fields[], filter: Filter, { field, direction }: Order): string[] {
  const rows = sheets.map((sheet, index) => ({ sheet, index, id: `f${index + 1}` }));
  const compare = (a: (typeof rows)[0], b: (typeof rows)[0]): number => {
    const byTitle = a.sheet.title.localeCompare(b.sheet.title, 'fr');
    if (field === 'REFERENCE') return a.index - b.index;
    return byTitle || (a.id < b.id ? -1 : 1);
  };
  const found = rows.filter(({ sheet }) => passes(sheet, filter)).sort(compare);
  return (direction === 'DESC' ? found.reverse() : found).map(({ id }) => id.toUpperCase());
}

const toLine = ({ partner, ...fields }: Fields, index: number) => {
  const partnership = { agency: partner, role: 'Analyse', phases: ['OPERATION'], contact: null };
  const partnerships = partner && partner !== fields.leadAgency ? [partnership] : [];
  return aSheet(`f${index + 1}`, { ...fields, partnerships });
};

interface Answer {
  sheets: {
    totalCount: number;
    nodes: { reference: string }[];
    pageInfo: Record<'hasNextPage' | 'hasPreviousPage', boolean> &
      Record<'startCursor' | 'endCursor', string>;
    facets: Record<Facet, { value: string | { value: string }; count: number }[]>;
  };
}

const query = `query ($filter: SheetFilter, $orderBy: SheetOrder, $first: Int, $after: String, $last: Int, $before: String) {
  sheets(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { reference } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    facets {
      themes { value: theme { value: code } count } agencies { value: agency { value: slug } count }
      phases { value: phase count } feeModels { value: feeModel count }
      supportTypes { value: supportType count } beneficiaryTypes { value: beneficiaryType count }
    }
  }
}`;

type Guide = ReturnType<typeof aGuide>;

const read = async (guide: Guide, variables: object): Promise<Answer['sheets']> =>
  ((await readQuery(guide, query, { ...variables })) as unknown as Answer).sheets;

/** References of the whole list, page by page, from its start or from its end. */
async function walk(
  guide: Guide,
  list: object,
  size: number,
  isForward: boolean,
): Promise<string[]> {
  const seen: string[] = [];
  for (let cursor: string | undefined, pages = 0; pages <= 26; pages += 1) {
    const window = isForward ? { first: size, after: cursor } : { last: size, before: cursor };
    const { nodes, pageInfo } = await read(guide, { ...list, ...window });
    const references = nodes.map(({ reference }) => reference);
    if (isForward) seen.push(...references);
    else seen.unshift(...references);
    if (!(isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return seen;
    cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
  }
  throw new Error('The pages never end.');
}

const sheetLists = fc.array(sheetFields, { maxLength: 25 });

describe('Query.sheets', () => {
  it('gives each sheet of any filter once, in any order, direction and page size', async () => {
    const pages = fc.record({ size: fc.integer({ min: 1, max: 100 }), isForward: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        sheetLists,
        filters,
        orders,
        pages,
        async (sheets, filter, orderBy, { size, isForward }) => {
          const guide = aGuide([...world, ...sheets.map(toLine)]);
          const walked = await walk(guide, { filter, orderBy }, size, isForward);
          expect(walked).toEqual(naiveList(sheets, filter, orderBy));
        },
      ),
    );
  });
});

describe('SheetConnection.facets', () => {
  it('counts as a naive reading of every sheet does, without its own selection', async () => {
    await fc.assert(
      fc.asyncProperty(sheetLists, filters, async (sheets, filter) => {
        const guide = aGuide([...world, ...sheets.map(toLine)]);
        const { facets, totalCount } = await read(guide, { filter });
        expect(totalCount).toBe(sheets.filter((sheet) => passes(sheet, filter)).length);
        for (const facet of facetNames) {
          const counts = facets[facet].map(({ value, count }) => [
            typeof value === 'string' ? value : value.value,
            count,
          ]);
          expect(Object.fromEntries(counts)).toEqual(naiveCounts(sheets, filter, facet));
        }
      }),
    );
  });
});
