import { concepts } from '../concepts';
import { namingSheet, type Data, type NetworkWrite } from './network-write';
import type { PartnershipChange } from './plan';

const uid = concepts.partnership;

export async function changePartnership(
  { strapi }: NetworkWrite,
  { sheet, role, fate }: PartnershipChange,
): Promise<void> {
  const partnerships = strapi.documents(uid);
  const write = (): Promise<unknown> => {
    if (fate.kind === 'ends')
      return partnerships.delete({ documentId: fate.partnership.documentId });
    const agency: Data = { agency: fate.to.documentId };
    if (fate.kind === 'moves')
      return partnerships.update({ documentId: fate.partnership.documentId, data: agency });
    const data: Data = { ...agency, sheet: sheet.documentId, role, acceptance: 'PROPOSED' };
    return partnerships.create({ data });
  };
  await namingSheet(sheet, write);
}
