import { OpenDataPageDocument, type OpenDataPageQuery } from '../generated/graphql';
import { Breadcrumb } from '../page/breadcrumb';
import { toPageView } from '../page/document';
import { definePage } from '../page/page';

type Counts = OpenDataPageQuery['guide']['counts'];

const exampleQuery = `{
  sheets(first: 5, filter: { phases: [REFLECTION] }) {
    totalCount
    nodes { reference title feeModelLabel leadAgency { name phone } }
  }
}`;

const commandFor = (address: string): string =>
  `curl ${address} \\
  -H 'content-type: application/json' \\
  -d '{"query":"{ guide { counts { sheets } } }"}'`;

const OpenDataPage = ({ counts, address }: { counts: Counts; address: string }) => (
  <div class="wide prose">
    <Breadcrumb steps={[]} />
    <h1>Données ouvertes</h1>
    <p class="lead">
      Les {counts.sheets} fiches et les {counts.agencies} agences du guide se lisent aussi par un
      programme, avec GraphQL : le schéma est décrit en français, et aucune clé n’est demandée.
    </p>
    <h2>L’adresse</h2>
    <p>Envoyez vos requêtes, par POST et en JSON, à cette adresse :</p>
    <pre tabIndex={0}>
      <code>{address}</code>
    </pre>
    <h2>Un exemple</h2>
    <p>Les cinq premières fiches utiles dès la réflexion, avec l’agence à appeler :</p>
    <pre tabIndex={0}>
      <code>{exampleQuery}</code>
    </pre>
    <p>Depuis un terminal :</p>
    <pre tabIndex={0}>
      <code>{commandFor(address)}</code>
    </pre>
    <h2>Ce que vous pouvez en faire</h2>
    <p>
      Les données sont sous{' '}
      <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence">Licence Ouverte 2.0</a> :
      citez la source et la date de mise à jour. Ce qui porte la mention « donnée de démonstration »
      doit la garder.
    </p>
  </div>
);

export const openDataPage = definePage({
  path: '/donnees-ouvertes',
  document: OpenDataPageDocument,
  toVariables: () => ({}),
  toView: ({ guide }, request) =>
    toPageView(
      {
        title: 'Données ouvertes',
        path: '/donnees-ouvertes',
        isIndexed: !guide.hasDemoData,
        frame: guide,
        body: () => <OpenDataPage counts={guide.counts} address={`${request.publicUrl}/graphql`} />,
      },
      request,
    ),
});
