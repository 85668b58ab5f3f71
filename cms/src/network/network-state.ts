import { errors } from '@strapi/utils';

/** Who holds what in the network at one instant: what the coordination's changes are decided from. */
export interface NetworkState {
  readonly agencies: readonly AgencyState[];
  readonly sheets: readonly SheetState[];
  readonly contacts: readonly ContactState[];
  readonly partnerships: readonly PartnershipState[];
  readonly accounts: readonly AccountState[];
}

export interface AgencyState {
  readonly row: number;
  readonly uuid: string;
  readonly documentId: string;
  readonly name: string;
  /** The current one first. */
  readonly slugs: readonly string[];
  readonly formerNames: readonly string[];
  readonly isCoordinator: boolean;
  /** Names of territories; empty for the whole département. */
  readonly coverage: readonly string[];
}

export interface SheetState {
  readonly uuid: string;
  readonly documentId: string;
  readonly reference: string;
  readonly title: string;
  readonly isPublished: boolean;
  /** The agency of the draft and, when there is one, of the published version: they may differ. */
  readonly leads: readonly (string | null)[];
  /** Of either version. */
  readonly contacts: readonly string[];
}

export interface ContactState {
  readonly row: number;
  readonly uuid: string;
  readonly documentId: string;
  readonly label: string;
  readonly agency: string | null;
  /** Whether readers see it. */
  readonly isShown: boolean;
}

export interface PartnershipState {
  readonly documentId: string;
  readonly sheet: string | null;
  readonly agency: string | null;
  readonly role: string;
  readonly acceptance: string;
}

export interface AccountState {
  readonly id: number;
  readonly agency: string;
}

export function findAgency({ agencies }: NetworkState, uuid: string): AgencyState {
  return found(
    agencies.find((agency) => agency.uuid === uuid),
    'Cette agence est introuvable : rechargez la page et choisissez-en une autre.',
  );
}

export function findSheet({ sheets }: NetworkState, uuid: string): SheetState {
  return found(
    sheets.find((sheet) => sheet.uuid === uuid),
    'Une des fiches choisies est introuvable : rechargez la page.',
  );
}

/** Those of an agency that readers can reach. */
export function findContactsOf(
  { contacts }: NetworkState,
  uuids: readonly string[],
  agency: AgencyState,
): readonly ContactState[] {
  return uuids.map((uuid) => {
    const contact = contacts.find((one) => one.uuid === uuid && one.agency === agency.uuid);
    if (contact?.isShown) return contact;
    throw new errors.ValidationError(
      contact
        ? `L’interlocuteur « ${contact.label} » n’est pas public : choisissez-en un que les lecteurs voient.`
        : `Un des interlocuteurs choisis n’est pas de l’agence « ${agency.name} » : choisissez un des siens.`,
    );
  });
}

function found<T>(value: T | undefined, message: string): T {
  if (value === undefined) throw new errors.ValidationError(message);
  return value;
}
