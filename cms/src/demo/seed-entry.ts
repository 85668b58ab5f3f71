import type { Concept } from '../concepts';
import { toLines } from '../text-list';
import { toBlocks } from './markdown-blocks';
import type {
  DemoAgency,
  DemoDocument,
  DemoFile,
  DemoContact,
  DemoPartnership,
  DemoPortal,
  DemoSheet,
  DemoSignpost,
  DemoSynonymGroup,
  DemoTheme,
  Demonstration,
} from './demo-files';
import { seedUuid } from './seed-uuid';

/** Another entry, by its identity. */
export interface Ref {
  readonly concept: Concept;
  readonly id: string;
}

/** One entry to seed: plain attributes, and relations by identity. */
export interface SeedEntry {
  readonly concept: Concept;
  readonly uuid: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly relations: Readonly<Record<string, Ref | readonly Ref[] | null>>;
  /** Absent where there are none: entries without files are what they were before files existed. */
  readonly files?: Readonly<Record<string, DemoFile | readonly DemoDocument[]>>;
  /** Relations among sheets wait until all of them exist. */
  readonly lateRelations?: Readonly<Record<string, readonly Ref[]>>;
  /** Addresses that the entry had before the guide existed. */
  readonly previousSlugs?: readonly string[];
}

const ref = (concept: Concept, code: string): Ref => ({ concept, id: seedUuid(concept, code) });
const refs = (concept: Concept, codes: readonly string[]): Ref[] =>
  codes.map((code) => ref(concept, code));
const territories = (keys: readonly string[]): Ref[] =>
  keys.map((id) => ({ concept: 'territory', id }));

/** In the order in which entries need each other; `today` anchors the dates that the files give in days. */
export function toSeedEntries(demo: Demonstration, today: Date): SeedEntry[] {
  const { name, summary, feeRule, howItWorks } = demo.guide;
  return [
    {
      concept: 'guide',
      uuid: 'guide',
      data: { name, summary, feeRule, howItWorks: toLines(howItWorks) },
      relations: {},
    },
    ...demo.agencies.map(toAgency),
    ...demo.themes.flatMap(toThemes),
    ...demo.contacts.map(toContact),
    ...demo.vocabulary.map(toSynonymGroup),
    ...demo.signposts.map(toSignpost),
    ...demo.sheets.map((sheet) => toSheet(sheet, today)),
    ...demo.sheets.flatMap((sheet) => sheet.partnerships.map((one) => toPartnership(sheet, one))),
    ...demo.portals.map(toPortal),
  ];
}

function toAgency({
  logo,
  previousSlugs,
  coverage,
  formerNames,
  address,
  ...agency
}: DemoAgency): SeedEntry {
  return {
    concept: 'agency',
    uuid: seedUuid('agency', agency.slug),
    data: {
      ...agency,
      formerNames: toLines(formerNames),
      address: toLines(address),
      isDemoData: true,
    },
    relations: { coverage: territories(coverage) },
    ...(logo && { files: { logo } }),
    previousSlugs,
  };
}

function toThemes({ children = [], ...theme }: DemoTheme, rank: number): SeedEntry[] {
  return [
    toTheme(theme, rank + 1, null),
    ...children.map((child, childRank) => toTheme(child, childRank + 1, ref('theme', theme.code))),
  ];
}

function toTheme(
  { code, label, description, icon }: Omit<DemoTheme, 'children'>,
  rank: number,
  parent: Ref | null,
): SeedEntry {
  return {
    concept: 'theme',
    uuid: seedUuid('theme', code),
    data: { code, label, description, icon, rank },
    relations: { parent },
  };
}

function toContact({ code, agency, themes, ...contact }: DemoContact): SeedEntry {
  return {
    concept: 'contact',
    uuid: seedUuid('contact', code),
    data: { ...contact, isPublic: true, isDemoData: true },
    relations: { agency: ref('agency', agency), themes: refs('theme', themes) },
  };
}

function toSynonymGroup({ code, terms, targets, ...group }: DemoSynonymGroup): SeedEntry {
  const data = { ...group, terms: toLines(terms), targets: toLines(targets ?? []) };
  return { concept: 'synonymGroup', uuid: seedUuid('synonymGroup', code), data, relations: {} };
}

function toSignpost({ code, terms, needExamples, ...signpost }: DemoSignpost): SeedEntry {
  const data = {
    ...signpost,
    terms: toLines(terms),
    needExamples: toLines(needExamples),
    isActive: true,
    isDemoData: true,
  };
  return { concept: 'signpost', uuid: seedUuid('signpost', code), data, relations: {} };
}

const listAttributes = [
  'needExamples',
  'deliverables',
  'notCovered',
  'steps',
  'beforeContact',
  'firstLevelIncludes',
  'keywords',
] as const;

function toSheet(sheet: DemoSheet, today: Date): SeedEntry {
  const {
    leadAgency,
    primaryTheme,
    themes,
    contacts,
    relatedSheets,
    description,
    reviewedDaysAgo,
    partnerships: _,
    documents,
    ...plain
  } = sheet;
  return {
    concept: 'sheet',
    uuid: seedUuid('sheet', sheet.reference),
    data: {
      ...plain,
      ...Object.fromEntries(listAttributes.map((name) => [name, toLines(sheet[name])])),
      description: toBlocks(description),
      lastReviewedAt: daysBefore(today, reviewedDaysAgo),
      isDemoData: true,
    },
    relations: {
      leadAgency: ref('agency', leadAgency),
      primaryTheme: ref('theme', primaryTheme),
      themes: refs('theme', themes),
      contacts: refs('contact', contacts),
    },
    ...(documents && { files: { documents } }),
    lateRelations: { relatedSheets: refs('sheet', relatedSheets) },
  };
}

function toPartnership(
  sheet: DemoSheet,
  { agency, role, phases, contact }: DemoPartnership,
): SeedEntry {
  return {
    concept: 'partnership',
    uuid: seedUuid('partnership', `${sheet.reference}/${agency}`),
    data: { role, phases, acceptance: 'ACCEPTED' },
    relations: {
      sheet: ref('sheet', sheet.reference),
      agency: ref('agency', agency),
      contact: ref('contact', contact),
    },
  };
}

function toPortal({
  code,
  themes,
  agencies,
  territory,
  highlightedSheets,
  excludedSheets,
  allowedHosts,
  ...portal
}: DemoPortal): SeedEntry {
  return {
    concept: 'portal',
    uuid: seedUuid('portal', code),
    data: { ...portal, allowedHosts: toLines(allowedHosts), isActive: true },
    relations: {
      themes: refs('theme', themes),
      agencies: refs('agency', agencies),
      territory: territory === null ? null : { concept: 'territory', id: territory },
      highlightedSheets: refs('sheet', highlightedSheets),
      excludedSheets: refs('sheet', excludedSheets),
    },
  };
}

export function daysBefore(today: Date, days: number): string {
  return new Date(today.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}
