import { useContext } from 'preact/hooks';

import type { FullSheetFragment } from '../generated/graphql';
import { RequestContext } from '../page/request-context';

type Contents = Pick<
  FullSheetFragment,
  'deliverables' | 'steps' | 'beforeContact' | 'partnerships' | 'description' | 'documents'
>;

/** The sections that readers look for, when the sheet has them. */
export const listContents = (sheet: Contents): { id: string; label: string }[] => [
  ...(sheet.deliverables.length > 0 ? [{ id: 'obtenir', label: 'Ce que vous obtenez' }] : []),
  ...(sheet.steps.length > 0 ? [{ id: 'etapes', label: 'Étapes' }] : []),
  ...(sheet.beforeContact.length > 0 ? [{ id: 'preparer', label: 'À préparer' }] : []),
  ...(sheet.partnerships.length > 0 ? [{ id: 'partenaires', label: 'Partenaires' }] : []),
  { id: 'cout', label: 'Coût' },
  ...(sheet.description.blocks.length > 0 ? [{ id: 'comprendre', label: 'Pour comprendre' }] : []),
  ...(sheet.documents.length > 0 ? [{ id: 'documents', label: 'Documents' }] : []),
  { id: 'interlocuteurs', label: 'Qui répond' },
];

/**
 * A long sheet on a small screen: one touch to the part that matters. Not in an iframe that is as high as its text:
 * browsers do not scroll another site's page.
 */
export const SheetContents = ({ sheet }: { sheet: Contents }) =>
  useContext(RequestContext)?.framed ? null : (
    <nav class="sheet-contents" aria-label="Dans cette fiche">
      <ul class="tags">
        {listContents(sheet).map(({ id, label }) => (
          <li key={id}>
            <a class="tag tag-link" href={`#${id}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
