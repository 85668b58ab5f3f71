import { toMailUrl } from '../contact/email';
import { AccessibilityPageDocument, type FrameFragment } from '../generated/graphql';
import { Breadcrumb } from '../page/breadcrumb';
import { toPageView } from '../page/document';
import { definePage } from '../page/page';

type Coordinator = FrameFragment['coordinator'];

const AccessibilityPage = ({ coordinator }: { coordinator: Coordinator }) => (
  <div class="wide prose">
    <Breadcrumb steps={[]} />
    <h1>Accessibilité</h1>
    <p class="lead">
      Ces pages visent le référentiel général d’amélioration de l’accessibilité (RGAA 4.1, niveau
      AA). Elles n’ont pas été auditées par un tiers : elles sont donc déclarées non conformes.
    </p>
    <h2>Ce qui est vérifié</h2>
    <ul>
      <li>Chaque modèle de page passe des contrôles automatiques, en clair et en sombre.</li>
      <li>
        Tout se lit et s’utilise sans script, au clavier, à 320 pixels de large et agrandi à 200 %.
      </li>
      <li>L’animation, le contraste et les couleurs suivent les réglages de votre appareil.</li>
    </ul>
    <p>Un contrôle automatique ne remplace ni un audit ni l’avis d’une personne concernée.</p>
    <h2>Signaler une difficulté</h2>
    <p>
      Une page vous gêne ?{' '}
      {coordinator?.email ? (
        <>
          Écrivez à <a href={toMailUrl(coordinator.email)}>{coordinator.email}</a> : vous recevrez
          l’information sous une autre forme.
        </>
      ) : (
        'Dites-le à l’agence qui coordonne le réseau : vous recevrez l’information sous une autre forme.'
      )}
    </p>
    <p>
      Si vous n’obtenez pas de réponse satisfaisante, vous pouvez saisir le{' '}
      <a href="https://formulaire.defenseurdesdroits.fr/">Défenseur des droits</a>.
    </p>
  </div>
);

export const accessibilityPage = definePage({
  path: '/accessibilite',
  document: AccessibilityPageDocument,
  toVariables: () => ({}),
  toView: ({ guide }, request) =>
    toPageView(
      {
        title: 'Accessibilité',
        path: '/accessibilite',
        isIndexed: !guide.hasDemoData,
        frame: guide,
        body: () => <AccessibilityPage coordinator={guide.coordinator} />,
      },
      request,
    ),
});
