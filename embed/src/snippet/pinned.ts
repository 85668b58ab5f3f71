import { pinnedManifest } from '../element/pinned-scripts';
import type { Choice } from './choice';
import type { ScriptAddress } from './snippets';

const manifest = JSON.parse(String(pinnedManifest.body)) as Partial<Record<string, ScriptAddress>>;

/** The latest pinned script of an element; absent when none was ever pinned. */
export const pinnedScriptOf = ({ thing }: Choice): ScriptAddress | undefined =>
  manifest[`${thing}.js`];
