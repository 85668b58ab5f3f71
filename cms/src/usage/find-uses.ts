import { concepts, type Concept } from '../concepts';
import { relationTable, relationsTo, tableOf } from '../relation/relation-table';
import type { DocumentWrite } from '../writing/document-write';

/** An entry that points to another, said as an editor knows it. */
export interface Use {
  readonly document: string;
  readonly label: string;
  /** Uuids of the agencies that the entry belongs to; none for what is shared. */
  readonly agencies: readonly string[];
}

type Row = Readonly<Record<string, string | null>>;

const quoted = (text: string | null | undefined): string => `« ${text || 'sans titre'} »`;

export const labels: Readonly<Record<Concept, (row: Row) => string>> = {
  agency: (row) => `agence ${quoted(row.name)}`,
  contact: (row) => `interlocuteur ${quoted(row.label)}`,
  guide: () => 'guide',
  partnership: (row) => `partenariat ${quoted(row.role)}`,
  portal: (row) => `portail ${quoted(row.name)}`,
  sheet: (row) => `fiche ${row.reference ?? ''} ${quoted(row.title)}`,
  signpost: (row) => `besoin hors réseau ${quoted(row.title)}`,
  synonymGroup: () => 'vocabulaire',
  territory: (row) => `territoire ${quoted(row.name)}`,
  theme: (row) => `thématique ${quoted(row.label)}`,
};

export const agenciesOf = ({ owner, partner }: Row): string[] =>
  [owner, partner].filter((agency) => typeof agency === 'string');

/** Drafts and published versions of one sheet count once. */
export async function findUses(
  write: Pick<DocumentWrite, 'strapi' | 'trx'>,
  target: Concept,
  row: number,
): Promise<Use[]> {
  const uses = new Map<string, Use>();
  for (const concept of Object.keys(concepts) as Concept[]) {
    for (const use of await findUsesBy(write, concept, concepts[target], row))
      uses.set(use.document, use);
  }
  return [...uses.values()];
}

async function findUsesBy(
  { strapi, trx }: Pick<DocumentWrite, 'strapi' | 'trx'>,
  concept: Concept,
  target: string,
  row: number,
): Promise<Use[]> {
  const uses: Use[] = [];
  for (const attribute of relationsTo(strapi, concepts[concept], target)) {
    const link = relationTable(strapi, concepts[concept], attribute);
    const rows = await trx(`${tableOf(strapi, concepts[concept])} as entry`)
      .join(`${link.table} as link`, `link.${link.source}`, 'entry.id')
      .where(`link.${link.target}`, row)
      .select<Row[]>('entry.*');
    uses.push(
      ...rows.map((one) => ({
        document: one.document_id ?? '',
        label: labels[concept](one),
        agencies: agenciesOf(one),
      })),
    );
  }
  return uses;
}
