import type { Row } from '../../cms/src/testing/open-database';
import { link, previousValues, publishedRows, type Answer } from './answer';
import { codedList, instant, json, number, text } from './columns';
import type { Published } from './published';

/** No operation gives a portal a territory: which sheets cover it has tests of its own. */
export function expectPortal(published: Published, row: Row): Answer {
  const { relations } = published;
  const id = number(row);
  const [territory] = relations.portalTerritory.get(id) ?? [];
  return {
    __typename: 'Portal',
    ...link('Portal', row.uuid),
    name: text(row, 'name'),
    slug: row.slug,
    previousSlugs: previousValues(published, 'portal-slug', row.uuid, row.slug),
    organisation: text(row, 'organisation'),
    filter: {
      themes: (relations.portalThemes.get(id) ?? []).map((uuid) => link('Theme', uuid)),
      agencies: (relations.portalAgencies.get(id) ?? []).map((uuid) => link('Agency', uuid)),
      ...codedList('phases', 'Phase', row.phases),
      ...codedList('feeModels', 'FeeModel', row.fee_models),
      territory: territory === undefined ? null : link('Territory', territory),
    },
    highlightedSheets: expectHighlights(published, row),
    colours: {
      accent: text(row, 'accent_colour'),
      link: text(row, 'link_colour'),
      accentDark: text(row, 'accent_colour_dark'),
      linkDark: text(row, 'link_colour_dark'),
    },
    updatedAt: instant(row.updated_at),
  };
}

function expectHighlights(published: Published, row: Row) {
  const { relations } = published;
  const id = number(row);
  const excluded = relations.portalExclusions.get(id) ?? [];
  // A draft and its published version are both linked.
  return [...new Set(relations.portalHighlights.get(id))]
    .filter((uuid) => !excluded.includes(uuid))
    .flatMap((uuid) => publishedRows(published).filter((sheet) => sheet.uuid === uuid))
    .filter((sheet) => isKept(published, row, sheet))
    .map((sheet) => link('Sheet', sheet.uuid));
}

function isKept({ relations, partnerships, themes }: Published, row: Row, sheet: Row): boolean {
  const [portal, id] = [number(row), number(sheet)];
  const meets = (wanted: readonly unknown[], had: readonly unknown[]): boolean =>
    wanted.length === 0 || had.some((one) => wanted.includes(one));
  const chosen = relations.portalThemes.get(portal) ?? [];
  const below = themes
    .filter((theme) => chosen.includes(relations.themeParent.get(number(theme))?.[0] ?? ''))
    .map(({ uuid }) => uuid);
  const partners = partnerships.filter((one) => one.sheet === sheet.uuid);
  return (
    meets(
      [...chosen, ...below],
      [...(relations.primaryTheme.get(id) ?? []), ...(relations.themes.get(id) ?? [])],
    ) &&
    meets(relations.portalAgencies.get(portal) ?? [], [
      ...(relations.leadAgency.get(id) ?? []),
      ...partners.map(({ agency }) => agency),
    ]) &&
    meets(listOf(row.phases), listOf(sheet.phases)) &&
    meets(listOf(row.fee_models), [sheet.fee_model])
  );
}

const listOf = (value: unknown): unknown[] => (json(value) ?? []) as unknown[];
