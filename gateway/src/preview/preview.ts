import DataLoader from 'dataloader';
import { inputError } from '../errors';
import { parseDraft } from '../sheet/source';
import type { FeedSource } from '../feed/source';
import { parseRecordWith } from '../feed/parse';
import { applyChanges, leftOutOf, type Guide } from '../guide/guide';
import type { Change } from '../guide/model';
import type { PreviewClaims } from './token';

/** Drafts by agency; an agency's are asked of the CMS once for a request, however often they are needed. */
export type DraftLoader = DataLoader<string, string[]>;

export const createDraftLoader = ({ fetchDrafts }: FeedSource): DraftLoader =>
  new DataLoader((agencyIds) => Promise.all(agencyIds.map(fetchDrafts)));

function parseDraftLine(line: string, guide: Guide): Change {
  const { id, record } = JSON.parse(line) as { id: string; record: unknown };
  const change = parseRecordWith(parseDraft, 'sheet', id, 0, record);
  if (change.type !== 'upsert' || change.kind !== 'sheet') return change;
  const isSame = isSameText(change.entity, guide.sheets.get(id));
  return { ...change, entity: { ...change.entity, isDraft: !isSame } };
}

const isSameText = (draft: object, published: object | undefined): boolean => {
  const text = (sheet: object) =>
    JSON.stringify({ ...sheet, isDraft: null, publishedAt: null, updatedAt: null });
  return published !== undefined && text(draft) === text(published);
};

/**
 * The guide as it would be if the drafts of the token's agency were published. Never cached, never shared.
 * @throws GraphQLError `BAD_PREVIEW_TOKEN` when a draft belongs to another agency; `DRAFT_INCOMPLETE` when the
 *   sheet that the token is about misses what a preview cannot do without.
 */
export async function previewGuide(
  guide: Guide,
  claims: PreviewClaims,
  drafts: DraftLoader,
): Promise<Guide> {
  const lines = await drafts.load(claims.agency);
  const preview = applyChanges(
    guide,
    lines.map((line) => parseDraftLine(line, guide)),
    { version: guide.version },
  );
  const sheet = preview.sheets.get(claims.sheet);
  if (sheet && sheet.leadAgencyId === claims.agency) return preview;
  const incomplete = leftOutOf(preview).find((one) => one.id === claims.sheet);
  if (incomplete)
    throw inputError({
      code: 'DRAFT_INCOMPLETE',
      argument: 'preview token',
      value: incomplete.field,
      remedy: 'Fill this field of the draft, save, and open the preview again.',
    });
  throw inputError({
    code: 'BAD_PREVIEW_TOKEN',
    argument: 'preview token',
    value: claims.sheet,
    remedy: 'Its sheet is not one of this agency: open the preview from the CMS.',
  });
}
