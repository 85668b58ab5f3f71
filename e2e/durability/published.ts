import type { OpenDatabase, Row } from '../../cms/src/testing/open-database';

/**
 * What the CMS has published, read by plain SQL in its database, on purpose without a line of the feed's code. Small
 * tables are read whole; what belongs together is put together in `expected.ts`.
 */
export interface Published {
  readonly sheets: readonly Row[];
  readonly agencies: readonly Row[];
  readonly contacts: readonly Row[];
  readonly themes: readonly Row[];
  readonly territories: readonly Row[];
  readonly vocabulary: readonly Row[];
  readonly signposts: readonly Row[];
  readonly portals: readonly Row[];
  readonly guide: Row;
  readonly publications: readonly Row[];
  readonly claims: readonly Row[];
  readonly partnerships: readonly Row[];
  readonly links: readonly Row[];
  readonly sources: readonly Row[];
  readonly relations: Readonly<Record<RelationName, Relation>>;
  /** The feed's cursor at the journal's last row. */
  readonly version: string;
}

/** Identities of the targets, in the editor's order, by row of the source. */
export type Relation = ReadonlyMap<number, readonly string[]>;

const relations = {
  leadAgency: ['sheets_lead_agency_lnk', 'sheet_id', 'agencies', 'agency_id', 'uuid', 'id'],
  primaryTheme: ['sheets_primary_theme_lnk', 'sheet_id', 'themes', 'theme_id', 'uuid', 'id'],
  themes: ['sheets_themes_lnk', 'sheet_id', 'themes', 'theme_id', 'uuid', 'theme_ord'],
  coverage: [
    'sheets_coverage_lnk',
    'sheet_id',
    'territories',
    'territory_id',
    'key',
    'territory_ord',
  ],
  contacts: ['sheets_contacts_lnk', 'sheet_id', 'contacts', 'contact_id', 'uuid', 'contact_ord'],
  agencyCoverage: [
    'agencies_coverage_lnk',
    'agency_id',
    'territories',
    'territory_id',
    'key',
    'territory_ord',
  ],
  contactAgency: ['contacts_agency_lnk', 'contact_id', 'agencies', 'agency_id', 'uuid', 'id'],
  contactThemes: ['contacts_themes_lnk', 'contact_id', 'themes', 'theme_id', 'uuid', 'theme_ord'],
  contactTerritories: [
    'contacts_territories_lnk',
    'contact_id',
    'territories',
    'territory_id',
    'key',
    'territory_ord',
  ],
  themeParent: ['themes_parent_lnk', 'theme_id', 'themes', 'inv_theme_id', 'uuid', 'id'],
  territoryParent: [
    'territories_parent_lnk',
    'territory_id',
    'territories',
    'inv_territory_id',
    'key',
    'id',
  ],
  portalThemes: ['portals_themes_lnk', 'portal_id', 'themes', 'theme_id', 'uuid', 'theme_ord'],
  portalAgencies: [
    'portals_agencies_lnk',
    'portal_id',
    'agencies',
    'agency_id',
    'uuid',
    'agency_ord',
  ],
  portalTerritory: [
    'portals_territory_lnk',
    'portal_id',
    'territories',
    'territory_id',
    'key',
    'id',
  ],
  portalHighlights: [
    'portals_highlighted_sheets_lnk',
    'portal_id',
    'sheets',
    'sheet_id',
    'uuid',
    'sheet_ord',
  ],
  portalExclusions: [
    'portals_excluded_sheets_lnk',
    'portal_id',
    'sheets',
    'sheet_id',
    'uuid',
    'sheet_ord',
  ],
} as const;
type RelationName = keyof typeof relations;

export async function readPublished({ select }: OpenDatabase): Promise<Published> {
  const [guide] = await select('select * from guides');
  const [last] = await select('select seq, mark from guide_journal order by seq desc limit 1');
  if (!guide || !last) throw new Error('This database holds no guide');
  return {
    sheets: await select(
      'select sheets.*, cast(last_reviewed_at as text) as last_reviewed_on from sheets order by id',
    ),
    agencies: await select('select * from agencies'),
    contacts: await select('select * from contacts'),
    themes: await select('select * from themes'),
    territories: await select('select * from territories'),
    vocabulary: await select('select * from synonym_groups'),
    signposts: await select('select * from signposts'),
    portals: await select('select * from portals'),
    guide,
    publications: await select('select * from guide_publications'),
    claims: await select('select * from guide_claims order by id'),
    partnerships: await select(partnerships),
    links: await select(components('links')),
    sources: await select(components('sources')),
    relations: await readRelations(select),
    version: `1.${String(last.seq)}.${String(last.mark)}`,
  };
}

const partnerships = `
  select distinct partnerships.id, partnerships.role, cast(partnerships.phases as text) as phases, sheets.uuid as sheet,
    agencies.uuid as agency, contacts.uuid as contact
  from partnerships
  join partnerships_sheet_lnk on partnerships_sheet_lnk.partnership_id = partnerships.id
  join sheets on sheets.id = partnerships_sheet_lnk.sheet_id
  join partnerships_agency_lnk on partnerships_agency_lnk.partnership_id = partnerships.id
  join agencies on agencies.id = partnerships_agency_lnk.agency_id
  left join partnerships_contact_lnk on partnerships_contact_lnk.partnership_id = partnerships.id
  left join contacts on contacts.id = partnerships_contact_lnk.contact_id
  where partnerships.acceptance = 'ACCEPTED'
  order by partnerships.id`;

const components = (field: 'links' | 'sources'): string => `
  select sheets_cmps.entity_id as sheet, label, url
  from sheets_cmps join components_sheet_${field} on components_sheet_${field}.id = sheets_cmps.cmp_id
  where field = '${field}' order by sheets_cmps."order"`;

async function readRelations(
  select: OpenDatabase['select'],
): Promise<Record<RelationName, Relation>> {
  const entries: [string, Relation][] = [];
  for (const [name, relation] of Object.entries(relations))
    entries.push([name, await readRelation(select, relation)]);
  return Object.fromEntries(entries) as Record<RelationName, Relation>;
}

async function readRelation(
  select: OpenDatabase['select'],
  [link, source, table, target, identity, order]: (typeof relations)[RelationName],
): Promise<Relation> {
  const rows = await select(`
    select link.${source} as source, target.${identity} as target
    from ${link} link join ${table} target on target.id = link.${target}
    order by link.${order}, link.id`);
  const targets = new Map<number, string[]>();
  for (const row of rows) {
    const key = Number(row.source);
    targets.set(key, [...(targets.get(key) ?? []), String(row.target)]);
  }
  return targets;
}
