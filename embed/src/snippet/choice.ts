import { deviceScheme, frameNames } from '../frame/frame-request';
import { feeModels, phases } from '../sheet/codes';
import type { FeeModel, Phase } from '../generated/graphql';

/** What of the guide a partner shows, by the last part of its address under `/embed/v1`. */
export const shownThings = ['guide', 'fiche', 'contact', 'orienter'] as const;
export type ShownThing = (typeof shownThings)[number];

/** How a partner's site takes it. */
export const displays = ['element', 'iframe', 'wordpress'] as const;
export type Display = (typeof displays)[number];

/** What a partner has chosen to show, and how. */
export interface Choice {
  thing: ShownThing;
  display: Display;
  themes: string[];
  agencies: string[];
  phases: Phase[];
  feeModels: FeeModel[];
  /** INSEE code of a commune or SIREN of an EPCI; empty for the whole département. */
  territory: string;
  /** Of a sheet: `F12`. */
  reference: string;
  /** Slug of the agency to reach. */
  agency: string;
  /** From 2 to 6; null for the level after the title above, which an element finds by itself. */
  titleLevel: number | null;
  /** Whether a frame is dark on a dark device. */
  followsDevice: boolean;
  /** Slug; empty without. */
  portal: string;
  /** `#rrggbb`; empty for the guide's own. */
  accent: string;
}

const slug = /^[a-z0-9-]{1,120}$/;

const oneOf = <Value extends string>(known: readonly Value[], asked: string | null): Value =>
  known.find((value) => value === asked) ?? known[0]!;

const allOf = <Value extends string>(known: readonly Value[], asked: readonly string[]): Value[] =>
  known.filter((value) => asked.includes(value));

const matching = (pattern: RegExp, asked: string | null): string =>
  pattern.exec((asked ?? '').trim())?.[0] ?? '';

/** Reads a choice from the address of the page; what is not known is left out. */
export const parseChoice = (query: URLSearchParams): Choice => ({
  thing: oneOf(shownThings, query.get('quoi')),
  display: oneOf(displays, query.get('affichage')),
  themes: query.getAll('theme').filter((value) => slug.test(value)),
  agencies: query.getAll('agence').filter((value) => slug.test(value)),
  phases: allOf(phases, query.getAll('phase')),
  feeModels: allOf(feeModels, query.getAll('cout')),
  territory: matching(/^[0-9AB]{5,9}$/, query.get('territoire')),
  reference: matching(/^F\d{1,4}$/, (query.get('fiche') ?? '').toUpperCase()),
  agency: matching(slug, query.get('joindre')),
  titleLevel: Number(matching(/^[2-6]$/, query.get('titre'))) || null,
  followsDevice: query.get(frameNames.scheme) === deviceScheme,
  portal: matching(slug, query.get('portail')),
  accent: matching(/^#[0-9a-f]{6}$/, (query.get('couleur') ?? '').toLowerCase()),
});
