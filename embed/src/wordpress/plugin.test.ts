import { strFromU8, unzipSync } from 'fflate';
import { version } from '../../package.json';
import { typeset } from '../page/typography';
import { toWordPressPlugin } from './plugin';

const publicUrl = 'https://guide.example';

const unzip = (address = publicUrl): Record<string, string> => {
  const files = unzipSync(toWordPressPlugin(address).body as Buffer);
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
};

const files = unzip();
const named = (pattern: RegExp) => Object.entries(files).filter(([path]) => pattern.test(path));
const read = (path: string): string => files[`guide-departemental/${path}`]!;

describe('toWordPressPlugin', () => {
  it('is one folder, as WordPress wants it, and light', () => {
    const folders = new Set(Object.keys(files).map((path) => path.split('/')[0]));
    expect([...folders]).toEqual(['guide-departemental']);
    expect(named(/(^|\/)(guide-departemental|uninstall)\.php$|readme\.txt$/)).toHaveLength(3);
    expect(toWordPressPlugin(publicUrl).body.length).toBeLessThan(25_000);
  });

  it('is the same bytes each time, so that a cache may keep it', () => {
    expect(toWordPressPlugin(publicUrl)).toEqual(toWordPressPlugin(publicUrl));
    // The local date is the same wherever it is made, but a date in UTC would not be.
    const [, , , , , time, date] = new Uint16Array(
      new Uint8Array(toWordPressPlugin(publicUrl).body as Buffer).slice(0, 14).buffer,
    );
    expect([time, date]).toEqual([0, ((2026 - 1980) << 9) | (1 << 5) | 1]);
  });

  it('knows the guide that it comes from', () => {
    expect(JSON.parse(read('guide.json'))).toEqual({ address: publicUrl });
    expect(unzip('http://127.0.0.1:4000')['guide-departemental/guide.json']).toContain('4000');
  });

  it('says one version, that of the guide', () => {
    const said = [
      /^ \* Version: +(.*)$/m.exec(read('guide-departemental.php'))?.[1],
      /^Stable tag: (.*)$/m.exec(read('readme.txt'))?.[1],
      /'version' +=> '(.*)'/.exec(read('block/editor.asset.php'))?.[1],
      (JSON.parse(read('block/block.json')) as { version: string }).version,
    ];
    expect(said).toEqual(said.map(() => version));
    expect(read('readme.txt')).toContain(`= ${version} =`);
  });

  it('answers nothing when one of its files is asked for by itself', () => {
    const php = named(/\.php$/);
    expect(php.length).toBeGreaterThan(8);
    for (const [path, text] of php)
      expect([
        path,
        /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m.test(text),
      ]).toEqual([path, true]);
  });

  it('speaks French as it is printed', () => {
    const words = named(/\.(php|js)$/).flatMap(([, text]) =>
      [...text.matchAll(/(?:__|_e)\(\s*'([^']*)'/g)].map(([, said]) => said!),
    );
    const { title, description } = JSON.parse(read('block/block.json')) as Record<string, string>;
    words.push(title!, description!);
    expect(words.length).toBeGreaterThan(30);
    expect(words).toEqual(words.map(typeset));
  });

  it('requires each of its files, and loads none from elsewhere', () => {
    const required = [...read('guide-departemental.php').matchAll(/'\/(includes\/.*)';/g)];
    const included = named(/\/includes\//).map(([path]) =>
      path.replace('guide-departemental/', ''),
    );
    expect(required.map(([, path]) => path).sort()).toEqual(included.sort());
  });

  it('has the fields of the block in the words that its PHP reads', () => {
    const { attributes } = JSON.parse(read('block/block.json')) as {
      attributes: Record<string, unknown>;
    };
    const php = read('includes/request.php');
    const [, patterns = ''] = /VALUE_PATTERNS = array\(([^;]*)\);/.exec(php) ?? [];
    const names = [...patterns.matchAll(/'(\w+)' +=>/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(5);
    expect(Object.keys(attributes).sort()).toEqual(
      ['type', 'affichage', 'hauteur', ...names].sort(),
    );
  });
});
