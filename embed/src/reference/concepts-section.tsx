import { InternalLink } from '../page/request-context';
import { conceptPath } from './addresses';
import type { ConceptReference, Reference } from './reference';
import { SchemaNames } from './schema-name';

const Names = ({ label, names }: { label: string; names: string[] }) =>
  names.length === 0 ? null : (
    <p>
      {label} : <SchemaNames names={names} />
    </p>
  );

const ConceptEntry = ({ slug, title, queries, types, directives }: ConceptReference) => (
  <li>
    <h3>
      <InternalLink to={conceptPath(slug)}>{title}</InternalLink>
    </h3>
    <Names label="Requêtes" names={queries.map(({ coordinate }) => coordinate)} />
    <Names label="Types" names={types.map(({ name }) => name)} />
    <Names label="Directives" names={directives.map(({ name }) => `@${name}`)} />
  </li>
);

/** Every type and every root field, by concept. */
export const ConceptsSection = ({ concepts }: Pick<Reference, 'concepts'>) => (
  <section aria-labelledby="schema">
    <h2 id="schema">Le schéma</h2>
    <ul class="concepts">
      {concepts.map((concept) => (
        <ConceptEntry key={concept.slug} {...concept} />
      ))}
    </ul>
  </section>
);
