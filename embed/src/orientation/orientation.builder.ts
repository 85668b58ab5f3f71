import type {
  OrientationPageQuery,
  OrientedAgencyCardFragment,
  PlaceFragment,
} from '../generated/graphql';
import { aPassage } from '../search/search.builder';
import { aContact, aFrame } from '../sheet/sheet.builder';
import type { Answer } from './need-answers';

export const aPlace = (changes: Partial<PlaceFragment> = {}): PlaceFragment => ({
  code: '50502',
  name: 'Saint-Lô',
  kind: 'COMMUNE',
  kindLabel: 'Commune',
  parent: { name: 'CA Saint-Lô Agglo' },
  ...changes,
});

type OrientedSheet = OrientedAgencyCardFragment['sheets'][number];

export const anOrientedSheet = (changes: Partial<OrientedSheet> = {}): OrientedSheet => ({
  sheet: {
    reference: 'F33',
    title: 'Isoler un bâtiment public',
    slug: 'isoler-un-batiment-public',
    feeModel: 'FREE_FIRST_LEVEL',
    feeModelLabel: 'Gratuit au premier niveau',
    isDemoData: false,
    beforeContact: ['Les factures des trois dernières années'],
    firstLevelIncludes: ['Une visite et un premier avis'],
    contacts: [],
    partnerships: [],
  },
  role: 'LEAD',
  roleText: null,
  phaseLabels: ['Réflexion', 'Étude de faisabilité'],
  worksAtPhase: null,
  coverage: null,
  needs: [0],
  passage: aPassage('NEED', 'Le ', ['toit'], ' de l’', ['école'], ' n’est pas isolé'),
  ...changes,
});

export const anOrientedAgency = (
  changes: Partial<OrientedAgencyCardFragment> = {},
): OrientedAgencyCardFragment => ({
  agency: {
    name: 'Syndicat d’énergies de la Manche',
    shortName: 'SDEM50',
    slug: 'sdem50',
    phone: '02 61 91 00 33',
    email: 'contact@example.org',
    membershipStatus: 'CONFIRMED',
    membershipStatusLabel: 'Membre confirmé',
    isDemoData: false,
  },
  needs: [0],
  sheets: [anOrientedSheet()],
  coverage: null,
  coveredOtherwiseBy: [],
  contact: aContact(),
  freeOfCharge: ['Une visite et un premier avis'],
  toPrepare: ['Les factures des trois dernières années'],
  ...changes,
});

export const anOrientation = (changes: Partial<Answer> = {}): Answer => ({
  needs: [{ text: 'isoler l’école', isServed: true }],
  agencies: [anOrientedAgency()],
  signposts: [],
  coordinator: null,
  suggestion: null,
  nearbyThemes: [],
  ...changes,
});

/** What the page knows, with or without an answer. */
export const anOrientationAnswer = (orient?: Answer): OrientationPageQuery => ({
  guide: {
    ...aFrame(),
    enumLabels: [{ name: 'Phase', values: [{ code: 'WORKS', label: 'Travaux' }] }],
  },
  ...(orient && { orient }),
});
