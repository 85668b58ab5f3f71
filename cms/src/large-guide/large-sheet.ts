import type { PartnershipRecord, SheetRecord } from '../api/feed/record';
import { enumLabels } from '../labels.generated';
import type { Random } from './random';
import { actions, nouns, objects, places, qualifiers, verbs } from './words';

/** What a generated sheet may point to. */
export interface Neighbourhood {
  readonly agencies: readonly string[];
  readonly contactsOf: ReadonlyMap<string, readonly string[]>;
  readonly themes: readonly string[];
  readonly territories: readonly string[];
  readonly sheets: readonly string[];
}

const phases = Object.keys(enumLabels.Phase);
const supportTypes = Object.keys(enumLabels.SupportType);
const beneficiaryTypes = Object.keys(enumLabels.BeneficiaryType);
const feeModels = Object.keys(enumLabels.FeeModel);
const contactModes = Object.keys(enumLabels.ContactMode);

/** Days are counted back from here: the same guide on any day. */
const EPOCH = Date.UTC(2026, 10, 1);
const DAY = 86_400_000;

const sentence = (random: Random): string =>
  `Le ${random.pick(nouns)} ${random.pick(qualifiers)} ${random.pick(verbs)} la ${random.pick(nouns)}, et la ${random.pick(nouns)} ${random.pick(verbs)} un ${random.pick(nouns)} ${random.pick(qualifiers)}.`;

const sentences = (random: Random, count: number): string[] =>
  Array.from({ length: count }, () => sentence(random));

const paragraph = (random: Random, count: number): string => sentences(random, count).join(' ');

export function createLargeSheet(random: Random, rank: number, near: Neighbourhood): SheetRecord {
  const leadAgency = random.pick(near.agencies);
  const title = `${random.pick(actions)} ${random.pick(objects)} ${random.pick(places)}`;
  return {
    ...identity(random, rank, title),
    ...texts(random),
    ...terms(random),
    leadAgency,
    partnerships: random.below(4) === 0 ? [partnership(random, near, leadAgency)] : [],
    primaryTheme: random.pick(near.themes),
    themes: random.sample(near.themes, 1 + random.below(3)),
    coverage: random.below(10) === 0 ? random.sample(near.territories, 3) : [],
    contacts: random.sample(near.contactsOf.get(leadAgency) ?? [], 1 + random.below(2)),
    relatedSheets:
      near.sheets.length === 0 ? [] : Array.from({ length: 3 }, () => random.pick(near.sheets)),
    replacedBy: null,
    documents: [],
  };
}

function identity(random: Random, rank: number, title: string) {
  const published = EPOCH - random.below(700) * DAY;
  const number = String(rank + 1).padStart(5, '0');
  return {
    reference: `L${number}`,
    previousReferences: [],
    title,
    slug: `fiche-${number}-${random.below(1_000_000)}`,
    previousSlugs: [],
    lastReviewedAt: new Date(EPOCH - random.below(500) * DAY).toISOString().slice(0, 10),
    reviewFrequency: random.pick(Object.keys(enumLabels.ReviewFrequency)),
    isDemoData: true,
    titleStatus: 'PLAUSIBLE',
    feeStatus: 'TO_CONFIRM',
    publishedAt: new Date(published).toISOString(),
    updatedAt: new Date(published + random.below(100) * DAY).toISOString(),
  };
}

function texts(random: Random) {
  return {
    summary: paragraph(random, 2).slice(0, 280),
    description: sentences(random, 4).map((text) => ({
      type: 'paragraph',
      children: [{ type: 'text', text: `${text} ${paragraph(random, 2)}` }],
    })),
    needExamples: sentences(random, 4),
    deliverables: sentences(random, 3),
    notCovered: sentences(random, 2),
    steps: sentences(random, 4),
    beforeContact: sentences(random, 3),
    firstLevelIncludes: sentences(random, 2),
    keywords: random.sample(nouns, 8),
    links: [{ label: 'Service-Public.fr', url: 'https://www.service-public.fr' }],
    sources: [{ label: sentence(random), url: null }],
  };
}

function terms(random: Random) {
  const feeModel = random.pick(feeModels);
  return {
    phases: random.sample(phases, 1 + random.below(3)),
    supportTypes: random.sample(supportTypes, 1 + random.below(3)),
    beneficiaryTypes: random.sample(beneficiaryTypes, 1 + random.below(3)),
    contactModes: random.sample(contactModes, 1 + random.below(2)),
    eligibility: random.below(5) === 0 ? sentence(random) : null,
    feeModel,
    feeDetails: feeModel === 'FREE' ? null : sentence(random),
  };
}

function partnership(random: Random, near: Neighbourhood, leadAgency: string): PartnershipRecord {
  const others = near.agencies.filter((one) => one !== leadAgency);
  const agency = random.pick(others.length > 0 ? others : near.agencies);
  const [contact = null] = near.contactsOf.get(agency) ?? [];
  return {
    agency,
    role: sentence(random).slice(0, 120),
    phases: random.sample(phases, 2),
    contact,
  };
}
