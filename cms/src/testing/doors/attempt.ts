import { concepts } from '../../concepts';

/** One thing that an account of an agency tries, at one door. */
export interface Attempt {
  readonly door: string;
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly body?: object;
}

/** What the account that tries has of its own. */
export interface Own {
  readonly documentId: string;
  readonly agencyRow: number;
  readonly sheet: string;
  /** With a draft and a published version. */
  readonly published: string;
  readonly contact: string;
  /** Proposed to it by the other agency. */
  readonly proposal: string;
  readonly file: number;
  readonly folder: number;
  readonly theme: string;
  /** An agency that is neither. */
  readonly third: string;
}

export type Owned = 'sheet' | 'contact' | 'partnership';
export const owned: readonly Owned[] = ['sheet', 'contact', 'partnership'];

export const LIST = '/content-manager/collection-types/:model';
export const list = (concept: Owned): string =>
  `/content-manager/collection-types/${concepts[concept]}`;

export const ownOf = (own: Own, concept: Owned): string =>
  ({ sheet: own.sheet, contact: own.contact, partnership: own.proposal })[concept];
