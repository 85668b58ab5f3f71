import { toPhoneText, toPhoneUrl } from './phone';

describe('toPhoneText', () => {
  it.each(['0261910010', '02 61 91 00 10', '02.61.91.00.10', '+33 2 61 91 00 10'])(
    'groups %s in pairs that do not part',
    (phone) => expect(toPhoneText(phone)).toBe('02\u00a061\u00a091\u00a000\u00a010'),
  );

  it('leaves a number of another shape as it is', () => expect(toPhoneText('3939')).toBe('3939'));
});

describe('toPhoneUrl', () => {
  it('is international', () => expect(toPhoneUrl('02 61 91 00 10')).toBe('tel:+33261910010'));

  it('is absent when the number is not French', () => expect(toPhoneUrl('3939')).toBeNull());
});
