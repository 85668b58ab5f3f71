import { FILES_TABLE, FOLDERS_TABLE } from '../media/media-tables';
import { giveFiles } from '../ownership/file-owners';
import type { NetworkWrite } from './network-write';
import type { Plan } from './plan';

/**
 * Files that the moved sheets show, and that no other sheet of their agency does, go with them. Whatever else a leaving
 * agency had is its successor's, or the coordination's.
 */
export async function moveFiles({ strapi, trx }: NetworkWrite, plan: Plan): Promise<void> {
  // Folders first: a file stays in its folder when both go to the same agency.
  await leave(FOLDERS_TABLE);
  for (const { sheet, from, fate } of plan.sheets) {
    if (fate.kind !== 'moves') continue;
    for (const agency of from)
      await giveFiles(strapi, trx, [sheet.uuid], { from: agency.uuid, to: fate.to.uuid });
  }
  await leave(FILES_TABLE);

  async function leave(table: string): Promise<void> {
    if (!plan.leaving) return;
    const owner = plan.successor?.uuid ?? null;
    await trx(table).where({ owner: plan.leaving.uuid }).update({ owner });
  }
}
