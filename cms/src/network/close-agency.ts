import { concepts } from '../concepts';
import { CLAIMS_TABLE } from '../registry/claim';
import { toLines } from '../text-list';
import type { AgencyState } from './network-state';
import type { Data, NetworkWrite } from './network-write';
import type { Plan } from './plan';

const uid = concepts.agency;

/** The agency goes; every address that it ever had leads to its successor from now on. */
export async function closeAgency(write: NetworkWrite, plan: Plan): Promise<void> {
  const { strapi, trx } = write;
  const { kind, leaving, successor } = plan;
  if (!leaving) return;
  if (successor) {
    await trx(CLAIMS_TABLE)
      .where({ kind: 'agency-slug', uuid: leaving.uuid })
      .update({ uuid: successor.uuid, permanent: true });
    // Written even when no name is added: its addresses changed, and readers are told.
    const data: Data = kind === 'merge' ? { formerNames: joinNames(leaving, successor) } : {};
    await strapi.documents(uid).update({ documentId: successor.documentId, data });
  }
  await strapi.documents(uid).delete({ documentId: leaving.documentId });
}

function joinNames(leaving: AgencyState, successor: AgencyState): string {
  const names = new Set([...successor.formerNames, ...leaving.formerNames, leaving.name]);
  names.delete(successor.name);
  return toLines([...names]) ?? '';
}
