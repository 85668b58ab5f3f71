import { adviseOnSheet, startsWithInfinitive } from './sheet-advice';

const complete = {
  title: 'Réhabiliter un bâtiment communal ancien',
  summary:
    'Un architecte vient sur place, dit ce qui presse et vous aide à décider de la suite des travaux.',
  needExamples: 'a\nb\nc\nd',
  deliverables: 'a',
  notCovered: 'a',
  steps: 'a\nb\nc',
  beforeContact: 'a',
  keywords: 'a\nb\nc\nd\ne\nf',
  lastReviewedAt: '2026-06-01',
  reviewFrequency: 'ANNUAL',
  sources: [{}],
};
const today = new Date('2026-11-23');

describe('startsWithInfinitive', () => {
  it.each([
    'Réhabiliter un pont',
    'Se préparer',
    'S’équiper',
    'Faire vivre',
    'Accueillir un médecin',
    'Prévoir',
    'Mettre en réseau',
  ])('accepts « %s »', (title) => {
    expect(startsWithInfinitive(title)).toBe(true);
  });

  it.each(['Réhabilitation d’un pont', 'Nos conseils', 'Aide aux communes', 'Un pont à refaire'])(
    'doubts « %s »',
    (title) => {
      expect(startsWithInfinitive(title)).toBe(false);
    },
  );
});

describe('adviseOnSheet', () => {
  it('says nothing of a complete sheet', () =>
    expect(adviseOnSheet(complete, 2, today)).toEqual([]));

  it('warns about a late review, in French dates', () => {
    expect(adviseOnSheet({ ...complete, lastReviewedAt: '2025-06-01' }, 2, today)).toEqual([
      expect.stringContaining('01/06/2026'),
    ]);
  });

  it('names each missing section', () => {
    expect(adviseOnSheet({}, 0, today).length).toBeGreaterThanOrEqual(9);
  });
});
