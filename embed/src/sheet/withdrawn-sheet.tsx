import type { FrameFragment, WithdrawalFragment } from '../generated/graphql';
import { Breadcrumb } from '../page/breadcrumb';
import { toFrenchDate } from '../page/date';
import { toPageView } from '../page/document';
import type { PageRequest, View } from '../page/page';
import { InternalLink } from '../page/request-context';
import { SheetItems } from './sheet-item';

const WithdrawnSheetPage = ({ sheet }: { sheet: WithdrawalFragment }) => (
  <div class="wide withdrawn">
    <Breadcrumb steps={[{ label: 'Fiches', path: '/fiches' }]} />
    <p class="sheet-reference">Fiche {sheet.reference}</p>
    <h1>{sheet.title}</h1>
    <p class="lead">
      Cette fiche n’est plus publiée depuis le{' '}
      <time dateTime={sheet.withdrawnAt}>{toFrenchDate(sheet.withdrawnAt)}</time>.
    </p>
    {sheet.replacedBy ? (
      <section aria-labelledby="remplacee">
        <h2 id="remplacee">La fiche qui la remplace</h2>
        <SheetItems sheets={[sheet.replacedBy]} />
      </section>
    ) : (
      <p>
        Aucune fiche ne la remplace. Cherchez dans{' '}
        <InternalLink to="/fiches">toutes les fiches</InternalLink> ou demandez à l’agence qui
        coordonne le réseau.
      </p>
    )}
  </div>
);

/** Gone, and said so: an address once given never leads to a stranger. */
export const toWithdrawnView = (
  sheet: WithdrawalFragment,
  frame: FrameFragment,
  request: PageRequest,
): View =>
  toPageView(
    {
      status: 410,
      title: `${sheet.title} (fiche retirée)`,
      isIndexed: false,
      frame,
      body: () => <WithdrawnSheetPage sheet={sheet} />,
    },
    request,
  );
