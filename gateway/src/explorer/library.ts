import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toAsset, type Asset } from '@idm/embed';

/** A file of an installed package, whether or not the package names it. */
const readPackaged = (name: string, path: string): string =>
  // The source maps that these files name are not served.
  readFileSync(join(dirname(require.resolve(`${name}/package.json`)), path), 'utf8').replace(
    /\n\/\/# sourceMappingURL=.*\n?$/,
    '\n',
  );

const script = (name: string, path: string): Asset =>
  toAsset(`${name}.js`, 'text/javascript; charset=utf-8', readPackaged(name, path));

/** GraphiQL and what it stands on, from this gateway alone. */
export const scripts: Asset[] = [
  script('react', 'umd/react.production.min.js'),
  script('react-dom', 'umd/react-dom.production.min.js'),
  script('graphiql', 'graphiql.min.js'),
];

export const styles: Asset[] = [
  toAsset('graphiql.css', 'text/css; charset=utf-8', readPackaged('graphiql', 'graphiql.min.css')),
];

export const libraryAssets = [...scripts, ...styles];
