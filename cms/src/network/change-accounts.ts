import type { EditorAccount } from '../accounts/account';
import { blockEditor } from '../accounts/change-accounts';
import { giveAgency } from '../ownership/account-agency';
import type { NetworkWrite } from './network-write';
import type { Plan } from './plan';

/** An account of an agency that is gone sees nothing: blocked, it says so to the coordination too. */
export async function changeAccounts(
  { strapi, trx }: NetworkWrite,
  { kind, successor, accounts }: Plan,
): Promise<void> {
  for (const id of accounts) {
    if (kind === 'merge' && successor) await giveAgency(strapi, id, successor.uuid, trx);
    else await blockEditor(strapi, { id } as EditorAccount);
  }
}
