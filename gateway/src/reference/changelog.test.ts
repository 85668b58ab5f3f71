import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseChangelog } from './changelog';

describe('parseChangelog', () => {
  it('reads releases, titles and items, on several lines too', () => {
    const text = [
      '# Journal',
      'Introduction.',
      '',
      '## À venir',
      '### Ajouté',
      '- `A.b` :',
      '  un champ.',
      '- `C`.',
      '## 1.2.0 – 2026-02-01',
      '### Retiré',
      '- `D`.',
    ];
    expect(parseChangelog(text.join('\n'))).toEqual([
      {
        version: null,
        date: null,
        sections: [{ title: 'Ajouté', items: ['`A.b` : un champ.', '`C`.'] }],
      },
      { version: '1.2.0', date: '2026-02-01', sections: [{ title: 'Retiré', items: ['`D`.'] }] },
    ]);
  });

  it.each([
    ['## Bientôt', 1],
    ['## 1.2 – 2026-02-01', 1],
    ['## À venir\n### Added', 2],
    ['## À venir\n- sans titre', 2],
    ['## À venir\n### Ajouté\ntexte', 3],
  ])('names the line that is of another form: %j', (text, line) => {
    expect(() => parseChangelog(text)).toThrow(`line ${line} is not understood`);
  });

  it('understands ours', () => {
    const text = readFileSync(join(__dirname, '../../../schema/CHANGELOG.md'), 'utf8');
    expect(parseChangelog(text).map(({ version }) => version)).toContain('0.1.0');
  });
});
