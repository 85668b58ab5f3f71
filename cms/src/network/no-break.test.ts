import { noBreak } from './no-break';

describe('noBreak', () => {
  it('keeps together what French keeps together, and nothing else', () => {
    expect(noBreak('F12 « Un titre » : de « A » à « B »')).toBe(
      'F12 «\u00a0Un titre\u00a0»\u00a0: de «\u00a0A\u00a0» à «\u00a0B\u00a0»',
    );
    expect(noBreak('Le compte n° 12 : https://idm.example:80')).toBe(
      'Le compte n°\u00a012\u00a0: https://idm.example:80',
    );
  });
});
