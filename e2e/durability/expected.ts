import type { Row } from '../../cms/src/testing/open-database';
import { coded, flag, folded, instant, lines, number, text } from './columns';
import { expectSheet, expectWithdrawnSheet } from './expected-sheet';
import { expectPortal } from './expected-portal';
import { expectSignpost, expectVocabulary } from './expected-vocabulary';
import {
  globalId,
  isShown,
  link,
  previousValues,
  publishedRows,
  type Answer,
  type NodeType,
} from './answer';
import type { Published } from './published';

/** What both gateways must answer: each node by its global id, null when a reader may not see it. */
export interface Expected {
  readonly nodes: Readonly<Record<NodeType, ReadonlyMap<string, Answer | null>>>;
  readonly guide: Answer;
  readonly vocabulary: ReadonlyMap<string, Answer>;
  readonly signposts: ReadonlyMap<string, Answer>;
}

export function expectServed(published: Published, publicUrl: string): Expected {
  const { agencies, contacts, themes, territories, publications, sheets } = published;
  const known = new Set([...sheets, ...publications].map((row) => row.uuid));
  const shown = new Map(publishedRows(published).map((row) => [row.uuid, row]));
  const withdrawn = new Map(publications.map((row) => [row.uuid, row]));
  const expectSheetOf = (uuid: unknown): Answer | null => {
    const row = shown.get(uuid);
    if (row) return expectSheet(published, row, publicUrl);
    const gone = withdrawn.get(uuid);
    return gone ? expectWithdrawnSheet(published, gone) : null;
  };
  const nodes = <T>(type: NodeType, ids: Iterable<T>, of: (one: T) => [unknown, Answer | null]) =>
    new Map([...ids].map((one) => of(one)).map(([id, answer]) => [globalId(type, id), answer]));
  return {
    nodes: {
      Agency: nodes('Agency', agencies, (row) => [
        row.uuid,
        expectAgency(published, row, publicUrl),
      ]),
      Contact: nodes('Contact', contacts, (row) => [
        row.uuid,
        isShown(row) ? expectContact(published, row) : null,
      ]),
      Portal: nodes('Portal', published.portals, (row) => [
        row.uuid,
        flag(row, 'is_active') ? expectPortal(published, row) : null,
      ]),
      Sheet: nodes('Sheet', known, (uuid) => [uuid, expectSheetOf(uuid)]),
      Territory: nodes('Territory', territories, (row) => [
        row.key,
        expectTerritory(published, row),
      ]),
      Theme: nodes('Theme', themes, (row) => [row.uuid, expectTheme(published, row, publicUrl)]),
    },
    guide: expectGuide(published),
    vocabulary: new Map(
      published.vocabulary.map((row) => [String(row.uuid), expectVocabulary(row)]),
    ),
    signposts: new Map(
      published.signposts
        .filter((row) => flag(row, 'is_active'))
        .map((row) => [String(row.uuid), expectSignpost(row)]),
    ),
  };
}

function expectAgency(published: Published, row: Row, publicUrl: string): Answer {
  const { relations, contacts } = published;
  return {
    __typename: 'Agency',
    ...link('Agency', row.uuid),
    name: text(row, 'name'),
    acronym: text(row, 'acronym'),
    shortName: text(row, 'acronym') ?? text(row, 'name'),
    slug: row.slug,
    previousSlugs: previousValues(published, 'agency-slug', row.uuid, row.slug),
    formerNames: lines(row, 'former_names'),
    url: `${publicUrl}/agences/${String(row.slug)}`,
    legalForm: text(row, 'legal_form'),
    siren: text(row, 'siren'),
    summary: text(row, 'summary'),
    missions: text(row, 'missions'),
    website: text(row, 'website'),
    email: text(row, 'email'),
    phone: text(row, 'phone'),
    address: lines(row, 'address'),
    ...coded('membershipStatus', 'MembershipStatus', row.membership_status),
    adhesionRequired: row.adhesion_required === null ? null : flag(row, 'adhesion_required'),
    feePolicy: text(row, 'fee_policy'),
    coverage: (relations.agencyCoverage.get(number(row)) ?? []).map((key) =>
      link('Territory', key),
    ),
    coverageNote: text(row, 'coverage_note'),
    isCoordinator: flag(row, 'is_coordinator'),
    isDemoData: flag(row, 'is_demo_data'),
    updatedAt: instant(row.updated_at),
    sheets: connection(
      'Sheet',
      sheetsWhere(published, (sheet) => worksOn(published, row, sheet)),
    ),
    contacts: connection(
      'Contact',
      contacts
        .filter(isShown)
        .filter((one) => relations.contactAgency.get(number(one))?.[0] === row.uuid)
        .sort(by((one) => folded(text(one, 'label')))),
    ),
  };
}

const worksOn = ({ relations, partnerships }: Published, agency: Row, sheet: Row): boolean =>
  relations.leadAgency.get(number(sheet))?.[0] === agency.uuid ||
  partnerships.some((one) => one.sheet === sheet.uuid && one.agency === agency.uuid);

const naturalReference = (sheet: Row): string =>
  String(sheet.reference).replace(/\d+/, (digits) => digits.padStart(9, '0'));

