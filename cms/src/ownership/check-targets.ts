import { concepts, type Concept } from '../concepts';
import { FILES_TABLE } from '../media/media-tables';
import { tableOf } from '../relation/relation-table';
import type { DocumentWrite } from '../writing/document-write';
import { problem, type Checked } from '../writing/rule';
import { namedIn, type Named } from './named-targets';
import { ownedRelations, type Targets } from './targets';

type Written = Pick<DocumentWrite, 'strapi' | 'trx' | 'concept'>;
type Data = Readonly<Record<string, unknown>>;

const messages: Readonly<Partial<Record<Concept | 'file', string>>> = {
  contact: 'Choisissez parmi les interlocuteurs de votre agence.',
  sheet: 'Choisissez parmi les fiches de votre agence et celles que le guide publie.',
  file: 'Choisissez parmi les fichiers de votre agence.',
};

/** What an agency adds to an entry must be within its reach; what was there before stays, whoever put it there. */
export async function checkTargets(
  write: Written,
  agency: string,
  before: Targets,
  after: Targets,
): Promise<Checked> {
  const added = (attribute: string): string[] =>
    [...(after.get(attribute) ?? [])].filter((one) => !before.get(attribute)?.has(one));
  const problems: Checked[] = [];
  for (const { attribute, target } of ownedRelations(write, write.concept)) {
    const strangers = await findStrangers(write, target, agency, added(attribute));
    if (strangers) problems.push(problem(attribute, messages[target] ?? ''));
  }
  if (await isStrangeFile(write, agency, added('documents')))
    problems.push(problem('documents', messages.file ?? ''));
  return problems.flat();
}

/**
 * Refuses what an input names beyond the agency's reach before Strapi looks for it: its answers tell what is another's
 * from what does not exist.
 */
export async function checkNamed(
  write: Written,
  agency: string,
  before: Targets,
  data: Data,
): Promise<Checked> {
  const problems: Checked[] = [];
  for (const { attribute, target } of ownedRelations(write, write.concept)) {
    const uuids = await findNamed(write, target, namedIn(data[attribute]));
    const added = uuids?.filter((uuid) => !before.get(attribute)?.has(uuid));
    if (!added || (await findStrangers(write, target, agency, added)))
      problems.push(problem(attribute, messages[target] ?? ''));
  }
  const files = write.concept === 'sheet' ? filesIn(data.documents) : [];
  if (!files.every(isRow) || (await isStrangeFile(write, agency, toAdded(files, before))))
    problems.push(problem('documents', messages.file ?? ''));
  return problems.flat();
}

const filesIn = (documents: unknown): Named[] =>
  [documents ?? []].flat().flatMap((one) => namedIn((one as { file?: unknown } | null)?.file));

const toAdded = (files: readonly Named[], before: Targets): string[] =>
  [...new Set(files.map(({ value }) => String(Number(value))))].filter(
    (file) => !before.get('documents')?.has(file),
  );

const MOST_ROWS = 2 ** 31;
const isRow = ({ column, value }: Named): boolean =>
  column === 'id' && /^\d+$/.test(value) && Number(value) < MOST_ROWS;

/** Null when one of them does not exist. PostgreSQL refuses to look for other numbers and letters than these. */
async function findNamed(
  { strapi, trx }: Written,
  target: Concept,
  named: readonly Named[],
): Promise<string[] | null> {
  if (!named.every((one) => (one.column === 'id' ? isRow(one) : /^\w+$/.test(one.value))))
    return null;
  const uuids = new Set<string>();
  for (const { column, value } of named) {
    const row = await trx(tableOf(strapi, concepts[target]))
      .where({ [column]: value })
      .first<{ uuid: string } | undefined>('uuid');
    if (!row) return null;
    uuids.add(row.uuid);
  }
  return [...uuids];
}

/** Another's contact is never within reach; another's sheet is once it is published. */
async function findStrangers(
  { strapi, trx }: Written,
  target: Concept,
  agency: string,
  uuids: readonly string[],
): Promise<boolean> {
  const select = trx(tableOf(strapi, concepts[target]))
    .whereIn('uuid', [...uuids])
    .where((reach) => {
      void reach.where({ owner: agency });
      if (target === 'sheet') void reach.orWhereNotNull('published_at');
    });
  const reached = await select.distinct<{ uuid: string }[]>('uuid');
  return reached.length < new Set(uuids).size;
}

async function isStrangeFile(
  { trx }: Written,
  agency: string,
  files: readonly string[],
): Promise<boolean> {
  const own = await trx(FILES_TABLE)
    .whereIn('id', files.map(Number))
    .where({ owner: agency })
    .select<{ id: number }[]>('id');
  return own.length < files.length;
}
