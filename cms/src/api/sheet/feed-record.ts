import { parseLines } from '../../text-list';
import { previousValues } from '../../registry/past-values';
import { codes, day, flag, list, text, type Row } from '../feed/column';
import type { TitledFile } from '../../media/read-media';
import type { DocumentRecord, SheetRecord } from '../feed/record';
import { rowId, textOf } from '../feed/snapshot';
import type { SheetRelations } from './feed-relations';

/** What differs between a published version, which remembers its neighbours as of publication, and a draft. */
export type OfVersion = Pick<SheetRecord, 'relatedSheets' | 'replacedBy' | 'updatedAt'>;

const lines = (row: Row, column: string): string[] => parseLines(text(row[column]));

export function toSheetRecord(
  row: Row,
  relations: SheetRelations,
  version: OfVersion,
): SheetRecord {
  return {
    ...identityOf(row, relations),
    ...textsOf(row),
    ...termsOf(row, relations),
    ...neighboursOf(row, relations),
    ...version,
  };
}

function identityOf(row: Row, { slugs, references, firstPublications }: SheetRelations) {
  const uuid = textOf(row, 'uuid');
  const reference = text(row.reference);
  const slug = text(row.slug);
  return {
    reference,
    previousReferences: previousValues(references, uuid, reference),
    title: text(row.title),
    slug,
    previousSlugs: previousValues(slugs, uuid, slug),
    publishedAt: firstPublications.get(uuid) ?? null,
    lastReviewedAt: day(row.last_reviewed_at),
    reviewFrequency: text(row.review_frequency),
    isDemoData: flag(row.is_demo_data),
    titleStatus: text(row.title_status),
    feeStatus: text(row.fee_status),
  };
}

function textsOf(row: Row) {
  return {
    summary: text(row.summary),
    description: list(row.description),
    needExamples: lines(row, 'need_examples'),
    deliverables: lines(row, 'deliverables'),
    notCovered: lines(row, 'not_covered'),
    steps: lines(row, 'steps'),
    beforeContact: lines(row, 'before_contact'),
    keywords: lines(row, 'keywords'),
  };
}

function termsOf(row: Row, { coverage }: SheetRelations) {
  return {
    phases: codes(row.phases),
    supportTypes: codes(row.support_types),
    beneficiaryTypes: codes(row.beneficiary_types),
    coverage: coverage.many(row),
    eligibility: text(row.eligibility),
    feeModel: text(row.fee_model),
    feeDetails: text(row.fee_details),
    firstLevelIncludes: lines(row, 'first_level_includes'),
    contactModes: codes(row.contact_modes),
  };
}

function neighboursOf(row: Row, relations: SheetRelations) {
  return {
    leadAgency: relations.leadAgency.one(row),
    partnerships: relations.partnerships.of(textOf(row, 'uuid')),
    primaryTheme: relations.primaryTheme.one(row),
    themes: relations.themes.many(row),
    contacts: relations.contacts.many(row),
    documents: (relations.documents.get(rowId(row)) ?? []).map(toDocument),
    links: relations.links.get(rowId(row)) ?? [],
    sources: relations.sources.get(rowId(row)) ?? [],
  };
}

function toDocument({ sha256: hash, label, name, mime, size }: TitledFile): DocumentRecord {
  return { hash, label, name, mime, size };
}
