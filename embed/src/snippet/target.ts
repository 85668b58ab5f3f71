import type { ConfiguratorPageQuery } from '../generated/graphql';
import { guideName } from '../page/brand';
import { parseSheetSearch, toSheetListPath } from '../sheet/search-query';
import type { Choice } from './choice';
import type { Target } from './snippets';

/** What the choice lacks before it shows anything; null when it shows something. */
export const lackOf = (
  { thing, reference, agency, portal }: Choice,
  data: Pick<ConfiguratorPageQuery, 'sheet' | 'agency' | 'portal'>,
): string | null => {
  if (thing === 'fiche' && !reference) return 'Donnez la référence d’une fiche, comme F12.';
  if (thing === 'fiche' && !sheetOf(data))
    return `Aucune fiche du guide n’a la référence ${reference} : choisissez-en une dans la liste.`;
  if (thing === 'contact' && !agency) return 'Choisissez l’agence à joindre.';
  if (thing === 'contact' && !data.agency)
    return 'Cette agence n’est pas dans le guide : choisissez-en une dans la liste.';
  if (portal && !data.portal)
    return `Aucun portail ne s’appelle « ${portal} » : reprenez le nom que l’équipe du guide vous a donné.`;
  return null;
};

const sheetOf = ({ sheet }: Pick<ConfiguratorPageQuery, 'sheet'>) =>
  sheet && ('title' in sheet ? sheet : sheet.replacedBy);

/** The page of the guide that shows the same thing, for hosts without scripts and for search engines. */
export function targetOf(choice: Choice, data: ConfiguratorPageQuery): Target {
  const sheet = choice.thing === 'fiche' && sheetOf(data);
  if (sheet) return { title: sheet.title, path: `/fiches/${sheet.slug}` };
  if (choice.thing === 'contact' && data.agency)
    return { title: data.agency.name, path: `/agences/${data.agency.slug}` };
  if (choice.thing === 'orienter') return { title: 'Qui contacter ?', path: '/qui-contacter' };
  const { themes, agencies, phases, feeModels, territory } = choice;
  const search = parseSheetSearch(new URLSearchParams());
  return {
    title: guideName,
    path: toSheetListPath({ ...search, themes, agencies, phases, feeModels, territory }),
  };
}
