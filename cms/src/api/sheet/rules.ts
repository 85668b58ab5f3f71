import type { ConceptRules } from '../../writing/concept-rules';
import {
  knownCodes,
  longest,
  matching,
  problem,
  required,
  shortItems,
  webAddress,
  type Checked,
} from '../../writing/rule';
import type { Stored } from '../../writing/stored';

interface Component {
  readonly label: string | null;
  readonly url: string | null;
}

interface StoredSheet {
  readonly uuid: string;
  readonly title: string | null;
  readonly reference: string | null;
  readonly slug: string | null;
  readonly summary: string | null;
  readonly description: readonly unknown[] | null;
  readonly leadAgency: { readonly uuid: string } | null;
  readonly primaryTheme: object | null;
  readonly contacts: readonly object[];
  readonly contactModes: readonly string[] | null;
  readonly feeModel: string | null;
  readonly feeDetails: string | null;
  readonly eligibility: string | null;
  readonly links: readonly Component[];
  readonly sources: readonly Component[];
  readonly documents: readonly { readonly label: string | null; readonly file: object | null }[];
  readonly relatedSheets: readonly { readonly uuid: string }[];
  readonly replacedBy: { readonly uuid: string } | null;
}

const LONGEST_ITEM = 220;
const LONGEST_KEYWORD = 60;

const lists = [
  'needExamples',
  'deliverables',
  'notCovered',
  'steps',
  'beforeContact',
  'firstLevelIncludes',
] as const;

const choices = {
  phases: 'Phase',
  supportTypes: 'SupportType',
  beneficiaryTypes: 'BeneficiaryType',
  contactModes: 'ContactMode',
  feeModel: 'FeeModel',
  reviewFrequency: 'ReviewFrequency',
  titleStatus: 'TitleStatus',
  feeStatus: 'FeeStatus',
} as const;

/** What a reader cannot do without, with what to do about it. */
const requiredToPublish = {
  title: 'Donnez un titre : l’action du lecteur, à l’infinitif.',
  summary: 'Écrivez le résumé : ce que le lecteur va obtenir, en une ou deux phrases.',
  leadAgency: 'Choisissez l’agence pilote.',
  primaryTheme: 'Choisissez la thématique principale.',
  phases: 'Choisissez au moins une phase du projet.',
  supportTypes: 'Choisissez au moins une nature d’accompagnement.',
  beneficiaryTypes: 'Choisissez au moins un bénéficiaire.',
  feeModel: 'Dites ce que coûte l’accompagnement.',
  reviewFrequency: 'Choisissez le rythme de relecture.',
  titleStatus: 'Dites d’où vient le titre.',
  feeStatus: 'Dites si les conditions financières sont documentées.',
} as const;

function check(stored: Stored): Checked {
  const sheet = stored as unknown as StoredSheet;
  return [
    ...longest('title', sheet.title, 120),
    ...longest('summary', sheet.summary, 280),
    ...longest('feeDetails', sheet.feeDetails, 300),
    ...matching(
      'reference',
      sheet.reference,
      /^[A-Z]{1,3}\d{2,6}$/,
      `« ${sheet.reference} » n’est pas une référence : une lettre et un nombre, comme « F12 ».`,
    ),
    ...lists.flatMap((name) => shortItems(name, stored[name] as string | null, LONGEST_ITEM)),
    ...shortItems('keywords', stored.keywords as string | null, LONGEST_KEYWORD),
    ...Object.entries(choices).flatMap(([name, enumeration]) =>
      knownCodes(name, enumeration, stored[name]),
    ),
    ...sheet.links.flatMap(({ url }, index) => webAddress(`links.${index}.url`, url)),
    ...sheet.sources.flatMap(({ url }, index) => webAddress(`sources.${index}.url`, url)),
    ...checkNeighbours(sheet),
  ];
}

function checkNeighbours({ uuid, relatedSheets, replacedBy }: StoredSheet): Checked {
  return [
    ...(relatedSheets.some((one) => one.uuid === uuid)
      ? problem('relatedSheets', 'Une fiche n’est pas sa propre voisine : retirez-la.')
      : []),
    ...(replacedBy?.uuid === uuid
      ? problem('replacedBy', 'Une fiche ne se remplace pas elle-même : choisissez-en une autre.')
      : []),
  ];
}

function checkPublication(stored: Stored): Checked {
  const sheet = stored as unknown as StoredSheet;
  const missing = Object.entries(requiredToPublish).flatMap(([name, message]) =>
    required(name, stored[name], message),
  );
  return [
    ...missing,
    ...checkDocuments(sheet),
    ...checkText(sheet),
    ...checkFees(sheet),
    ...checkReach(sheet),
  ];
}

function checkDocuments({ documents }: StoredSheet): Checked {
  return documents.flatMap(({ label, file }, index) => [
    ...required(`documents.${index}.label`, label, 'Donnez un titre à ce document.'),
    ...required(`documents.${index}.file`, file, 'Choisissez le fichier, ou retirez ce document.'),
  ]);
}

function checkText({ description }: StoredSheet): Checked {
  return hasText(description) ? [] : problem('description', 'Écrivez le texte de la fiche.');
}

function hasText(nodes: unknown): boolean {
  if (!Array.isArray(nodes)) return false;
  return nodes.some(
    (node: { text?: string; children?: unknown }) =>
      Boolean(node.text?.trim()) || hasText(node.children),
  );
}

function checkFees({ feeModel, feeDetails }: StoredSheet): Checked {
  if (!feeModel || feeModel === 'FREE') return [];
  return required(
    'feeDetails',
    feeDetails,
    'Précisez ce qui est payant et ce qui ne l’est pas, ou choisissez « Gratuit ».',
  );
}

function checkReach({ contacts, contactModes }: StoredSheet): Checked {
  if (contacts.length > 0 || (contactModes ?? []).length > 0) return [];
  return problem(
    'contacts',
    'Choisissez un interlocuteur, ou au moins un moyen de contact : le lecteur doit savoir qui appeler.',
  );
}

export const sheetRules: ConceptRules = {
  populate: [
    'leadAgency',
    'primaryTheme',
    'contacts',
    'links',
    'sources',
    'documents.file',
    'relatedSheets',
    'replacedBy',
  ],
  check,
  checkPublication,
  slug: { from: 'title', claim: 'sheet-slug' },
};
