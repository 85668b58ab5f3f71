import { ReferencePageDocument } from '../generated/graphql';
import { Breadcrumb } from '../page/breadcrumb';
import { toPageView } from '../page/document';
import { notFoundView } from '../page/failure-view';
import { definePage, type Page } from '../page/page';
import { conceptPath, openDataPath, referencePath, toNameIndex } from './addresses';
import { FieldList } from './field-entry';
import type { ConceptReference, Reference } from './reference';
import { NameIndex } from './schema-name';
import { DirectiveSection, TypeSection } from './type-section';

const Contents = ({ queries, types, directives }: ConceptReference) => (
  <nav class="reference-contents" aria-label="Sur cette page">
    <ul class="tags">
      {queries.length > 0 && (
        <li>
          <a class="tag tag-link" href="#requetes">
            Requêtes
          </a>
        </li>
      )}
      {[...types.map(({ name }) => name), ...directives.map(({ name }) => `@${name}`)].map(
        (name) => (
          <li key={name}>
            <a class="tag tag-link" href={`#${name}`}>
              <code>{name}</code>
            </a>
          </li>
        ),
      )}
    </ul>
  </nav>
);

const ConceptPage = (concept: ConceptReference) => (
  <div class="wide reference">
    <Breadcrumb
      steps={[
        { label: 'Données ouvertes', path: openDataPath },
        { label: 'Référence du schéma', path: referencePath },
      ]}
    />
    <h1>{concept.title}</h1>
    <Contents {...concept} />
    {concept.queries.length > 0 && (
      <section class="type" aria-labelledby="requetes">
        <h2 id="requetes">Requêtes</h2>
        <FieldList fields={concept.queries} />
      </section>
    )}
    {concept.types.map((type) => (
      <TypeSection key={type.name} {...type} />
    ))}
    {concept.directives.map((directive) => (
      <DirectiveSection key={directive.name} {...directive} />
    ))}
  </div>
);

/** What one file of the schema holds: every type, field, argument and value. */
export const conceptPage = (reference: Reference): Page => {
  const index = toNameIndex(reference);
  return definePage({
    path: `${referencePath}/:concept`,
    document: ReferencePageDocument,
    toVariables: () => ({}),
    toView: ({ guide }, request) => {
      const concept = reference.concepts.find(({ slug }) => slug === request.params.concept);
      if (!concept) return notFoundView(request);
      return toPageView(
        {
          title: `${concept.title} – Référence du schéma`,
          path: conceptPath(concept.slug),
          isIndexed: !guide.hasDemoData,
          frame: guide,
          body: () => (
            <NameIndex.Provider value={index}>
              <ConceptPage {...concept} />
            </NameIndex.Provider>
          ),
        },
        request,
      );
    },
  });
};
