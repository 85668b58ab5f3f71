import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What codegen prints from the others, for who reads the contract at once. */
export const PRINTED_SCHEMA = 'schema.graphql';

export interface ConceptFile {
  /** As the file is named: `sheet`. */
  concept: string;
  text: string;
}

/** The sources of the contract, one file a concept, in the order of their names. */
export const readConceptFiles = (folder: string): ConceptFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql') && name !== PRINTED_SCHEMA)
    .sort()
    .map((name) => ({
      concept: name.replace(/\.graphql$/, ''),
      text: readFileSync(join(folder, name), 'utf8'),
    }));

export const readTypeDefs = (folder: string): string[] =>
  readConceptFiles(folder).map(({ text }) => text);
