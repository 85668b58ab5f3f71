import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { frenchTranslations } from '.';
import { frenchTypography } from '../../french-typography';
import { hardCodedWords } from './hard-coded-words';
import { replaceWords } from './replace-words';
import { defaultMessages, packagesFolder, strapiTexts } from '../../testing/strapi-texts';
import { unreached } from './unreached';

const english = { ...defaultMessages(), ...strapiTexts('en') };
const strapiFrench = strapiTexts('fr');
const beginnings = unreached.flatMap(([, keys]) => keys);
const isUnreached = (key: string): boolean => beginnings.some((start) => key.startsWith(start));
const isFrench = (key: string): boolean => key in strapiFrench || key in frenchTranslations;

/** The arguments of a message, wherever they stand: `{count, plural, one {# of {name}}}` takes count and name. */
function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const inside =
      element.type === TYPE.plural || element.type === TYPE.select
        ? Object.values(element.options).flatMap(({ value }) => argumentsOf(value))
        : element.type === TYPE.tag
          ? argumentsOf(element.children)
          : [];
    return [element.value, ...inside];
  });
}

const namesIn = (text: string): string[] => [...new Set(argumentsOf(parse(text)))].sort();

/** What the French does without, on purpose. */
const dropped: Readonly<Record<string, readonly string[]>> = {
  // Strapi's documentation, for developers.
  'Settings.profile.form.section.experience.interfaceLanguageHelp': ['here'],
  // One language only.
  'content-manager.actions.delete.label': ['isLocalized'],
  'content-manager.Settings.list.actions.deleteAdditionalInfos': ['em'],
  // The limits are in the help of each field already.
  'content-manager.form.Input.hint.text': ['br', 'divider', 'max', 'min', 'unit'],
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.additional': ['count'],
  // Its name would need its gender.
  'content-manager.components.TableEmpty.withFilters': ['contentType'],
  'content-manager.components.TableEmpty.withSearch': ['contentType'],
  'content-manager.components.TableEmpty.withoutFilter': ['contentType'],
};

describe('frenchTranslations', () => {
  it('says in French all that Strapi says in English on the screens of the guide', () => {
    const missing = Object.keys(english).filter((key) => !isFrench(key) && !isUnreached(key));
    expect(missing.map((key) => `${key}: ${english[key]}`)).toEqual([]);
  });

  it('reads the installed packages', () => {
    expect(english['upload.sidebar.tree.empty']).toBe('No folders yet');
    expect(english['app.error.copy']).toBe('Copy to clipboard');
    expect(strapiFrench['upload.plugin.name']).toBe('Médiathèque');
  });

  it('takes the arguments that the English takes', () => {
    const known = Object.keys(frenchTranslations).filter((key) => key in english);
    const taken = known.map((key) => ({
      key,
      names: [...namesIn(frenchTranslations[key]!), ...(dropped[key] ?? [])].sort(),
    }));
    expect(taken).toEqual(known.map((key) => ({ key, names: namesIn(english[key]!) })));
  });

  it('is set as French is', () => {
    const illSet = Object.values(frenchTranslations).filter((text) =>
      /\p{L}'\p{L}|\.\.\.|« | [?!;:»%]/u.test(text),
    );
    expect(illSet).toEqual([]);
  });

  it('declares no unreached screen that Strapi no longer has', () => {
    const keys = Object.keys(english);
    expect(beginnings.filter((start) => !keys.some((key) => key.startsWith(start)))).toEqual([]);
  });
});

describe('frenchTypography', () => {
  it('sets apostrophes, ellipses and non-breaking spaces', () => {
    expect(frenchTypography("L'état : « {name} » n'est pas lu...")).toBe(
      'L’état\u00a0: «\u00a0{name}\u00a0» n’est pas lu…',
    );
  });

  it('leaves what ICU reads', () => {
    const text = "https://'<'DOMAINE'>'/api {count, plural, =0 {aucun} other {#}}";
    expect(frenchTypography(text)).toBe(text);
  });
});

describe('hardCodedWords', () => {
  it.each(hardCodedWords)('finds all its words in $file', ({ file, words }) => {
    const code = readFileSync(join(packagesFolder, file), 'utf8');
    const french = replaceWords(code, words, file);
    for (const [, to] of words) expect(french).toContain(to);
  });

  it('names the word that a new version of Strapi no longer holds', () => {
    expect(() => replaceWords('label: "Filtrer"', [['label: "Filter"', '']], 'a.mjs')).toThrow(
      'a.mjs no longer holds label: "Filter"',
    );
  });
});
