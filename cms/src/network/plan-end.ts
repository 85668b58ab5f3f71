import { errors } from '@strapi/utils';
import {
  findAgency,
  findContactsOf,
  findSheet,
  type AgencyState,
  type NetworkState,
  type SheetState,
} from './network-state';
import { refuseCoordinator, type PartnershipChange, type Plan, type SheetChange } from './plan';
import { accountsOf } from './plan-merge';
import { endOwn, leave } from './plan-transfer';

export interface EndRequest {
  readonly agency: string;
  /** Where the agency's own addresses lead; null for nowhere. */
  readonly successor: string | null;
  /** Every sheet of the agency. */
  readonly sheets: readonly SheetDecision[];
}

export type SheetDecision =
  | { readonly sheet: string; readonly to: string; readonly contacts: readonly string[] }
  | { readonly sheet: string; readonly to: null; readonly replacedBy: string | null };

export function planEnd(state: NetworkState, request: EndRequest): Plan {
  const leaving = findAgency(state, request.agency);
  refuseCoordinator(leaving);
  const successor =
    request.successor === null ? null : findRemaining(state, request.successor, leaving);
  const led = state.sheets.filter(({ leads }) => leads.includes(leaving.uuid));
  refuseUndecided(led, request.sheets);
  const sheets = request.sheets.map((one) => decide(state, one, leaving, request.sheets));
  return {
    kind: 'end',
    leaving,
    successor,
    sheets: [...sheets, ...loseContacts(state, leaving, led)],
    contacts: state.contacts.filter(({ agency }) => agency === leaving.uuid),
    partnerships: [
      ...sheets.flatMap(({ sheet, fate }) =>
        fate.kind === 'moves' ? endOwn(state, sheet, fate.to) : [],
      ),
      ...endAll(state, leaving),
    ],
    accounts: accountsOf(state, leaving),
  };
}

function findRemaining(state: NetworkState, uuid: string, leaving: AgencyState): AgencyState {
  const agency = findAgency(state, uuid);
  if (agency.uuid === leaving.uuid)
    throw new errors.ValidationError(
      `« ${leaving.name} » s’en va : choisissez une autre agence pour prendre sa suite.`,
    );
  return agency;
}

function refuseUndecided(led: readonly SheetState[], decisions: readonly SheetDecision[]): void {
  const decided = decisions.map(({ sheet }) => sheet);
  const forgotten = led.filter(({ uuid }) => !decided.includes(uuid));
  if (forgotten.length > 0)
    throw new errors.ValidationError(
      `Dites ce que devient chaque fiche de l’agence : il manque ${forgotten.map(({ reference, title }) => `${reference} « ${title} »`).join(', ')}.`,
    );
  const stranger = decided.find((uuid) => !led.some((sheet) => sheet.uuid === uuid));
  if (stranger !== undefined)
    throw new errors.ValidationError(
      'Une des fiches choisies n’est plus de cette agence : rechargez la page.',
    );
}

function decide(
  state: NetworkState,
  decision: SheetDecision,
  leaving: AgencyState,
  all: readonly SheetDecision[],
): SheetChange {
  const sheet = findSheet(state, decision.sheet);
  const change = leave(state, sheet, [leaving.uuid]);
  if (decision.to === null)
    return {
      ...change,
      fate: { kind: 'withdrawn', replacedBy: findReplacement(state, decision.replacedBy, all) },
    };
  const to = findRemaining(state, decision.to, leaving);
  const contacts = findContactsOf(state, decision.contacts, to);
  return { ...change, fate: { kind: 'moves', to, contacts } };
}

/** A link must lead to something that readers see. */
function findReplacement(
  state: NetworkState,
  uuid: string | null,
  decisions: readonly SheetDecision[],
): SheetState | null {
  if (uuid === null) return null;
  const sheet = findSheet(state, uuid);
  const goes = decisions.some((one) => one.sheet === uuid && one.to === null);
  if (!sheet.isPublished || goes)
    throw new errors.ValidationError(
      `La fiche ${sheet.reference} « ${sheet.title} » n’est pas publiée, ou ne le sera plus : choisissez-en une autre en remplacement.`,
    );
  return sheet;
}

/** Sheets of others may show a contact who goes. */
function loseContacts(
  state: NetworkState,
  leaving: AgencyState,
  led: readonly SheetState[],
): SheetChange[] {
  return state.sheets
    .filter((sheet) => !led.includes(sheet))
    .map((sheet): SheetChange => {
      const { lostContacts } = leave(state, sheet, [leaving.uuid]);
      return { sheet, leavers: [], from: [], lostContacts, fate: { kind: 'stays' } };
    })
    .filter(({ lostContacts }) => lostContacts.length > 0);
}

const endAll = (state: NetworkState, { uuid, name }: AgencyState): PartnershipChange[] =>
  state.partnerships
    .filter(({ agency }) => agency === uuid)
    .map((partnership) => ({
      sheet: findSheet(state, partnership.sheet ?? ''),
      role: partnership.role,
      fate: { kind: 'ends', partnership, because: `« ${name} » quitte le réseau` },
    }));
