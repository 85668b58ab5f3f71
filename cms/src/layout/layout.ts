/** How a form and a list show a concept, as plain data. Sizes are twelfths of the form's width. */
export interface Field {
  readonly name: string;
  readonly size: 4 | 6 | 8 | 12;
  readonly label: string;
  /** Shown under the field. */
  readonly help?: string;
  /** Shown inside the empty field. */
  readonly example?: string;
}

export interface Layout {
  /** The attribute that names an entry in lists and pickers. */
  readonly mainField: string;
  readonly sort: readonly [attribute: string, order: 'ASC' | 'DESC'];
  readonly list: readonly string[];
  /** Rows of the form, from top to bottom. */
  readonly form: readonly (readonly Field[])[];
}

/** What Strapi adds to every entry, then what we keep beside it: the filters and the columns of lists offer both. */
export const systemLabels: Readonly<Record<string, string>> = {
  id: 'Numéro',
  documentId: 'Document',
  createdAt: 'Créé le',
  updatedAt: 'Modifié le',
  publishedAt: 'Publié le',
  createdBy: 'Créé par',
  updatedBy: 'Modifié par',
  uuid: 'Identifiant durable',
  key: 'Identifiant durable',
  owner: 'Agence (identifiant)',
  partner: 'Agence partenaire (identifiant)',
  revision: 'Enregistrement (identifiant)',
  relatedSheetIds: 'Fiches voisines (identifiants)',
  replacedById: 'Remplacée par (identifiant)',
  shownAs: 'Intitulé dans les listes',
};
