import { newsOf, type Terms } from './news';

const terms = (acceptance: string, changes: Partial<Terms> = {}): Terms => ({
  owner: 'lead',
  partner: 'partner',
  role: 'Conseil',
  sheet: 'Réparer le clocher',
  acceptance,
  ...changes,
});

describe('newsOf', () => {
  it.each([
    ['a proposal', null, terms('PROPOSED'), { event: 'proposed', to: 'partner', from: 'lead' }],
    [
      'a yes',
      terms('PROPOSED'),
      terms('ACCEPTED'),
      { event: 'accepted', to: 'lead', from: 'partner' },
    ],
    [
      'a no',
      terms('PROPOSED'),
      terms('DECLINED'),
      { event: 'declined', to: 'lead', from: 'partner' },
    ],
    [
      'a second proposal',
      terms('DECLINED'),
      terms('PROPOSED'),
      { event: 'proposed', to: 'partner' },
    ],
    [
      'another partner',
      terms('PROPOSED'),
      terms('PROPOSED', { partner: 'x' }),
      { event: 'proposed', to: 'x' },
    ],
    ['an end', terms('ACCEPTED'), null, { event: 'ended', to: 'partner', from: 'lead' }],
  ])('tells %s to the other agency', (_case, before, after, expected) => {
    expect(newsOf(before, after)).toMatchObject(expected);
  });

  it.each([
    ['a word of the role', terms('PROPOSED'), terms('PROPOSED', { role: 'Autre' })],
    ['the end of what was declined', terms('DECLINED'), null],
  ])('says nothing of %s', (_case, before, after) => {
    expect(newsOf(before, after)).toBeNull();
  });
});
