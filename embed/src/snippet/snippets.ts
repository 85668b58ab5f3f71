import { deviceScheme, frameNames, framePrefix } from '../frame/frame-request';
import type { Choice, ShownThing } from './choice';

/** What a choice shows, as the guide calls it. */
export interface Target {
  title: string;
  /** Of the page of the guide that shows the same: `/fiches/rehabiliter-un-batiment`. */
  path: string;
}

/** What a script is asked by: its address, and its integrity when it is pinned. */
export interface ScriptAddress {
  path: string;
  integrity?: string;
}

const tags: Record<ShownThing, string> = {
  guide: 'idm-guide',
  fiche: 'idm-sheet',
  contact: 'idm-contact',
  orienter: 'idm-orient',
};

export const tagOf = ({ thing }: Choice): string => tags[thing];

/** Floating: what is there goes with the guide. */
export const scriptOf = ({ thing }: Choice): ScriptAddress => ({
  path: `${framePrefix}/${thing}.js`,
});

type Attribute = readonly [name: string, value: string];

const said = (attributes: readonly Attribute[]): Attribute[] =>
  attributes.filter(([, value]) => value !== '');

/** Attributes of the element, in the order that they are read. */
export function attributesOf(choice: Choice): Attribute[] {
  const { thing, themes, agencies, phases, feeModels, territory, titleLevel } = choice;
  const isList = thing === 'guide';
  return said([
    ['reference', thing === 'fiche' ? choice.reference : ''],
    ['agency', thing === 'contact' ? choice.agency : isList ? agencies.join(' ') : ''],
    ['theme', isList ? themes.join(' ') : ''],
    ['phase', isList ? phases.join(' ') : ''],
    ['fee', isList ? feeModels.join(' ') : ''],
    ['territory', isList || thing === 'orienter' ? territory : ''],
    ['portal', choice.portal],
    ['heading-level', String(titleLevel ?? '')],
    ['accent', choice.accent],
  ]);
}

/** The path of the iframe: what the element would ask for. */
export function framePathOf(choice: Choice): string {
  const { thing, titleLevel } = choice;
  const name = { guide: '', orienter: '', fiche: choice.reference, contact: choice.agency }[thing];
  const query = new URLSearchParams(
    said([
      ...(thing === 'guide'
        ? [
            ...choice.themes.map((value): Attribute => ['theme', value]),
            ...choice.agencies.map((value): Attribute => ['agence', value]),
            ...choice.phases.map((value): Attribute => ['phase', value]),
            ...choice.feeModels.map((value): Attribute => ['cout', value]),
          ]
        : []),
      ['territoire', thing === 'guide' || thing === 'orienter' ? choice.territory : ''],
      [frameNames.portal, choice.portal],
      [frameNames.titleLevel, String(titleLevel ?? '')],
      [frameNames.scheme, choice.followsDevice ? deviceScheme : ''],
    ] as Attribute[]).map(([key, value]) => [key, value]),
  ).toString();
  return `${framePrefix}/${thing}${name && `/${name}`}${query && `?${query}`}`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const written = (attributes: readonly Attribute[]): string =>
  attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');

interface Where {
  publicUrl: string;
  target: Target;
}

export function toElementSnippet(choice: Choice, script: ScriptAddress, where: Where): string {
  const { publicUrl, target } = where;
  const src: Attribute[] = [['src', publicUrl + script.path]];
  const checked = script.integrity
    ? `${written([['integrity', script.integrity]])} crossorigin`
    : '';
  const tag = tagOf(choice);
  return [
    `<script type="module"${written(src)}${checked}></script>`,
    `<${tag}${written(attributesOf(choice))}>`,
    `  <a${written([['href', publicUrl + target.path]])}>${escaped(target.title)}</a>`,
    `</${tag}>`,
  ].join('\n');
}

/** CSS pixels before the script has given the frame its own height, and for ever without it. */
const frameHeights: Record<ShownThing, number> = {
  guide: 900,
  fiche: 900,
  contact: 600,
  orienter: 640,
};

export const toFrameSnippet = (choice: Choice, { publicUrl, target }: Where): string => `<iframe
  src="${escaped(publicUrl + framePathOf(choice))}"
  title="${escaped(target.title)}"
  width="100%"
  height="${frameHeights[choice.thing]}"
  loading="lazy"
  sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox"
  style="border: 0; display: block; min-height: 320px"
></iframe>
<script src="${publicUrl}${framePrefix}/cadre.js" async></script>`;

/** What the plugin reads: the same attributes as the element's. */
export const toShortcode = (choice: Choice): string =>
  `[guide_departemental${written([['type', choice.thing], ...attributesOf(choice)])}]`;
