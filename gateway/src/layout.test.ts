import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/**
 * Data flows one way: a file imports only from its own rank or from those before it.
 * A name ranks a file wherever it is; a folder ranks what it holds and no name ranks.
 */
const ranks = [
  [
    'errors',
    'config',
    'compression',
    'etag',
    'fold',
    'request-trail',
    'telemetry/',
    'labels.generated',
    'resolvers.generated',
  ],
  ['model', 'connection/', 'media/address', 'media/type', 'node/global-id'],
  ['source', 'feed/', 'rich-text/'],
  [
    'guide',
    'guide/',
    'territory/',
    'theme/',
    'agency/',
    'contact/',
    'sheet/',
    'portal/',
    'search/',
    'search/analysis/',
    'orientation/',
    'suggestion/',
  ],
  ['loader', 'sheet/filter', 'sheet/facets', 'portal/choice'],
  ['context', 'preview/', 'node/loader'],
  ['resolvers', 'guide/resolvers', 'federation/'],
  ['schema', 'schema/', 'limits/', 'persisted/'],
  [
    'live/',
    'copy/',
    'media/',
    'pages/',
    'reference/',
    'explorer/',
    'outbox/',
    'search-log/',
    'search-trial/',
    'portal-log/',
  ],
  ['server', 'server/'],
  ['main'],
] as const;

const source = __dirname;

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });

const nameOf = (file: string): string => relative(source, file).replace(/\.ts$/, '');

function rankOf(file: string): number {
  const name = nameOf(file);
  const rankBy = (matches: (entry: string) => boolean) =>
    ranks.findIndex((entries) => entries.some(matches));
  const byPath = rankBy((entry) => entry === name);
  if (byPath >= 0) return byPath;
  const byName = rankBy((entry) => entry === basename(name));
  if (byName >= 0) return byName;
  return rankBy((entry) => entry === `${dirname(name)}/`);
}

// What codegen writes holds types and labels alone: it names the models, and the models its enumerations.
const files = filesUnder(source).filter(
  (file) =>
    file.endsWith('.ts') &&
    !/\.(d|test|generated)\.ts$/.test(file) &&
    !nameOf(file).startsWith('testing/'),
);

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) [^;]*?from '(\.[^']+)'/gms)]
    .filter(([, path]) => !path!.endsWith('.json'))
    .map(([, path]) => `${resolve(dirname(file), path!)}.ts`);

describe('the gateway’s layout', () => {
  it('gives every file a rank', () => {
    expect(files.filter((file) => rankOf(file) < 0).map(nameOf)).toEqual([]);
    expect(files.length).toBeGreaterThan(40);
  });

  it('imports only with the flow of data', () => {
    const against = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => rankOf(imported) > rankOf(file))
        .map((imported) => `${nameOf(file)} imports ${nameOf(imported)}`),
    );
    expect(against).toEqual([]);
  });

  it('has no import cycle', () => {
    const visit = (file: string, path: string[]): string[][] => {
      if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file]];
      if (done.has(file) || file.endsWith('.generated.ts')) return [];
      const cycles = importsOf(file).flatMap((imported) => visit(imported, [...path, file]));
      done.add(file);
      return cycles;
    };
    const done = new Set<string>();
    const cycles = files.flatMap((file) => visit(file, []));
    expect(cycles.map((cycle) => cycle.map(nameOf).join(' -> '))).toEqual([]);
  });
});
