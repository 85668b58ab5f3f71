import { concepts, type Concept } from '../concepts';
import { FILES_TABLE } from '../media/media-tables';
import { tableOf } from '../relation/relation-table';
import type { DocumentWrite } from '../writing/document-write';
import { problem, type Checked } from '../writing/rule';
import { ownedRelations, type Targets } from './targets';

type Written = Pick<DocumentWrite, 'strapi' | 'trx' | 'concept'>;

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
