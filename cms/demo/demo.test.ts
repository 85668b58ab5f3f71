import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { enumLabels } from '../src/labels.generated';

interface Partnership {
  agency: string;
  role: string;
  phases: string[];
  contact: string;
}

interface Sheet {
  reference: string;
  title: string;
  slug: string;
  leadAgency: string;
  primaryTheme: string;
  themes: string[];
  phases: string[];
  feeModel: string;
  feeDetails: string | null;
  summary: string;
  description: string;
  eligibility: string | null;
  relatedSheets: string[];
  contacts: string[];
  partnerships: Partnership[];
  [list: string]: unknown;
}

const read = <Content>(name: string): Content =>
  parse(readFileSync(join(__dirname, name), 'utf8')) as Content;

const sheets = readdirSync(join(__dirname, 'sheets')).map((name) => read<Sheet>(`sheets/${name}`));
const sheetOf = new Map(sheets.map((sheet) => [sheet.reference, sheet]));
const agencies = read<{ slug: string; name: string; acronym?: string | null }[]>('agencies.yaml');
const contacts = read<{ code: string; agency: string }[]>('contacts.yaml');
const themes = read<{ code: string; children?: { code: string }[] }[]>('themes.yaml').flatMap(
  ({ code, children = [] }) => [code, ...children.map((child) => child.code)],
);

const lists: Record<string, [least: number, most: number]> = {
  needExamples: [10, 14],
  deliverables: [3, 6],
  notCovered: [2, 4],
  steps: [4, 7],
  beforeContact: [3, 6],
  firstLevelIncludes: [2, 4],
  keywords: [15, 25],
  relatedSheets: [2, 5],
  contacts: [1, 2],
  sources: [1, 3],
};

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const itemsOf = (sheet: Sheet, list: string): string[] => sheet[list] as string[];

describe('the demonstration guide', () => {
  it('has 67 sheets of 11 agencies, each reference and slug once', () => {
    expect(sheetOf.size).toBe(67);
    expect(new Set(sheets.map(({ slug }) => slug)).size).toBe(67);
    expect(new Set(sheets.map(({ leadAgency }) => leadAgency))).toEqual(
      new Set(agencies.map(({ slug }) => slug)),
    );
  });

  it('names partner agencies with phases of their own on 20 sheets or more', () => {
    const withPartners = sheets.filter(({ partnerships, phases }) =>
      partnerships.some((one) => one.phases.join() !== phases.join()),
    );
    expect(withPartners.length).toBeGreaterThanOrEqual(20);
  });

  it('repeats no run of six words in more than three sheets, names masked', () => {
    const names = agencies.flatMap(({ name, acronym }) => [name, acronym ?? name]);
    const mask = (text: string) =>
      names.reduce((masked, name) => masked.replaceAll(name, 'NOM'), text);
    const sheetsByRun = new Map<string, Set<string>>();
    for (const sheet of sheets)
      for (const text of textsOf(sheet)) {
        const words = wordsOf(mask(text).toLowerCase());
        for (let at = 0; at + 6 <= words.length; at += 1) {
          const run = words.slice(at, at + 6).join(' ');
          sheetsByRun.set(run, (sheetsByRun.get(run) ?? new Set()).add(sheet.reference));
        }
      }
    const stock = [...sheetsByRun].filter(([, found]) => found.size > 3).map(([run]) => run);
    expect(stock).toEqual([]);
  });
});

const textsOf = (sheet: Sheet): string[] =>
  [
    sheet.summary,
    ...sheet.description.split('\n'),
    sheet.feeDetails ?? '',
    sheet.eligibility ?? '',
    ...Object.keys(lists)
      .filter((list) => !['keywords', 'relatedSheets', 'contacts', 'sources'].includes(list))
      .flatMap((list) => itemsOf(sheet, list)),
    ...sheet.partnerships.map(({ role }) => role),
  ].filter(Boolean);

describe.each(sheets)('the sheet $reference', (sheet) => {
  it('is complete, and of a readable length', () => {
    expect(sheet.title).toMatch(/^(Se |S’)?\p{Lu}?\p{L}*(er|ir|re)\b/u);
    expect(sheet.summary.length).toBeLessThanOrEqual(280);
    const words = sheet.description.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
    expect(words).toBeGreaterThanOrEqual(150);
    expect(words).toBeLessThanOrEqual(350);
    for (const [list, [least, most]] of Object.entries(lists)) {
      expect([list, itemsOf(sheet, list).length >= least]).toEqual([list, true]);
      expect([list, itemsOf(sheet, list).length <= most]).toEqual([list, true]);
    }
    expect(sheet.feeModel === 'FREE' || Boolean(sheet.feeDetails)).toBe(true);
  });

  it('names only what exists', () => {
    const agencySlugs = agencies.map(({ slug }) => slug);
    const agencyOf = new Map(contacts.map(({ code, agency }) => [code, agency]));
    expect(agencySlugs).toContain(sheet.leadAgency);
    expect(themes).toEqual(expect.arrayContaining([sheet.primaryTheme, ...sheet.themes]));
    for (const contact of sheet.contacts) expect(agencyOf.get(contact)).toBe(sheet.leadAgency);
    for (const { agency, contact, phases } of sheet.partnerships) {
      expect(agencyOf.get(contact)).toBe(agency);
      expect(Object.keys(enumLabels.Phase)).toEqual(expect.arrayContaining(phases));
    }
  });

  it('leads to sheets of another agency too', () => {
    const related = sheet.relatedSheets.map((reference) => sheetOf.get(reference));
    expect(related).not.toContain(undefined);
    expect(related.some((other) => other?.leadAgency !== sheet.leadAgency)).toBe(true);
  });

  it('is set in French type', () => {
    const text = JSON.stringify(sheet);
    expect(text).not.toMatch(/\p{L}'\p{L}/u);
    expect(text).not.toMatch(/\blorem\b|\bTODO\b/i);
  });
});
