import { Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { concepts } from '../../concepts';
import { AdviceList } from './advice-list';
import { adviseOnSheet, type SheetForm } from './sheet-advice';

interface PanelProps {
  readonly model: string;
  readonly document?: Readonly<Record<string, unknown>>;
}

interface RelationEdit {
  readonly connect?: readonly unknown[];
  readonly disconnect?: readonly unknown[];
}

/** « À vérifier avant de publier », beside the form of a sheet. */
export function SheetAdvicePanel({ model, document }: PanelProps) {
  const { form } = useContentManagerContext();
  if (model !== concepts.sheet) return null;
  const values = (form as { values?: SheetForm & { relatedSheets?: RelationEdit } }).values ?? {};
  const neighbours = countTargets(document?.relatedSheets, values.relatedSheets);
  return {
    title: 'À vérifier avant de publier',
    content: <Advice items={adviseOnSheet(values, neighbours, new Date())} />,
  };
}

/** The form holds only what was added and removed since the document was loaded. */
function countTargets(saved: unknown, edit: RelationEdit | undefined): number {
  const { count = 0 } = (saved ?? {}) as { count?: number };
  return count + (edit?.connect?.length ?? 0) - (edit?.disconnect?.length ?? 0);
}

function Advice({ items }: { readonly items: readonly string[] }) {
  if (items.length === 0)
    return <Typography variant="pi">Rien à signaler : la fiche est complète.</Typography>;
  return <AdviceList items={items} />;
}
