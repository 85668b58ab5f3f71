import { describe as describeRow, tell, toShortDay, type SearchedTerms } from './searches';
import { moveOf, toCountLabel, type Outcome } from './trial';

const aRow = (fields: Partial<SearchedTerms> = {}): SearchedTerms => ({
  terms: ['four', 'pain'],
  searches: 12,
  unanswered: 12,
  offered: 0,
  notFollowed: 0,
  filtered: 0,
  meanRank: null,
  lastDay: '2026-11-26',
  ...fields,
});

describe('tell', () => {
  it('says what readers did', () => {
    expect(tell(aRow())).toBe(
      'Les lecteurs ont cherché « four pain » 12 fois, toujours sans résultat.',
    );
    expect(tell(aRow({ unanswered: 3 }))).toContain('12 fois, 3 fois sans résultat.');
    expect(tell(aRow({ unanswered: 0 }))).toBe('Les lecteurs ont cherché « four pain » 12 fois.');
  });
});

describe('describe', () => {
  it('says what may explain it, or nothing', () => {
    expect(describeRow(aRow())).toBe('');
    expect(describeRow(aRow({ filtered: 5, meanRank: 3.25 }))).toBe(
      '5 sur 12 avec un filtre ; résultats ouverts : rang 3,3 en moyenne',
    );
  });
});

describe('toShortDay', () => {
  it('writes a day as in France', () => expect(toShortDay('2026-11-06')).toBe('06/11/2026'));
});

const anOutcome = (...references: string[]): Outcome => ({
  totalCount: references.length,
  suggestion: null,
  sheets: references.map((reference) => ({ reference, title: reference, explanation: [] })),
  signposts: [],
});

describe('moveOf', () => {
  it('compares a list with the one before', () => {
    const before = anOutcome('F1', 'F2', 'F3');
    const after = anOutcome('F9', 'F2', 'F1', 'F3');
    expect(after.sheets.map((sheet, rank) => moveOf(sheet, rank, before))).toEqual([
      'nouvelle',
      null,
      '1re auparavant',
      '3e auparavant',
    ]);
  });
});

describe('toCountLabel', () => {
  it('counts', () => {
    const counts = [anOutcome(), anOutcome('F1'), anOutcome('F1', 'F2')];
    expect(counts.map(toCountLabel)).toEqual(['Aucune fiche', '1 fiche', '2 fiches']);
  });
});
