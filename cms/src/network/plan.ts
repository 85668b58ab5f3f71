import { errors } from '@strapi/utils';
import type { AgencyState, ContactState, PartnershipState, SheetState } from './network-state';

export type ChangeKind = 'transfer' | 'merge' | 'end';

/** What a change of the network does, decided before anything is written. Without an effect when nothing is listed. */
export interface Plan {
  readonly kind: ChangeKind;
  /** The agency that goes. */
  readonly leaving: AgencyState | null;
  /** Who takes over: sheets, or only the addresses of an agency that goes. */
  readonly successor: AgencyState | null;
  readonly sheets: readonly SheetChange[];
  /** Those of the agency that goes: its successor's from now on, or gone. */
  readonly contacts: readonly ContactState[];
  readonly partnerships: readonly PartnershipChange[];
  /** Those of the agency that goes: its successor's from now on, or blocked. */
  readonly accounts: readonly number[];
}

export interface SheetChange {
  readonly sheet: SheetState;
  /** Of its versions, those that these lead change hands; null for a sheet that was left without an agency. */
  readonly leavers: readonly (string | null)[];
  readonly from: readonly AgencyState[];
  readonly lostContacts: readonly string[];
  readonly fate:
    | {
        readonly kind: 'moves';
        readonly to: AgencyState;
        readonly contacts: readonly ContactState[];
      }
    | { readonly kind: 'withdrawn'; readonly replacedBy: SheetState | null }
    /** Another agency's, that showed a contact who goes. */
    | { readonly kind: 'stays' };
}

export interface PartnershipChange {
  readonly sheet: SheetState;
  readonly role: string;
  readonly fate:
    | { readonly kind: 'ends'; readonly partnership: PartnershipState; readonly because: string }
    | { readonly kind: 'moves'; readonly partnership: PartnershipState; readonly to: AgencyState }
    | { readonly kind: 'proposed'; readonly to: AgencyState };
}

export const isWithoutEffect = ({ leaving, sheets }: Plan): boolean =>
  leaving === null && sheets.length === 0;

/** The network is not without the agency that coordinates it. */
export function refuseCoordinator({ isCoordinator, name }: AgencyState): void {
  if (isCoordinator)
    throw new errors.ApplicationError(
      `« ${name} » coordonne le réseau : désignez d’abord une autre agence coordinatrice, dans sa notice.`,
    );
}
