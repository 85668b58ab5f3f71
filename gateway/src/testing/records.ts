import { createHash } from 'node:crypto';

/** Records as the feed carries them, complete and plausible; tests change what they are about. */

type Fields = Record<string, unknown>;

export interface FeedLine {
  kind: string;
  id: string;
  seq: number;
  record?: Fields;
  withdrawn?: Fields;
}

const at = '2026-01-15T08:00:00.000Z';

const line = (kind: string, id: string, record: Fields): FeedLine => ({ kind, id, seq: 0, record });

export const aGuideText = (fields: Fields = {}): FeedLine =>
  line('guide', 'guide', {
    name: 'Ingénierie Départementale Manche',
    summary: 'Qui contacter, à quelle phase, à quelles conditions.',
    feeRule: 'Le premier niveau est gratuit.',
    howItWorks: ['Appelez', 'Échangez', 'Décidez'],
    ...fields,
  });

/** The SHA-256 of what a test says a file holds. */
export const hashOf = (bytes: string | Buffer): string =>
  createHash('sha256').update(bytes).digest('hex');

export const anImage = (fields: Fields = {}): Fields => ({
  hash: hashOf('logo'),
  mime: 'image/png',
  size: 4,
  width: 400,
  height: 200,
  alt: 'Logo de l’agence',
  ...fields,
});

export const aDocument = (fields: Fields = {}): Fields => ({
  hash: hashOf('document'),
  label: 'Modèle de délibération',
  name: 'modèle.pdf',
  mime: 'application/pdf',
  size: 8,
  ...fields,
});

export const anAgency = (id: string, fields: Fields = {}): FeedLine =>
  line('agency', id, {
    name: `Agence ${id}`,
    acronym: `A${id}`,
    slug: id,
    logo: anImage(),
    previousSlugs: [`ancien-${id}`],
    formerNames: [`Ancienne ${id}`],
    legalForm: 'syndicat mixte',
    siren: '123456789',
    summary: 'Une agence technique.',
    missions: 'Conseiller les communes.',
    website: 'https://agence.example',
    email: 'accueil@example.org',
    phone: '02 61 91 00 12',
    address: ['1 rue du Port', '50000 Saint-Lô'],
    membershipStatus: 'CONFIRMED',
    adhesionRequired: false,
    feePolicy: 'À confirmer par l’agence.',
    coverage: [],
    coverageNote: 'Tout le département.',
    isCoordinator: false,
    isDemoData: true,
    updatedAt: at,
    ...fields,
  });

export const aFormerAgency = (id: string, fields: Fields = {}): FeedLine => ({
  kind: 'agency',
  id,
  seq: 0,
  withdrawn: {
    name: `Agence ${id}`,
    slug: id,
    previousSlugs: [`ancien-${id}`],
    leftAt: at,
    ...fields,
  },
});

export const aContact = (id: string, fields: Fields = {}): FeedLine =>
  line('contact', id, {
    label: `Accueil ${id}`,
    role: 'Répond aux communes',
    personName: null,
    email: 'contact@example.org',
    phone: '02 61 91 00 13',
    agency: 'caue',
    territories: [],
    themes: [],
    isDemoData: true,
    updatedAt: at,
    ...fields,
  });

export const aTheme = (id: string, fields: Fields = {}): FeedLine =>
  line('theme', id, {
    code: id,
    label: `Thématique ${id}`,
    slug: id,
    previousSlugs: [],
    description: 'Ce que recouvre la thématique.',
    icon: 'maison',
    order: 1,
    parent: null,
    updatedAt: at,
    ...fields,
  });

export const aTerritory = (id: string, fields: Fields = {}): FeedLine =>
  line('territory', id, {
    code: id.split('-').at(-1),
    name: id,
    kind: 'COMMUNE',
    postalCodes: ['50000'],
    population: 400,
    parent: null,
    ...fields,
  });

