/** As `GET /guide/accounts` says them. */
export interface Account {
  readonly id: number;
  readonly firstname: string;
  readonly lastname: string;
  readonly email: string;
  readonly agency: string | null;
  readonly state: 'active' | 'invited' | 'blocked';
  readonly signedInAt: string | null;
  readonly secondFactor: boolean;
}

export interface Agency {
  readonly uuid: string;
  readonly name: string;
}

export interface Delivery {
  readonly sent: boolean;
  readonly link: string | null;
  readonly expiresAt: string;
}

export const stateLabels: Readonly<Record<Account['state'], string>> = {
  active: 'Actif',
  invited: 'Invitation en attente',
  blocked: 'Désactivé',
};

export const fullName = ({ firstname, lastname }: Account): string =>
  `${firstname} ${lastname}`.trim();

export const toDay = (iso: string): string =>
  new Date(iso)
    .toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' })
    .replace(/^1 /, '1er ');
