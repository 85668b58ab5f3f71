import { FORMER_AGENCIES_TABLE } from '../api/agency/feed-former';
import { concepts } from '../concepts';
import { CLAIMS_TABLE } from '../registry/claim';
import { toLines } from '../text-list';
import type { AgencyState } from './network-state';
import type { Data, NetworkWrite } from './network-write';
import type { Plan } from './plan';

const uid = concepts.agency;

/** The agency goes; every address that it ever had leads to its successor, or says that it left. */
export async function closeAgency(write: NetworkWrite, plan: Plan): Promise<void> {
  const { strapi, trx, now } = write;
  const { leaving, successor } = plan;
  if (!leaving) return;
  if (successor) await follow(write, plan, leaving, successor);
  else
    await trx(FORMER_AGENCIES_TABLE).insert({
      uuid: leaving.uuid,
      name: leaving.name,
      slug: leaving.slugs[0],
      left_at: now.toISOString(),
    });
  await strapi.documents(uid).delete({ documentId: leaving.documentId });
}

async function follow(
  { strapi, trx }: NetworkWrite,
  { kind }: Plan,
  leaving: AgencyState,
  successor: AgencyState,
): Promise<void> {
  await trx(CLAIMS_TABLE)
    .where({ kind: 'agency-slug', uuid: leaving.uuid })
    .update({ uuid: successor.uuid, permanent: true });
  // Written even when no name is added: its addresses changed, and readers are told.
  const data: Data = kind === 'merge' ? { formerNames: joinNames(leaving, successor) } : {};
  await strapi.documents(uid).update({ documentId: successor.documentId, data });
}

function joinNames(leaving: AgencyState, successor: AgencyState): string {
  const names = new Set([...successor.formerNames, ...leaving.formerNames, leaving.name]);
  names.delete(successor.name);
  return toLines([...names]) ?? '';
}
