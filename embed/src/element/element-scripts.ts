import { join } from 'node:path';

import { framePrefix } from '../frame/frame-request';
import { elementStylesheet, scriptType, sourceFolder, type Asset } from '../page/asset';
import { bundleScripts, minifyStyles } from '../page/bundle-scripts';

const names = ['guide', 'fiche', 'contact', 'orienter'];

/** What partners load for each element: all that it needs, its style too, in one file. */
export const elementScripts: Asset[] = [
  ...bundleScripts(
    names.map((name) => join(sourceFolder, `element/${name}.js`)),
    {
      format: 'esm',
      define: {
        IDM_STYLES: minifyStyles(String(elementStylesheet.body)),
        IDM_STYLES_PATH: elementStylesheet.path,
      },
    },
  ),
].map(([name, body]) => ({ path: `${framePrefix}/${name}`, contentType: scriptType, body }));
