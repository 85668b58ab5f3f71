import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const load = createRequire(__filename);

type Texts = Readonly<Record<string, string>>;

interface Package {
  readonly name: string;
  /** What Strapi puts before the package's keys. */
  readonly prefix: string;
  readonly translations: string;
}

const plugin = (name: string): Package => ({
  name,
  prefix: `${name}.`,
  translations: 'dist/admin/translations',
});

/** Email and Content-Type Builder serve administrators only; Releases and Review Workflows are switched off. */
const packages: readonly Package[] = [
  { name: 'admin', prefix: '', translations: 'dist/admin/admin/src/translations' },
  plugin('content-manager'),
  plugin('upload'),
  plugin('i18n'),
];

const folderOf = ({ name }: Package): string =>
  dirname(load.resolve(`@strapi/${name}/package.json`));

export const packagesFolder = dirname(dirname(folderOf(packages[0]!)));

function readTexts(pack: Package, language: 'en' | 'fr'): Texts {
  const folder = join(folderOf(pack), pack.translations);
  if (!readdirSync(folder).includes(`${language}.json.js`)) return {};
  const file = load(join(folder, `${language}.json.js`)) as Texts | { default: Texts };
  // Compiled in two ways.
  const texts = (typeof file.default === 'object' ? file.default : file) as Texts;
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [`${pack.prefix}${key}`, text]),
  );
}

/** Every text of the installed Strapi, by its key. */
export const strapiTexts = (language: 'en' | 'fr'): Texts =>
  Object.assign({}, ...packages.map((pack) => readTexts(pack, language))) as Texts;

const quoted = `'((?:[^'\\\\]|\\\\.)*)'|"((?:[^"\\\\]|\\\\.)*)"|\`([^\`]*)\``;
/** `id: 'a.key', defaultMessage: 'A text'`, the key bare or behind the plugin's function that adds its prefix. */
const spoken = new RegExp(
  `\\bid:\\s*(get\\w+\\(|prefix\\w+\\()?\\s*['"]([\\w.$ -]+)['"]\\s*\\)?,\\s*defaultMessage:\\s*(?:${quoted})`,
  'g',
);

/** English texts that stand in the code, whether or not a file of translations has their key. */
export function defaultMessages(): Texts {
  const found: Record<string, string> = {};
  for (const pack of packages) {
    for (const code of readCode(join(folderOf(pack), 'dist/admin'))) {
      for (const [, call, key, ...texts] of code.matchAll(spoken))
        found[`${call ? pack.prefix : ''}${key}`] ??= texts.find((text) => text != null) ?? '';
    }
  }
  return found;
}

function readCode(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mjs') && !file.includes('translations/'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
