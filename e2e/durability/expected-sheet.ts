import type { Row } from '../../cms/src/testing/open-database';
import { isShown, link, previousValues, publishedRows, type Answer } from './answer';
import { coded, codedList, flag, instant, json, lines, number, plainText, text } from './columns';
import type { Published } from './published';

export function expectSheet(published: Published, row: Row, publicUrl: string): Answer {
  return {
    __typename: 'Sheet',
    ...identityOf(published, row, publicUrl),
    ...textsOf(row),
    ...codesOf(row),
    ...neighboursOf(published, row),
  };
}

export function expectWithdrawnSheet(published: Published, row: Row): Answer {
  return {
    __typename: 'WithdrawnSheet',
    ...link('Sheet', row.uuid),
    reference: row.reference,
    title: text(row, 'title'),
    slug: row.slug,
    withdrawnAt: row.withdrawn_at,
    replacedBy: publishedLink(published, row.replaced_by),
  };
}

function identityOf(published: Published, row: Row, publicUrl: string) {
  const publication = published.publications.find((one) => one.uuid === row.uuid);
  return {
    ...link('Sheet', row.uuid),
    reference: row.reference,
    slug: row.slug,
    previousSlugs: previousValues(published, 'sheet-slug', row.uuid, row.slug),
    url: `${publicUrl}/fiches/${String(row.slug)}`,
    publishedAt: publication?.first_published_at,
    updatedAt: instant(row.published_at),
    lastReviewedAt: text(row, 'last_reviewed_on'),
    isDemoData: flag(row, 'is_demo_data'),
    isDraft: false,
  };
}

const textsOf = (row: Row) => ({
  title: text(row, 'title'),
  summary: text(row, 'summary'),
  description: { text: plainText(row.description) },
  needExamples: lines(row, 'need_examples'),
  deliverables: lines(row, 'deliverables'),
  notCovered: lines(row, 'not_covered'),
  steps: lines(row, 'steps'),
  beforeContact: lines(row, 'before_contact'),
  eligibility: text(row, 'eligibility'),
  feeDetails: text(row, 'fee_details'),
  firstLevelIncludes: lines(row, 'first_level_includes'),
  keywords: lines(row, 'keywords'),
});

const codesOf = (row: Row) => ({
  ...codedList('phases', 'Phase', row.phases),
  ...codedList('supportTypes', 'SupportType', row.support_types),
  ...codedList('beneficiaryTypes', 'BeneficiaryType', row.beneficiary_types),
  ...codedList('contactModes', 'ContactMode', row.contact_modes),
  ...coded('feeModel', 'FeeModel', row.fee_model),
  ...coded('reviewFrequency', 'ReviewFrequency', row.review_frequency),
  ...coded('titleStatus', 'TitleStatus', row.title_status),
  ...coded('feeStatus', 'FeeStatus', row.fee_status),
});

function neighboursOf(published: Published, row: Row) {
  const { relations } = published;
  const id = number(row);
  const agency = relations.leadAgency.get(id)?.[0];
  const status = published.agencies.find((one) => one.uuid === agency)?.membership_status;
  const [primary = ''] = relations.primaryTheme.get(id) ?? [];
  const themes = new Set([primary, ...(relations.themes.get(id) ?? [])]);
  const related = (json(row.related_sheet_ids) ?? []) as string[];
  return {
    leadAgency: link('Agency', agency),
    ...coded('ownerStatus', 'OwnerStatus', status),
    partnerships: partnershipsOf(published, row),
    primaryTheme: link('Theme', primary),
    themes: [...themes].map((uuid) => link('Theme', uuid)),
    coverage: (relations.coverage.get(id) ?? []).map((key) => link('Territory', key)),
    contacts: (relations.contacts.get(id) ?? []).flatMap((uuid) => shownContact(published, uuid)),
    links: componentsOf(published.links, id),
    sources: componentsOf(published.sources, id),
    relatedSheets: related.flatMap((uuid) => publishedLink(published, uuid) ?? []),
    replacedBy: publishedLink(published, row.replaced_by_id),
  };
}

const partnershipsOf = (published: Published, row: Row) =>
  published.partnerships
    .filter((one) => one.sheet === row.uuid)
    .map((one) => ({
      agency: link('Agency', one.agency),
      role: text(one, 'role'),
      ...codedList('phases', 'Phase', one.phases),
      contact: shownContact(published, one.contact)[0] ?? null,
    }));

const componentsOf = (components: readonly Row[], sheet: number) =>
  components
    .filter((one) => Number(one.sheet) === sheet)
    .map((one) => ({ label: text(one, 'label'), url: text(one, 'url') }));

const shownContact = ({ contacts }: Published, uuid: unknown) =>
  contacts.filter((one) => one.uuid === uuid && isShown(one)).map(() => link('Contact', uuid));

const publishedLink = (published: Published, uuid: unknown) =>
  publishedRows(published).some((one) => one.uuid === uuid) ? link('Sheet', uuid) : null;
