import { errors } from '@strapi/utils';
import {
  findAgency,
  findSheet,
  type AgencyState,
  type NetworkState,
  type PartnershipState,
} from './network-state';
import { refuseCoordinator, type PartnershipChange, type Plan } from './plan';
import { endOwn } from './plan-transfer';

export interface MergeRequest {
  readonly agency: string;
  readonly into: string;
}

/** Contacts follow their agency: its sheets keep them. */
export function planMerge(state: NetworkState, request: MergeRequest): Plan {
  const leaving = findAgency(state, request.agency);
  const successor = findAgency(state, request.into);
  if (leaving.uuid === successor.uuid)
    throw new errors.ValidationError(
      'Une agence ne rejoint pas elle-même : choisissez-en une autre.',
    );
  refuseCoordinator(leaving);
  const sheets = state.sheets.filter(({ leads }) => leads.includes(leaving.uuid));
  return {
    kind: 'merge',
    leaving,
    successor,
    sheets: sheets.map((sheet) => ({
      sheet,
      leavers: [leaving.uuid],
      from: [leaving],
      lostContacts: [],
      fate: { kind: 'moves', to: successor, contacts: [] },
    })),
    contacts: state.contacts.filter(({ agency }) => agency === leaving.uuid),
    partnerships: [
      ...sheets.flatMap((sheet) => endOwn(state, sheet, successor)),
      ...state.partnerships
        .filter(({ agency }) => agency === leaving.uuid)
        .flatMap((one) => join(state, one, successor)),
    ],
    accounts: accountsOf(state, leaving),
  };
}

export const accountsOf = ({ accounts }: NetworkState, { uuid }: AgencyState): number[] =>
  accounts.filter(({ agency }) => agency === uuid).map(({ id }) => id);

/** A partner shows once on a sheet: of two partnerships, the one that readers see stays, else the successor's. */
function join(
  state: NetworkState,
  partnership: PartnershipState,
  to: AgencyState,
): PartnershipChange[] {
  const sheet = findSheet(state, partnership.sheet ?? '');
  const { role } = partnership;
  const end = (one: PartnershipState, because: string): PartnershipChange => ({
    sheet,
    role: one.role,
    fate: { kind: 'ends', partnership: one, because },
  });
  const move: PartnershipChange = { sheet, role, fate: { kind: 'moves', partnership, to } };
  if (sheet.leads.some((lead) => lead === to.uuid || lead === partnership.agency))
    return [end(partnership, `« ${to.name} » pilote la fiche`)];
  const other = state.partnerships.find(
    (one) => one.sheet === partnership.sheet && one.agency === to.uuid,
  );
  if (!other) return [move];
  const because = `« ${to.name} » est déjà partenaire de la fiche`;
  return partnership.acceptance === 'ACCEPTED' && other.acceptance !== 'ACCEPTED'
    ? [end(other, 'un partenariat accepté prend sa place'), move]
    : [end(partnership, because)];
}