const sheetsWhere = (published: Published, isListed: (sheet: Row) => boolean): Row[] =>
  publishedRows(published).filter(isListed).sort(by(naturalReference));

const by =
  (keyOf: (row: Row) => string) =>
  (left: Row, right: Row): number =>
    `${keyOf(left)}\u0000${String(left.uuid)}` < `${keyOf(right)}\u0000${String(right.uuid)}`
      ? -1
      : 1;

const connection = (type: NodeType, rows: readonly Row[]) => ({
  totalCount: rows.length,
  nodes: rows.slice(0, 100).map((row) => link(type, row.uuid)),
});

function expectContact({ relations }: Published, row: Row): Answer {
  return {
    __typename: 'Contact',
    ...link('Contact', row.uuid),
    label: text(row, 'label'),
    role: text(row, 'role'),
    personName: text(row, 'person_name'),
    email: text(row, 'email'),
    phone: text(row, 'phone'),
    agency: link('Agency', relations.contactAgency.get(number(row))?.[0]),
    territories: (relations.contactTerritories.get(number(row)) ?? []).map((key) =>
      link('Territory', key),
    ),
    themes: (relations.contactThemes.get(number(row)) ?? []).map((uuid) => link('Theme', uuid)),
    isDemoData: flag(row, 'is_demo_data'),
    updatedAt: instant(row.updated_at),
  };
}

function expectTheme(published: Published, row: Row, publicUrl: string): Answer {
  const { themes, relations } = published;
  const parentOf = (theme: Row) => relations.themeParent.get(number(theme))?.[0];
  const children = themes
    .filter((one) => parentOf(one) === row.uuid)
    .sort((a, b) => Number(a.rank) - Number(b.rank) || (String(a.code) < String(b.code) ? -1 : 1));
  const family = new Set([row, ...children].map((one) => one.uuid));
  const themesOf = (sheet: Row) => [
    ...(relations.primaryTheme.get(number(sheet)) ?? []),
    ...(relations.themes.get(number(sheet)) ?? []),
  ];
  const parent = parentOf(row);
  return {
    __typename: 'Theme',
    ...link('Theme', row.uuid),
    code: row.code,
    label: text(row, 'label'),
    slug: row.slug,
    previousSlugs: previousValues(published, 'theme-slug', row.uuid, row.slug),
    url: `${publicUrl}/themes/${String(row.slug)}`,
    description: text(row, 'description'),
    icon: text(row, 'icon'),
    order: Number(row.rank ?? 0),
    parent: parent === undefined ? null : link('Theme', parent),
    children: children.map((one) => link('Theme', one.uuid)),
    updatedAt: instant(row.updated_at),
    sheets: connection(
      'Sheet',
      sheetsWhere(published, (sheet) => themesOf(sheet).some((uuid) => family.has(uuid))),
    ),
  };
}

function expectTerritory(published: Published, row: Row): Answer {
  const { agencies, relations } = published;
  const parents = new Map(
    published.territories.map((one) => [
      String(one.key),
      relations.territoryParent.get(number(one))?.[0],
    ]),
  );
  const chainOf = (key: string | undefined): string[] =>
    key === undefined ? [] : [key, ...chainOf(parents.get(key))];
  const own = chainOf(String(row.key));
  const covers = (agency: Row): boolean => {
    const covered = relations.agencyCoverage.get(number(agency)) ?? [];
    return (
      covered.length === 0 ||
      covered.some((key) => own.includes(key) || chainOf(key).includes(String(row.key)))
    );
  };
  const parent = parents.get(String(row.key));
  return {
    __typename: 'Territory',
    ...link('Territory', row.key),
    code: row.code,
    name: text(row, 'name'),
    ...coded('kind', 'TerritoryKind', row.kind),
    postalCodes: lines(row, 'postal_codes'),
    population: row.population === null ? null : Number(row.population),
    parent: parent === undefined ? null : link('Territory', parent),
    agencies: connection(
      'Agency',
      agencies.filter(covers).sort(by((agency) => folded(text(agency, 'name')))),
    ),
  };
}

function expectGuide(published: Published): Answer {
  const { guide, agencies, contacts, themes, territories, version } = published;
  const sheets = publishedRows(published);
  const publicContacts = contacts.filter(isShown);
  const [coordinator] = agencies
    .filter((one) => flag(one, 'is_coordinator'))
    .sort(by((one) => folded(text(one, 'name'))));
  const moments = [
    ...sheets.map((row) => instant(row.published_at)),
    ...[...agencies, ...publicContacts, ...themes].map((row) => instant(row.updated_at)),
  ];
  return {
    name: text(guide, 'name'),
    summary: text(guide, 'summary'),
    feeRule: text(guide, 'fee_rule'),
    howItWorks: lines(guide, 'how_it_works'),
    coordinator: coordinator ? link('Agency', coordinator.uuid) : null,
    version,
    updatedAt: moments.sort().at(-1) ?? null,
    counts: {
      sheets: sheets.length,
      agencies: agencies.length,
      contacts: publicContacts.length,
      themes: themes.length,
      territories: territories.length,
    },
    hasDemoData: [...sheets, ...agencies].some((row) => flag(row, 'is_demo_data')),
  };
}
