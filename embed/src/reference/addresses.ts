import type { Reference } from './reference';

export const openDataPath = '/donnees-ouvertes';
export const referencePath = `${openDataPath}/schema`;
/** The schema in one file, as it is served. */
export const printedSchemaPath = `${referencePath}.graphql`;
export const graphqlPath = '/graphql';

export const conceptPath = (slug: string): string => `${referencePath}/${slug}`;

/** An example, opened in the explorer. */
export const examplePath = (slug: string): string => `${graphqlPath}#${slug}`;

/** Where each name of the schema is told: `Sheet`, `Sheet.title`, `Phase.WORKS`, `@cost`. */
export function toNameIndex({ concepts }: Reference): Map<string, string> {
  return new Map(
    concepts.flatMap(({ slug, queries, types, directives }) =>
      [
        ...queries.map(({ coordinate }) => coordinate),
        ...directives.map(({ name }) => `@${name}`),
        ...types.flatMap(({ name, fields, values }) => [
          name,
          ...fields.map(({ coordinate }) => coordinate),
          ...values.map((value) => `${name}.${value.name}`),
        ]),
      ].map((name): [string, string] => [name, `${conceptPath(slug)}#${name}`]),
    ),
  );
}
