import { cssFunctions, cssRules } from './svg-vocabulary';

/** What a style would fetch or run, as it is written there; null when it only draws. */
export function findCssFault(css: string): string | null {
  // Escapes spell any word another way, and comments cut it: no program that draws writes either within a name.
  if (css.includes('\\')) return '\\';
  const bare = css.replace(/\/\*[\s\S]*?(\*\/|$)/g, ' ');
  return findRule(bare) ?? findFunction(bare) ?? findAddress(bare) ?? findProperty(bare);
}

function findRule(css: string): string | null {
  for (const [text, name] of css.matchAll(/@\s*([\w-]*)/g))
    if (!cssRules.has(name!.toLowerCase())) return text;
  return null;
}

function findFunction(css: string): string | null {
  for (const [text, name] of css.matchAll(/([\w-]+)\(/g))
    if (!cssFunctions.has(name!.toLowerCase())) return `${text}…)`;
  return null;
}

/** An address may only be a part of the same drawing. */
function findAddress(css: string): string | null {
  for (const [text, address] of css.matchAll(/url\(([^)]*)\)?/gi))
    if (!/^\s*(["']?)#[^"'\s]+\1\s*$/.test(address!)) return text;
  return null;
}

const findProperty = (css: string): string | null =>
  /(?<![\w-])(behavior|-moz-binding)\s*:/i.exec(css)?.[0] ?? null;
