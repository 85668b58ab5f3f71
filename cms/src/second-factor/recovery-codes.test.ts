import { createRecoveryCodes, hashCode } from './recovery-codes';

describe('recovery codes', () => {
  it('are ten, all different, by groups of four', () => {
    const codes = createRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
  });

  it('are recognised as typed, for their own account', () => {
    expect(hashCode(7, 'abcd efgh-2345 6789')).toBe(hashCode(7, 'ABCD-EFGH-2345-6789'));
    expect(hashCode(8, 'ABCD-EFGH-2345-6789')).not.toBe(hashCode(7, 'ABCD-EFGH-2345-6789'));
  });
});
