import { Kind, parse } from 'graphql';
import { readConceptFiles, type ConceptFile } from '../schema/type-defs';

/** What one file of the schema defines, by name, in the order it is written. */
export interface Concept {
  slug: string;
  title: string;
  types: string[];
  directives: string[];
  /** Fields that it adds to `Query`. */
  queries: string[];
}

export const readConcepts = (folder: string): Concept[] => readConceptFiles(folder).map(toConcept);

/** @throws Error when the file has no French title. */
function toConcept({ concept, text }: ConceptFile): Concept {
  const [, title] = /^# (.+)\n\n/.exec(text) ?? [];
  if (!title)
    throw new Error(
      `schema/${concept}.graphql has no title: begin it with « # Fiches » and a blank line.`,
    );
  const found: Concept = { slug: concept, title, types: [], directives: [], queries: [] };
  for (const definition of parse(text).definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const name = definition.name.value;
    if (name === 'Query' && 'fields' in definition)
      found.queries.push(...(definition.fields ?? []).map((field) => field.name.value));
    else if (definition.kind === Kind.DIRECTIVE_DEFINITION) found.directives.push(name);
    else if (definition.kind.endsWith('Definition')) found.types.push(name);
  }
  return found;
}
