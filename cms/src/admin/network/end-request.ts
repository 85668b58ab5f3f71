import type { Sheet } from './network';

/** What becomes of a sheet: the agency that receives it, or nothing but perhaps another sheet in its place. */
export interface Fate {
  readonly to: string;
  readonly replacedBy: string;
}

export const WITHDRAWN = 'retirée';
export const NOBODY = 'personne';

export const undecided: Fate = { to: '', replacedBy: NOBODY };

export interface EndValues {
  readonly agency: string;
  /** Empty until it is chosen. */
  readonly successor: string;
  readonly fates: Readonly<Record<string, Fate>>;
  /** Contacts shown on the sheets that an agency receives. */
  readonly contacts: Readonly<Record<string, readonly string[]>>;
}

export const fateOf = ({ fates }: EndValues, { uuid }: Sheet): Fate => fates[uuid] ?? undecided;

export const receiversOf = (values: EndValues, sheets: readonly Sheet[]): string[] => {
  const chosen = sheets.map((sheet) => fateOf(values, sheet).to);
  return [...new Set(chosen)].filter((to) => to !== '' && to !== WITHDRAWN);
};

export const isDecided = (values: EndValues, sheets: readonly Sheet[]): boolean =>
  values.agency !== '' &&
  values.successor !== '' &&
  sheets.every((sheet) => fateOf(values, sheet).to !== '');

export const toEndRequest = (values: EndValues, sheets: readonly Sheet[]) => ({
  agency: values.agency,
  successor: values.successor === NOBODY ? null : values.successor,
  sheets: sheets.map((sheet) => {
    const { to, replacedBy } = fateOf(values, sheet);
    return to === WITHDRAWN
      ? { sheet: sheet.uuid, to: null, replacedBy: replacedBy === NOBODY ? null : replacedBy }
      : { sheet: sheet.uuid, to, contacts: values.contacts[to] ?? [] };
  }),
});
