import { AgencyListPageDocument, type AgencyItemFragment } from '../generated/graphql';
import { Breadcrumb } from '../page/breadcrumb';
import { toPageView } from '../page/document';
import { toCount } from '../page/enumeration';
import { definePage } from '../page/page';
import { AgencyItems } from './agency-item';

const AgencyListPage = ({ agencies }: { agencies: readonly AgencyItemFragment[] }) => (
  <div class="wide">
    <Breadcrumb steps={[]} />
    <h1>Les agences du réseau</h1>
    <p class="lead">
      {toCount(agencies.length, 'agence publique', 'agences publiques')} au service des communes de
      la Manche. Chacune répond sur ses sujets, à ses conditions.
    </p>
    <AgencyItems agencies={agencies} heading="h2" />
  </div>
);

export const agencyListPage = definePage({
  path: '/agences',
  document: AgencyListPageDocument,
  toVariables: () => ({}),
  toView: ({ guide, agencies }, request) =>
    toPageView(
      {
        title: 'Les agences du réseau',
        path: '/agences',
        isIndexed: !agencies.nodes.some(({ isDemoData }) => isDemoData),
        frame: guide,
        body: () => <AgencyListPage agencies={agencies.nodes} />,
      },
      request,
    ),
});
