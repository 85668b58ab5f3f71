import { errors } from '@strapi/utils';
import {
  findAgency,
  findContactsOf,
  findSheet,
  type AgencyState,
  type NetworkState,
  type SheetState,
} from './network-state';
import type { PartnershipChange, Plan, SheetChange } from './plan';

export interface TransferRequest {
  readonly sheets: readonly string[];
  readonly to: string;
  /** Of the new agency, in place of those of the agency that leaves. */
  readonly contacts: readonly string[];
  /** What the former agency goes on bringing; null when it leaves the sheets. It is asked: a partner is not named unheard. */
  readonly partnerRole: string | null;
}

/** Sheets that the agency leads already are left as they are: what was done once is not done again. */
export function planTransfer(state: NetworkState, request: TransferRequest): Plan {
  const to = findAgency(state, request.to);
  const contacts = findContactsOf(state, request.contacts, to);
  const sheets = request.sheets
    .map((uuid) => findSheet(state, uuid))
    .filter(({ leads }) => leads.some((lead) => lead !== to.uuid));
  return {
    kind: 'transfer',
    leaving: null,
    successor: to,
    sheets: sheets.map((sheet) => ({
      ...leave(
        state,
        sheet,
        sheet.leads.filter((lead) => lead !== to.uuid),
      ),
      fate: { kind: 'moves', to, contacts },
    })),
    contacts: [],
    partnerships: [
      ...sheets.flatMap((sheet) => endOwn(state, sheet, to)),
      ...sheets.flatMap((sheet) => propose(state, sheet, request, to)),
    ],
    accounts: [],
  };
}

/** The contacts of an agency go with it. */
export function leave(
  { agencies, contacts }: NetworkState,
  sheet: SheetState,
  leavers: readonly (string | null)[],
): Omit<SheetChange, 'fate'> {
  const lostContacts = contacts
    .filter(({ agency, uuid }) => leavers.includes(agency) && sheet.contacts.includes(uuid))
    .map(({ uuid }) => uuid);
  const from = agencies.filter(({ uuid }) => leavers.includes(uuid));
  return { sheet, leavers, from, lostContacts };
}

/** Nobody is a partner on its own sheet. */
export function endOwn(
  { partnerships }: NetworkState,
  sheet: SheetState,
  { uuid, name }: AgencyState,
): PartnershipChange[] {
  return partnerships
    .filter((one) => one.sheet === sheet.uuid && one.agency === uuid)
    .map((partnership) => ({
      sheet,
      role: partnership.role,
      fate: { kind: 'ends', partnership, because: `« ${name} » pilote désormais la fiche` },
    }));
}

function propose(
  state: NetworkState,
  sheet: SheetState,
  { partnerRole }: TransferRequest,
  to: AgencyState,
): PartnershipChange[] {
  if (partnerRole === null) return [];
  if (partnerRole === '')
    throw new errors.ValidationError('Dites ce que l’ancienne agence continue d’apporter.');
  const partners = state.partnerships.filter((one) => one.sheet === sheet.uuid);
  return sheet.leads
    .filter((lead) => lead !== null && lead !== to.uuid)
    .filter((lead) => !partners.some(({ agency }) => agency === lead))
    .map((lead) => ({
      sheet,
      role: partnerRole,
      fate: { kind: 'proposed', to: findAgency(state, lead ?? '') },
    }));
}
