import { seal, unseal } from './seal';

describe('seal', () => {
  it('opens with the secret that sealed, wherever it stands among several', () => {
    const sealed = seal('JBSWY3DPEHPK3PXP', 7, 'old');
    expect(unseal(sealed, 7, ['new', 'old'])).toBe('JBSWY3DPEHPK3PXP');
    expect(unseal(sealed, 7, ['new'])).toBeNull();
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
  });

  it('opens for its own account alone, and never changed', () => {
    const sealed = seal('JBSWY3DPEHPK3PXP', 7, 'key');
    expect(unseal(sealed, 8, ['key'])).toBeNull();
    const bytes = Buffer.from(sealed, 'base64');
    bytes[bytes.length - 1]! ^= 1;
    expect(unseal(bytes.toString('base64'), 7, ['key'])).toBeNull();
    expect(unseal('', 7, ['key'])).toBeNull();
  });

  it('never gives the same twice', () => {
    expect(seal('text', 7, 'key')).not.toBe(seal('text', 7, 'key'));
  });
});