export const aSynonymGroup = (id: string, fields: Fields = {}): FeedLine =>
  line('synonymGroup', id, {
    kind: 'OBJECT',
    direction: 'TWO_WAY',
    terms: ['mairie', 'hôtel de ville'],
    targets: [],
    ...fields,
  });

export const aSignpost = (id: string, fields: Fields = {}): FeedLine =>
  line('signpost', id, {
    title: 'Défense contre l’incendie',
    terms: ['DECI', 'poteau incendie'],
    needExamples: ['Le poteau incendie ne donne plus d’eau'],
    answeredBy: 'Le service départemental d’incendie et de secours',
    whatToDo: 'Demandez-lui un avis.',
    url: 'https://www.service-public.fr',
    isDemoData: true,
    updatedAt: at,
    ...fields,
  });

export const aPortal = (id: string, fields: Fields = {}): FeedLine =>
  line('portal', id, {
    name: `Portail ${id}`,
    slug: id,
    previousSlugs: [`ancien-${id}`],
    organisation: 'Un organisme partenaire',
    themes: [],
    agencies: [],
    phases: [],
    feeModels: [],
    territory: null,
    highlightedSheets: [],
    excludedSheets: [],
    colours: { accent: '#7a1f3d', link: '#7a1f3d', accentDark: '#f0b8c8', linkDark: '#f0b8c8' },
    hosts: ['partenaire.example'],
    keys: [hashOf('idm_partenaire')],
    updatedAt: at,
    ...fields,
  });

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

export const aSheet = (id: string, fields: Fields = {}): FeedLine =>
  line('sheet', id, {
    reference: id.toUpperCase(),
    previousReferences: [],
    title: `Réhabiliter ${id}`,
    slug: `fiche-${id}`,
    previousSlugs: [`ancienne-${id}`],
    summary: 'Savoir par où commencer.',
    description: [paragraph('Un bâtiment ancien se regarde avant de se transformer.')],
    needExamples: ['Le toit fuit'],
    deliverables: ['Une visite'],
    notCovered: ['Les travaux'],
    steps: ['Appeler', 'Visiter'],
    beforeContact: ['Des photographies'],
    leadAgency: 'caue',
    partnerships: [],
    primaryTheme: 'amenagement',
    themes: [],
    phases: ['REFLECTION'],
    supportTypes: ['ADVICE'],
    beneficiaryTypes: ['COMMUNE'],
    coverage: [],
    eligibility: 'Être une commune.',
    feeModel: 'FREE_FIRST_LEVEL',
    feeDetails: 'Suite à confirmer par l’agence.',
    firstLevelIncludes: ['Un échange'],
    contacts: [],
    contactModes: ['PHONE'],
    keywords: ['toiture', 'école', 'bâti'],
    documents: [aDocument()],
    links: [{ label: 'Service-public.fr', url: 'https://www.service-public.fr' }],
    relatedSheets: [],
    lastReviewedAt: '2026-01-10',
    reviewFrequency: 'ANNUAL',
    replacedBy: null,
    sources: [{ label: 'Code de l’urbanisme', url: 'https://www.legifrance.gouv.fr' }],
    isDemoData: true,
    titleStatus: 'SUPPORTED',
    feeStatus: 'TO_CONFIRM',
    publishedAt: at,
    updatedAt: at,
    ...fields,
  });

export const aWithdrawnSheet = (id: string, fields: Fields = {}): FeedLine => ({
  kind: 'sheet',
  id,
  seq: 0,
  withdrawn: {
    reference: id.toUpperCase(),
    previousReferences: [],
    title: `Réhabiliter ${id}`,
    slug: `fiche-${id}`,
    previousSlugs: [],
    withdrawnAt: at,
    replacedBy: null,
    ...fields,
  },
});

/** What every sheet needs around it: an agency, a theme, the guide's own words. */
export const surroundings: FeedLine[] = [
  aGuideText(),
  anAgency('caue', { isCoordinator: true }),
  aTheme('amenagement'),
];
