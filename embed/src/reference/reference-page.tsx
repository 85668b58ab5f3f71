import { ReferencePageDocument } from '../generated/graphql';
import { Breadcrumb } from '../page/breadcrumb';
import { toPageView } from '../page/document';
import { definePage, type Page } from '../page/page';
import { graphqlPath, openDataPath, referencePath, toNameIndex } from './addresses';
import { AskingSection, DocumentsSection, PagingSection } from './asking-sections';
import { ConceptsSection } from './concepts-section';
import { ErrorsSection } from './errors-section';
import { ExampleSection } from './example-section';
import { LimitsSection } from './limits-section';
import { ChangesSection, PromiseSection } from './promise-sections';
import type { Reference } from './reference';
import { NameIndex } from './schema-name';

const contents = [
  ['demander', 'Demander'],
  ['exemples', 'Exemples'],
  ['schema', 'Le schéma'],
  ['pages', 'Pages'],
  ['limites', 'Limites'],
  ['erreurs', 'Codes d’erreur'],
  ['documents', 'Documents enregistrés'],
  ['stabilite', 'Stabilité'],
  ['licence', 'Licence'],
  ['changements', 'Changements'],
] as const;

const Contents = () => (
  <nav class="reference-contents" aria-label="Sur cette page">
    <ul class="tags">
      {contents.map(([id, label]) => (
        <li key={id}>
          <a class="tag tag-link" href={`#${id}`}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const ReferencePage = ({ reference, origin }: { reference: Reference; origin: string }) => (
  <div class="wide reference">
    <Breadcrumb steps={[{ label: 'Données ouvertes', path: openDataPath }]} />
    <h1>Référence du schéma</h1>
    <p class="lead">
      Tout ce qu’un programme peut demander au guide, et à quelles conditions. Ces pages sont faites
      du schéma lui-même.
    </p>
    <Contents />
    <AskingSection address={origin + graphqlPath} isOpen={reference.isIntrospectionOpen} />
    <ExampleSection examples={reference.examples} />
    <ConceptsSection {...reference} />
    <PagingSection {...reference} />
    <LimitsSection {...reference} />
    <ErrorsSection {...reference} />
    <DocumentsSection />
    <PromiseSection />
    <ChangesSection {...reference} />
  </div>
);

/** The way in: how to ask, examples, what is promised; and the list of what the schema holds. */
export const referencePage = (reference: Reference): Page => {
  const index = toNameIndex(reference);
  return definePage({
    path: referencePath,
    document: ReferencePageDocument,
    toVariables: () => ({}),
    toView: ({ guide }, request) =>
      toPageView(
        {
          title: 'Référence du schéma',
          description: 'Le schéma GraphQL du guide : requêtes, types, limites, codes d’erreur.',
          path: referencePath,
          isIndexed: !guide.hasDemoData,
          frame: guide,
          body: () => (
            <NameIndex.Provider value={index}>
              <ReferencePage reference={reference} origin={request.publicUrl} />
            </NameIndex.Provider>
          ),
        },
        request,
      ),
  });
};
