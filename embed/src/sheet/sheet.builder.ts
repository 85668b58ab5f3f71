import type {
  ContactCardFragment,
  FrameFragment,
  FullSheetFragment,
  SheetItemFragment,
  SheetPageQuery,
} from '../generated/graphql';

/** Examples for tests: complete, plain, and each field can be said otherwise. */
export const aContact = (changes: Partial<ContactCardFragment> = {}): ContactCardFragment => ({
  id: 'contact-1',
  label: 'Accueil des collectivités',
  role: null,
  personName: null,
  email: 'accueil@example.org',
  phone: '02 61 91 00 10',
  isDemoData: false,
  agency: { name: 'CAUE de la Manche', shortName: 'CAUE 50', slug: 'caue' },
  territories: [],
  themes: [],
  ...changes,
});

export const aSheetItem = (changes: Partial<SheetItemFragment> = {}): SheetItemFragment => ({
  reference: 'F33',
  title: 'Maîtriser l’énergie d’un bâtiment',
  slug: 'maitriser-l-energie-d-un-batiment',
  summary: 'Savoir où part la chaleur.',
  feeModel: 'FREE',
  feeModelLabel: 'Gratuit',
  isDemoData: false,
  primaryTheme: { label: 'Énergie et climat' },
  leadAgency: { name: 'SDEM50', shortName: 'SDEM50', slug: 'sdem50' },
  partnerships: [],
  ...changes,
});

export const aSheet = (changes: Partial<FullSheetFragment> = {}): FullSheetFragment => ({
  reference: 'F12',
  title: 'Réhabiliter un bâtiment communal ancien',
  slug: 'rehabiliter-un-batiment-communal-ancien',
  summary: 'Un regard d’architecte sur l’état des murs.',
  description: {
    blocks: [
      {
        __typename: 'RichTextHeading',
        level: 2,
        children: [{ __typename: 'RichTextSpan', text: 'Les murs', bold: false, italic: false }],
      },
      {
        __typename: 'RichTextParagraph',
        children: [
          { __typename: 'RichTextSpan', text: 'Le granit respire.', bold: false, italic: false },
        ],
      },
    ],
  },
  needExamples: ['L’église se fissure'],
  deliverables: ['Un avis écrit'],
  notCovered: ['La maîtrise d’œuvre'],
  steps: ['Un appel', 'Une visite'],
  beforeContact: ['Des photos'],
  leadAgency: {
    name: 'CAUE de la Manche',
    shortName: 'CAUE 50',
    slug: 'caue',
    phone: '02 61 91 01 12',
    email: 'contact@example.org',
    website: null,
    feePolicy: null,
    coverageNote: null,
    membershipStatus: 'CONFIRMED',
    coverage: [],
  },
  partnerships: [
    {
      agency: {
        name: 'Syndicat d’énergies',
        shortName: 'SDEM50',
        slug: 'sdem50',
        membershipStatus: 'UNCONFIRMED',
      },
      role: 'Audit énergétique',
      phases: ['DESIGN'],
      phaseLabels: ['Conception'],
      contact: null,
    },
  ],
  primaryTheme: {
    label: 'Bâtiments publics',
    slug: 'batiments-publics',
    icon: null,
    code: 'batiments-publics',
    parent: null,
  },
  themes: [],
  phases: ['REFLECTION', 'FEASIBILITY_STUDY'],
  phaseLabels: ['Réflexion', 'Étude de faisabilité'],
  supportTypeLabels: ['Conseil'],
  beneficiaryTypeLabels: ['Commune'],
  coverage: [],
  eligibility: null,
  feeModel: 'FREE_FIRST_LEVEL',
  feeModelLabel: 'Gratuit au premier niveau',
  feeDetails: 'Une étude longue passe par une convention.',
  firstLevelIncludes: ['Une visite'],
  contacts: [aContact()],
  contactModeLabels: ['Téléphone'],
  links: [],
  relatedSheets: [aSheetItem()],
  lastReviewedAt: '2026-07-25',
  reviewFrequencyLabel: 'Tous les ans',
  freshness: 'UP_TO_DATE',
  freshnessLabel: 'À jour',
  replacedBy: null,
  sources: [],
  isDemoData: false,
  titleStatus: 'VALIDATED',
  titleStatusLabel: 'Titre validé par l’agence',
  ownerStatus: 'CONFIRMED',
  ownerStatusLabel: 'Agence confirmée',
  feeStatus: 'DOCUMENTED',
  feeStatusLabel: 'Conditions documentées',
  publishedAt: '2026-10-01T08:00:00.000Z',
  updatedAt: '2026-11-01T08:00:00.000Z',
  isDraft: false,
  ...changes,
});

export const aFrame = (changes: Partial<FrameFragment> = {}): FrameFragment => ({
  updatedAt: '2026-11-20T09:00:00.000Z',
  hasDemoData: false,
  feeRule: 'Le premier niveau est gratuit.',
  coordinator: {
    name: 'Manche Ingénierie',
    shortName: 'Manche Ingénierie',
    slug: 'manche-ingenierie',
    email: 'coordination@example.org',
    phone: '02 61 91 01 16',
    isDemoData: false,
  },
  ...changes,
});

export const aSheetAnswer = (sheet: FullSheetFragment | null = aSheet()): SheetPageQuery => ({
  guide: { ...aFrame(), enumLabels: [] },
  sheet: sheet && { __typename: 'Sheet', ...sheet },
});
