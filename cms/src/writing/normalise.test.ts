import { normalise, toPhoneNumber } from './normalise';

describe('normalise', () => {
  it('cleans what people type', () => {
    const data: Record<string, unknown> = {
      siren: ' 255 002 883 ',
      reference: 'f 12',
      phases: ['WORKS', 'REFLECTION', 'WORKS'],
      fee: '',
    };
    normalise(data, {
      siren: { type: 'string' },
      reference: { type: 'string' },
      phases: { type: 'json', customField: 'global::choices', options: { enum: 'Phase' } },
      fee: { type: 'string', customField: 'global::choice', options: { enum: 'FeeModel' } },
    });
    expect(data).toEqual({
      siren: '255002883',
      reference: 'F12',
      phases: ['REFLECTION', 'WORKS'],
      fee: null,
    });
  });
});

describe('the character NUL', () => {
  it('is taken out of every text, at any depth, and nothing else is', () => {
    const data: Record<string, unknown> = {
      title: 'Répa\0rer',
      description: [{ type: 'paragraph', children: [{ type: 'text', text: 'a\0b \\u0000' }] }],
    };
    normalise(data, { title: { type: 'string' }, description: { type: 'blocks' } });
    expect(data).toEqual({
      title: 'Réparer',
      description: [{ type: 'paragraph', children: [{ type: 'text', text: 'ab \\u0000' }] }],
    });
  });
});

describe('toPhoneNumber', () => {
  it.each([
    ['0233055550', '02 33 05 55 50'],
    ['02.33-05 55.50', '02 33 05 55 50'],
    ['3949', '3949'],
    ['+33 2 33 05 55 50', '+33 2 33 05 55 50'],
  ])('writes %s as %s', (typed, shown) => expect(toPhoneNumber(typed)).toBe(shown));
});
