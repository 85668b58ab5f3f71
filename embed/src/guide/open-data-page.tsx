import { OpenDataPageDocument, type OpenDataPageQuery } from '../generated/graphql';
import { Breadcrumb } from '../page/breadcrumb';
import { toPageView } from '../page/document';
import { definePage } from '../page/page';
import { InternalLink } from '../page/request-context';
import {
  graphqlPath,
  openDataPath,
  printedSchemaPath,
  referencePath,
} from '../reference/addresses';
import { Command } from '../reference/code-block';

type Counts = OpenDataPageQuery['guide']['counts'];

const OpenDataPage = ({ counts, address }: { counts: Counts; address: string }) => (
  <div class="wide prose">
    <Breadcrumb steps={[]} />
    <h1>Données ouvertes</h1>
    <p class="lead">
      Les {counts.sheets} fiches et les {counts.agencies} agences du guide se lisent aussi par un
      programme, avec GraphQL : le schéma est décrit en français, et aucune clé n’est demandée.
    </p>
    <h2>Essayer</h2>
    <p>
      <a href={graphqlPath}>L’explorateur</a> s’ouvre dans votre navigateur, avec des exemples qui
      répondent. Depuis un terminal :
    </p>
    <Command address={address} />
    <h2>Construire</h2>
    <ul>
      <li>
        <InternalLink to={referencePath}>La référence du schéma</InternalLink> : chaque type et
        chaque champ, des exemples, les limites, les codes d’erreur, ce qui change.
      </li>
      <li>
        <a href={printedSchemaPath}>Le schéma en un seul fichier</a>, pour vos outils.
      </li>
    </ul>
    <h2>Montrer le guide dans un site</h2>
    <p>
      <InternalLink to="/integrer">Le guide dans votre site</InternalLink> : choisissez, regardez,
      copiez deux lignes.
    </p>
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
  path: openDataPath,
  document: OpenDataPageDocument,
  toVariables: () => ({}),
  toView: ({ guide }, request) =>
    toPageView(
      {
        title: 'Données ouvertes',
        path: openDataPath,
        isIndexed: !guide.hasDemoData,
        frame: guide,
        body: () => (
          <OpenDataPage counts={guide.counts} address={request.publicUrl + graphqlPath} />
        ),
      },
      request,
    ),
});
