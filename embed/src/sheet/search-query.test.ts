import fc from 'fast-check';

import { beneficiaryTypes, feeModels, phases, supportTypes } from './codes';
import {
  facetNames,
  orders,
  parseSheetSearch,
  toSheetFilter,
  toSheetListPath,
  toWords,
  withoutValue,
  type Facet,
  type SheetSearch,
} from './search-query';

const parsePath = (path: string) => parseSheetSearch(new URL(path, 'https://a.fr').searchParams);

const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/), { maxLength: 4 });
const codes = <Code extends string>(all: readonly Code[]) =>
  fc.subarray([...all]) as fc.Arbitrary<Code[]>;
const words = fc.string({ maxLength: 60 }).map(toWords);

const searches: fc.Arbitrary<SheetSearch> = fc
  .record({
    words,
    themes: slugs,
    agencies: slugs,
    phases: codes(phases),
    feeModels: codes(feeModels),
    supportTypes: codes(supportTypes),
    beneficiaryTypes: codes(beneficiaryTypes),
    territory: fc.constantFrom('', '50', '50129', '200067205'),
    order: fc.constantFrom(...(Object.keys(orders) as (keyof typeof orders)[])),
    after: fc.string(),
    before: fc.string(),
  })
  .map((search) => ({ ...search, before: search.after ? '' : search.before }));

describe('parseSheetSearch', () => {
  it('reads back every address that a search writes', () => {
    fc.assert(
      fc.property(searches, (search) => {
        expect(parsePath(toSheetListPath(search))).toEqual(search);
      }),
    );
  });

  it('drops what the guide does not know', () => {
    const search = parsePath('/fiches?phase=LUNE&cout=FREE&theme=<b>&tri=hasard&territoire=ici');
    expect(toSheetListPath(search)).toBe('/fiches?cout=FREE');
  });

  it('ignores the empty fields of a form', () => {
    expect(toSheetListPath(parsePath('/fiches?q=&theme=&tri=reference&apres='))).toBe('/fiches');
  });

  it('gives an order of its own no inherited name', () => {
    expect(parsePath('/fiches?tri=constructor').order).toBe('reference');
  });
});

describe('toSheetFilter', () => {
  it('asks for nothing that the reader did not', () => {
    expect(toSheetFilter(parsePath('/fiches'))).toMatchObject({ territory: null, contains: null });
  });

  it('maps q onto contains', () => {
    expect(toSheetFilter(parsePath('/fiches?q=toiture')).contains).toBe('toiture');
  });
});

describe('withoutValue', () => {
  it('removes that value alone and goes back to the first page', () => {
    fc.assert(
      fc.property(
        searches,
        fc.constantFrom(...(Object.keys(facetNames) as Facet[])),
        (search, facet) => {
          const [value = ''] = search[facet];
          const lighter = withoutValue(search, facet, value);
          expect(lighter).toEqual({
            ...search,
            [facet]: search[facet].slice(1),
            after: '',
            before: '',
          });
        },
      ),
    );
  });
});
