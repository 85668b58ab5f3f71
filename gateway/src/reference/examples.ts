import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from '@idm/embed';

/** `schema/examples`: operations that answer the screens of a real site, in the order of their names. */
export const readExamples = (schemaFolder: string): Example[] => {
  const folder = join(schemaFolder, 'examples');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => toExample(folder, name.replace(/\.graphql$/, '')));
};

/** @throws Error when the file has no title and no note, or its variables are not JSON. */
function toExample(folder: string, name: string): Example {
  const query = readFileSync(join(folder, `${name}.graphql`), 'utf8').trim();
  const [, slug] = /^\d+-(.+)$/.exec(name) ?? [];
  const [, title, note] = /^# (.+)\n#\n((?:# .+\n)+)/.exec(query) ?? [];
  if (!slug || !title || !note)
    throw new Error(
      `schema/examples/${name}.graphql: name it 01-some-words.graphql; begin with « # Title », « # » and a note in comments.`,
    );
  const variables = join(folder, `${name}.variables.json`);
  return {
    slug,
    title,
    note: note.replaceAll(/^# /gm, '').trim().replaceAll('\n', ' '),
    query,
    variables: existsSync(variables)
      ? (JSON.parse(readFileSync(variables, 'utf8')) as Record<string, unknown>)
      : {},
  };
}
