import { cleanFileName } from './file-name';

describe('cleanFileName', () => {
  it.each([
    ['Modèle de délibération.pdf', 'Modèle de délibération.pdf'],
    ['Convention 2025/2026.pdf', 'Convention 2025-2026.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\moi\\logo.png', 'logo.png'],
    ['/tmp/logo.png', 'logo.png'],
    ['..\\logo.png', 'logo.png'],
    ['facture\u202efdp.exe', 'facturefdp.exe'],
    ['fac\u200bture\u0000\u0007.pdf', 'facture.pdf'],
    ['deux\nlignes\t.pdf', 'deux lignes .pdf'],
    ['a<b>:"c|d?e*.pdf', 'a-b---c-d-e-.pdf'],
    ['.htaccess.pdf', 'htaccess.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['e\u0301tude.pdf', 'étude.pdf'],
    ['\ud800.pdf', 'pdf'],
    ['', 'fichier'],
    ['\u202e', 'fichier'],
  ])('makes of %j %j', (name, cleaned) => {
    expect(cleanFileName(name)).toBe(cleaned);
    expect(cleanFileName(cleaned)).toBe(cleaned);
  });

  it('shortens a long name, and keeps its extension', () => {
    const cleaned = cleanFileName(`${'é😀'.repeat(200)}.pdf`);
    expect(cleaned).toHaveLength(200);
    expect(cleaned).toMatch(/^(é😀)+é?\.pdf$/);
  });
});
