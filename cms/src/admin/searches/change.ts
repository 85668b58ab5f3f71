import { concepts } from '../../concepts';
import type { GroupChoice, SheetChoice } from '../../search-log/choices';
import { parseLines, toLines } from '../../text-list';
import type { DecisionKind } from './searches';

/** One of Strapi's own routes: the rights, the rules and the revisions of its forms are those of this page too. */
export interface Save {
  readonly method: 'put' | 'post';
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the gateway is asked to imagine. */
export type Imagined = Readonly<
  Partial<Record<'synonymGroups' | 'signposts' | 'keywords', readonly object[]>>
>;

/** Something that gives an answer to a search: to try, then to save. */
export interface Change {
  readonly kind: DecisionKind;
  /** What the history will say of it. */
  readonly told: string;
  /** Null when nobody can see it before it is published. */
  readonly imagined: Imagined | null;
  readonly save: Save;
}

const collection = (uid: string): string => `/content-manager/collection-types/${uid}`;

const NEW = 'new';

const withTerm = (terms: readonly string[], term: string): readonly string[] =>
  terms.includes(term) ? terms : [...terms, term];

/** A word joins those of a group; of a one-way group, the words that lead to the others. */
export function addToGroup(group: GroupChoice, term: string): Change {
  const terms = withTerm(group.terms, term);
  const { kind, direction } = group;
  const record = { kind, direction, terms, targets: direction === 'ONE_WAY' ? group.targets : [] };
  return {
    kind: 'synonym',
    told: group.terms.slice(0, 3).join(', '),
    imagined: { synonymGroups: [{ id: group.uuid, record }] },
    save: {
      method: 'put',
      path: `${collection(concepts.synonymGroup)}/${group.documentId}`,
      body: { terms: toLines(terms), revision: group.revision },
    },
  };
}

/** Words that mean the same, in both directions. */
export function createGroup(lines: string): Change {
  const terms = parseLines(lines);
  const group = { kind: 'OBJECT', direction: 'TWO_WAY' };
  return {
    kind: 'synonym',
    told: terms.slice(0, 3).join(', '),
    imagined: { synonymGroups: [{ id: NEW, record: { ...group, terms, targets: [] } }] },
    save: {
      method: 'post',
      path: collection(concepts.synonymGroup),
      body: { ...group, terms: toLines(terms) },
    },
  };
}

/**
 * Online at once when the sheet is online as its draft is. Otherwise in the draft alone: publishing would put online what
 * its agency has not finished.
 */
export function addKeyword(sheet: SheetChoice, term: string): Change {
  const path = `${collection(concepts.sheet)}/${sheet.documentId}`;
  const body = { keywords: toLines(withTerm(sheet.keywords, term)), revision: sheet.revision };
  const imagined = { sheetId: sheet.uuid, keywords: withTerm(sheet.publishedKeywords, term) };
  return {
    kind: 'keyword',
    told: `${sheet.reference ?? ''} ${sheet.title ?? ''}`.trim(),
    imagined: sheet.state === 'unpublished' ? null : { keywords: [imagined] },
    save:
      sheet.state === 'clean'
        ? { method: 'post', path: `${path}/actions/publish`, body }
        : { method: 'put', path, body },
  };
}

export interface SignpostForm {
  readonly title: string;
  readonly terms: string;
  readonly answeredBy: string;
  readonly whatToDo: string;
  readonly url: string;
}

export function createSignpost(form: SignpostForm, now: Date): Change {
  const { title, answeredBy, whatToDo } = form;
  const url = form.url.trim() || null;
  const record = {
    title,
    terms: parseLines(form.terms),
    needExamples: [],
    answeredBy,
    whatToDo,
    url,
    isDemoData: false,
    updatedAt: now.toISOString(),
  };
  return {
    kind: 'signpost',
    told: title,
    imagined: { signposts: [{ id: NEW, record }] },
    save: {
      method: 'post',
      path: collection(concepts.signpost),
      body: { title, terms: form.terms, answeredBy, whatToDo, url, isActive: true },
    },
  };
}

/** What the page says before a keyword is saved. */
export const keywordEffects: Readonly<Record<SheetChoice['state'], string>> = {
  clean:
    'La fiche est en ligne, sans brouillon en cours : le mot-clé le sera dès l’enregistrement.',
  modified:
    'Cette fiche a un brouillon que personne n’a encore publié. Le mot-clé s’y ajoute et attend avec lui : il sera en ligne quand l’agence publiera la fiche.',
  unpublished:
    'Cette fiche n’est pas en ligne : le mot-clé s’ajoute à son brouillon, et ne peut pas être essayé.',
};
