import type {
  AgencyRecord,
  ContactRecord,
  RecordByKind,
  TerritoryRecord,
  ThemeRecord,
} from '../api/feed/record';
import type { FeedKind } from '../concepts';
import { createLargeSheet } from './large-sheet';
import { createRandom } from './random';

export interface LargeGuideSize {
  readonly seed: number;
  readonly sheets: number;
  readonly agencies: number;
  readonly contacts: number;
}

/** Records by id, as the feed gives them, for each kind. */
export type LargeGuide = { readonly [K in FeedKind]: ReadonlyMap<string, RecordByKind[K]> };

const THEMES = 50;
const TERRITORIES = 600;
const UPDATED = '2026-11-01T08:00:00.000Z';

/** Identities of one kind: valid UUIDs that sort by rank. */
const kindDigits = { agency: 'a', contact: 'c', sheet: '5', theme: '7' } as const;
const idOf = (kind: keyof typeof kindDigits, rank: number): string =>
  `${kindDigits[kind].repeat(8)}-0000-5000-8000-${String(rank).padStart(12, '0')}`;

const list = <T>(count: number, build: (rank: number) => readonly [string, T]): Map<string, T> =>
  new Map(Array.from({ length: count }, (_none, rank) => build(rank)));

/** Pure and deterministic: the same size and seed give the same guide everywhere. */
export function createLargeGuide({ seed, sheets, agencies, contacts }: LargeGuideSize): LargeGuide {
  const random = createRandom(seed);
  const agencyIds = Array.from({ length: agencies }, (_none, rank) => idOf('agency', rank));
  const contactMap = list(contacts, (rank) => [
    idOf('contact', rank),
    toContact(rank, agencyIds[rank % agencyIds.length] ?? null),
  ]);
  const sheetIds = Array.from({ length: sheets }, (_none, rank) => idOf('sheet', rank));
  const themes = list(THEMES, (rank) => [idOf('theme', rank), toTheme(rank)]);
  const territories = list(TERRITORIES, (rank) => [`commune-${80_000 + rank}`, toTerritory(rank)]);
  const near = {
    agencies: agencyIds,
    contactsOf: groupByAgency(contactMap),
    themes: [...themes.keys()],
    territories: [...territories.keys()],
    sheets: sheetIds,
  };
  return {
    guide: new Map([
      [
        'guide',
        {
          name: 'Grand guide',
          summary: 'Un guide pour mesurer.',
          feeRule: 'Le premier niveau est gratuit.',
          howItWorks: [],
        },
      ],
    ]),
    agency: new Map(agencyIds.map((id, rank) => [id, toAgency(rank)])),
    contact: contactMap,
    theme: themes,
    territory: territories,
    synonymGroup: new Map([
      [
        '55555555-0000-5000-8000-999999999999',
        { kind: 'OBJECT', direction: 'TWO_WAY', terms: ['pont', 'ouvrage d’art'], targets: [] },
      ],
    ]),
    signpost: new Map(),
    portal: new Map(),
    sheet: new Map(sheetIds.map((id, rank) => [id, createLargeSheet(random, rank, near)])),
  };
}

function groupByAgency(
  contacts: ReadonlyMap<string, ContactRecord>,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [id, { agency }] of contacts)
    groups.set(agency ?? '', [...(groups.get(agency ?? '') ?? []), id]);
  return groups;
}

function toAgency(rank: number): AgencyRecord {
  return {
    name: `Agence de mesure ${rank + 1}`,
    acronym: `AM${rank + 1}`,
    slug: `agence-de-mesure-${rank + 1}`,
    logo: null,
    previousSlugs: [],
    formerNames: [],
    legalForm: null,
    siren: null,
    summary: 'Une agence pour mesurer.',
    missions: 'Mesurer.',
    website: null,
    email: `agence-${rank + 1}@example.org`,
    phone: '02 61 91 00 00',
    address: [],
    membershipStatus: 'UNCONFIRMED',
    adhesionRequired: null,
    feePolicy: null,
    coverage: [],
    coverageNote: null,
    isCoordinator: rank === 0,
    isDemoData: true,
    updatedAt: UPDATED,
  };
}

function toContact(rank: number, agency: string | null): ContactRecord {
  return {
    label: `Accueil ${rank + 1}`,
    role: 'Mesures',
    personName: null,
    email: `contact-${rank + 1}@example.org`,
    phone: '02 61 91 00 00',
    agency,
    territories: [],
    themes: [],
    isDemoData: true,
    updatedAt: UPDATED,
  };
}

/** Ten themes of the first level, the others spread below them. */
function toTheme(rank: number): ThemeRecord {
  return {
    code: `theme-${rank + 1}`,
    label: `Thématique ${rank + 1}`,
    slug: `thematique-de-mesure-${rank + 1}`,
    previousSlugs: [],
    description: null,
    icon: null,
    order: rank,
    parent: rank < 10 ? null : idOf('theme', rank % 10),
    updatedAt: UPDATED,
  };
}

const toTerritory = (rank: number): TerritoryRecord => ({
  code: String(80_000 + rank),
  name: `Commune ${rank + 1}`,
  kind: 'COMMUNE',
  postalCodes: [String(80_000 + (rank % 75))],
  population: 100 + rank,
  parent: null,
});
