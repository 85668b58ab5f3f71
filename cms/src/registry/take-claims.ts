import type { DocumentWrite } from '../writing/document-write';
import { throwIfAny, type Problem } from '../writing/problem';
import { claim, findFreeValue, nextReference, type Claim } from './claim';
import { toClashProblem } from './clash';

/** Takes all these values, or refuses the write and says for each who holds it. */
export async function takeClaims(
  { strapi, trx }: Pick<DocumentWrite, 'strapi' | 'trx'>,
  claims: readonly Claim[],
): Promise<void> {
  const problems: Problem[] = [];
  for (const one of claims) {
    const holder = await claim(trx, one);
    if (holder)
      problems.push(await toClashProblem(strapi, trx, one, holder, await remedyFor(trx, one)));
  }
  throwIfAny(problems);
}

const remedyFor = (trx: DocumentWrite['trx'], { kind, value, uuid }: Claim): Promise<string> =>
  kind === 'sheet-reference' ? nextReference(trx) : findFreeValue(trx, kind, value, uuid);
