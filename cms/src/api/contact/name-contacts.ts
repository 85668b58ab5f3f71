import { concepts } from '../../concepts';
import { relationTable, tableOf } from '../../relation/relation-table';
import type { DocumentWrite } from '../../writing/document-write';

interface NamedContact {
  readonly id: number;
  readonly label: string;
  readonly shown_as: string | null;
  readonly name: string;
  readonly acronym: string | null;
}

/** Several agencies have an « Accueil des collectivités »: pickers show whose it is. */
export async function nameContacts({ strapi, trx, concept, uuid }: DocumentWrite): Promise<void> {
  const { table, source, target, targetTable } = relationTable(strapi, concepts.contact, 'agency');
  const contacts = await trx(`${tableOf(strapi, concepts.contact)} as contact`)
    .join(`${table} as link`, `link.${source}`, 'contact.id')
    .join(`${targetTable} as agency`, 'agency.id', `link.${target}`)
    .where(`${concept}.uuid`, uuid)
    .select<NamedContact[]>(
      'contact.id',
      'contact.label',
      'contact.shown_as',
      'agency.name',
      'agency.acronym',
    );
  for (const { id, label, shown_as: current, name, acronym } of contacts) {
    const shownAs = `${acronym || name} – ${label}`;
    if (shownAs !== current)
      await trx(tableOf(strapi, concepts.contact)).where({ id }).update({ shown_as: shownAs });
  }
}
