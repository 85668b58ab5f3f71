import { invitationLetter } from './invitation-letter';

describe('invitationLetter', () => {
  const letter = invitationLetter({
    firstname: 'Camille',
    agency: 'CAUE <50>',
    address: 'https://guide.test/?a=1&b=2',
    expiresAt: new Date('2026-12-01T13:05:00Z'),
  });

  it('says the end of the link as French does, at the hour of the department', () => {
    expect(letter.text.replaceAll('\u00a0', ' ')).toContain('mardi 1er décembre à 14 h 05');
  });

  it('says the same words in HTML, where a name is never markup', () => {
    expect(letter.text).toContain('https://guide.test/?a=1&b=2');
    expect(letter.html).toContain('https://guide.test/?a=1&amp;b=2');
    expect(letter.html).toContain('CAUE &lt;50&gt;');
    expect(letter.html).not.toContain('<50>');
  });
});
