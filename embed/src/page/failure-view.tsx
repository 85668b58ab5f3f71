import { SearchBox } from '../search/search-box';
import { toPageView } from './document';
import type { PageRequest, View } from './page';
import { InternalLink } from './request-context';

interface Failure {
  status: number;
  title: string;
  message: string;
}

const FailurePage = ({ title, message }: Failure) => (
  <div class="wide failure">
    <h1>{title}</h1>
    <p class="lead">{message}</p>
    <SearchBox label="Chercher dans les fiches" />
    <p>
      <InternalLink to="/">Revenir à l’accueil</InternalLink> ou{' '}
      <InternalLink to="/agences">choisir une agence</InternalLink>.
    </p>
  </div>
);

const toFailureView = (failure: Failure, request: PageRequest): View =>
  toPageView(
    {
      status: failure.status,
      title: failure.title,
      isIndexed: false,
      frame: null,
      body: () => <FailurePage {...failure} />,
    },
    request,
  );

const titles: Record<number, string> = {
  400: 'Cette adresse n’est pas comprise',
  401: 'Cet aperçu n’est plus accessible',
  403: 'Cet aperçu n’est plus accessible',
  413: 'Votre texte est trop long',
  429: 'Trop de demandes en peu de temps',
  503: 'Le guide est momentanément indisponible',
};

export const notFoundView = (request: PageRequest): View =>
  toFailureView(
    {
      status: 404,
      title: 'Cette page n’existe pas',
      message:
        'L’adresse contient peut-être une faute de frappe, ou la page n’a jamais été publiée. Rien n’est perdu : cherchez la fiche par quelques mots.',
    },
    request,
  );

/** A refusal or a failure of ours, said in French; `message` is shown to the reader as it is. */
export const errorView = (
  request: PageRequest,
  { status, message }: { status: number; message: string },
): View =>
  toFailureView(
    { status, title: titles[status] ?? 'Une erreur est survenue', message },
    // A refused token must not be carried by the links of the page that refuses it.
    { ...request, preview: null },
  );
