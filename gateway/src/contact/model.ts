/** A public contact: a function first, a person only when that person agreed. */
export interface Contact {
  id: string;
  label: string;
  role: string | null;
  personName: string | null;
  email: string | null;
  phone: string | null;
  agencyId: string;
  /** Empty: wherever the agency works. */
  territoryIds: readonly string[];
  /** Empty: every theme. */
  themeIds: readonly string[];
  isDemoData: boolean;
  updatedAt: string;
}
