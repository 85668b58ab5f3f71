import { kinds, type Catalogue, type Kind } from './catalogue';
import type { Step } from './plan';

/** What an accepted request leaves behind, in terms that can be checked afterwards. */
export interface Write {
  readonly register: 'draft' | 'published' | 'live';
  readonly document: string;
  /** The text written; null when the entity goes; undefined when the request does not say. */
  readonly value?: string | null;
}

export interface Request {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly writes: readonly Write[];
  /** The kind of what the answer created. */
  readonly creates?: Kind;
}

/** How often editors do it, and the request of the admin that it becomes. */
export type Operation = readonly [weight: number, (step: Step, catalogue: Catalogue) => Request];

export const pick = <T>(items: readonly T[], number: number): T => items[number % items.length]!;

/** Editors meet: half of what they do is on the same dozen of sheets. */
export const sheetOf = ({ target }: Step, { sheet }: Catalogue): string =>
  target % 2 === 0 ? pick(sheet.slice(0, 12), target >> 1) : pick(sheet, target >> 1);

export const collection = (kind: Kind): string =>
  `/content-manager/collection-types/${kinds[kind]}`;
export const relation = (...documentIds: string[]) => ({
  set: documentIds.map((documentId) => ({ documentId })),
});
export const few = <T>(items: readonly T[], step: Step): T[] => [
  ...new Set([pick(items, step.other), pick(items, step.choice), pick(items, step.mark)]),
];

export const markedTitle = (mark: number): string => `Demander un appui numéro ${mark}`;

/** Texts, components and dates that all carry one mark: half of them would show. */
export const markedSheet = ({ mark, choice }: Step) => ({
  title: markedTitle(mark),
  summary: `Ce que la commune obtient, numéro ${mark}.`,
  description: [
    { type: 'paragraph', children: [{ type: 'text', text: `Le texte, numéro ${mark}.` }] },
  ],
  feeModel: choice % 2 === 0 ? 'FREE' : 'MIXED',
  feeDetails: `Les détails, numéro ${mark}.`,
  keywords: `mot numéro ${mark}\nautre mot`,
  steps: `Étape une, numéro ${mark}\nÉtape deux`,
  links: [{ label: `Lien numéro ${mark}`, url: `https://exemple.fr/${mark}` }],
  sources: [{ label: `Source numéro ${mark}`, url: null }, { label: 'Une autre source' }],
});

export const publish = (step: Step, catalogue: Catalogue, body: Request['body'] = {}): Request => {
  const document = sheetOf(step, catalogue);
  const title = typeof body.title === 'string' ? body.title : undefined;
  return {
    method: 'POST',
    path: `${collection('sheet')}/${document}/actions/publish`,
    body,
    writes: [
      { register: 'published', document, value: title },
      ...(title === undefined ? [] : [{ register: 'draft' as const, document, value: title }]),
    ],
  };
};

export const act = (
  action: string,
  step: Step,
  catalogue: Catalogue,
  writes: Write[] = [],
): Request => ({
  method: 'POST',
  path: `${collection('sheet')}/${sheetOf(step, catalogue)}/actions/${action}`,
  body: {},
  writes,
});

export const edit = (
  kind: Kind,
  document: string,
  body: Request['body'],
  value?: string,
): Request => ({
  method: 'PUT',
  path: `${collection(kind)}/${document}`,
  body,
  writes:
    value === undefined ? [] : [{ register: kind === 'sheet' ? 'draft' : 'live', document, value }],
});

export const remove = (kind: Kind, document: string): Request => ({
  method: 'DELETE',
  path: `${collection(kind)}/${document}`,
  writes:
    kind === 'sheet'
      ? [
          { register: 'draft', document, value: null },
          { register: 'published', document, value: null },
        ]
      : [{ register: 'live', document, value: null }],
});

export const create = (kind: Kind, body: Request['body']): Request => ({
  method: 'POST',
  path: collection(kind),
  body,
  writes: [],
  creates: kind,
});

export const bulk = (action: string, documents: string[], value?: null): Request => ({
  method: 'POST',
  path: `${collection('sheet')}/actions/${action}`,
  body: { documentIds: documents },
  writes: documents.map((document) => ({ register: 'published', document, value })),
});

export const saveSheet = (step: Step, catalogue: Catalogue, body: Request['body']): Request =>
  step.choice % 3 === 0
    ? edit('sheet', sheetOf(step, catalogue), body)
    : publish(step, catalogue, body);

export const acceptance = (step: Step, catalogue: Catalogue, code: string): Request =>
  edit('partnership', pick(catalogue.partnership, step.target), { acceptance: code });
