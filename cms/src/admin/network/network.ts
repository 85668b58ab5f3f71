import { toDay } from '../accounts/accounts';

/** As `GET /guide/network` says them. */
export interface Contact {
  readonly uuid: string;
  readonly label: string;
}

export interface Agency {
  readonly uuid: string;
  readonly name: string;
  readonly isCoordinator: boolean;
  readonly contacts: readonly Contact[];
}

export interface Sheet {
  readonly uuid: string;
  readonly reference: string;
  readonly title: string;
  readonly isPublished: boolean;
  /** Of its draft and of its published version; null for a sheet that was left without an agency. */
  readonly leads: readonly (string | null)[];
}

export interface Section {
  readonly heading: string;
  readonly items: readonly string[];
}

export interface Told {
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface PastChange extends Told {
  readonly id: number;
  readonly at: string;
  readonly account: number;
  readonly by: string | null;
}

export interface Network {
  readonly agencies: readonly Agency[];
  readonly sheets: readonly Sheet[];
  readonly history: readonly PastChange[];
}

export type ChangeKind = 'transfer' | 'merge' | 'end';

export interface Preview extends Told {
  readonly seen: string;
  readonly isWithoutEffect: boolean;
}

/** A change that the coordination asks for: seen first, then confirmed. */
export interface Asked {
  readonly kind: ChangeKind;
  readonly request: Readonly<Record<string, unknown>>;
}

export interface FormProps {
  readonly network: Network;
  readonly onAsk: (asked: Asked) => void;
}

export const nameOf = ({ reference, title }: Sheet): string => `${reference} – ${title}`;

/** The choice of sheets that no agency leads. */
export const NO_AGENCY = 'aucune';

export const sheetsOf = ({ sheets }: Network, agency: string): readonly Sheet[] =>
  sheets.filter(({ leads }) => leads.includes(agency === NO_AGENCY ? null : agency));

/** « 25 novembre 2026 à 14 h 05 ». */
export function toMoment(iso: string): string {
  const at = new Date(iso);
  const minutes = String(at.getMinutes()).padStart(2, '0');
  return `${toDay(iso)} à ${at.getHours()} h ${minutes}`;
}
