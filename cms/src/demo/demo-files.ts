import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { parse } from 'yaml';

/** What the files of `cms/demo` hold. Relations are named by slugs, codes and references. */
export interface DemoGuide {
  readonly name: string;
  readonly summary: string;
  readonly feeRule: string;
  readonly howItWorks: readonly string[];
}

/** A file of the demonstration, found by its content: a file that changes is another file. */
export interface DemoFile {
  readonly name: string;
  readonly folder: 'logos' | 'documents';
  readonly sha256: string;
}

export interface DemoDocument {
  readonly label: string;
  readonly file: DemoFile;
}

export interface DemoAgency {
  readonly slug: string;
  readonly logo?: DemoFile;
  readonly previousSlugs: readonly string[];
  readonly name: string;
  readonly acronym: string | null;
  readonly formerNames: readonly string[];
  readonly legalForm: string;
  readonly siren: string | null;
  readonly summary: string;
  readonly missions: string;
  readonly website: string | null;
  readonly email: string;
  readonly phone: string;
  readonly address: readonly string[];
  readonly membershipStatus: 'CONFIRMED' | 'UNCONFIRMED';
  readonly adhesionRequired: boolean | null;
  readonly feePolicy: string;
  readonly coverage: readonly string[];
  readonly coverageNote: string | null;
  readonly isCoordinator: boolean;
}

export interface DemoContact {
  readonly code: string;
  readonly agency: string;
  readonly label: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
  readonly themes: readonly string[];
}

export interface DemoTheme {
  readonly code: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly children?: readonly Omit<DemoTheme, 'children'>[];
}

export interface DemoSynonymGroup {
  readonly code: string;
  readonly kind: 'OBJECT' | 'INTENTION';
  readonly direction: 'TWO_WAY' | 'ONE_WAY';
  readonly terms: readonly string[];
  readonly targets?: readonly string[];
}

export interface DemoSignpost {
  readonly code: string;
  readonly title: string;
  readonly terms: readonly string[];
  readonly needExamples: readonly string[];
  readonly answeredBy: string;
  readonly whatToDo: string;
  readonly url: string | null;
}

export interface DemoPortal {
  readonly code: string;
  readonly name: string;
  readonly slug: string;
  readonly organisation: string;
  readonly themes: readonly string[];
  readonly agencies: readonly string[];
  readonly phases: readonly string[];
  readonly feeModels: readonly string[];
  readonly territory: string | null;
  readonly highlightedSheets: readonly string[];
  readonly excludedSheets: readonly string[];
  readonly accentColour: string | null;
  readonly linkColour: string | null;
  readonly accentColourDark: string | null;
  readonly linkColourDark: string | null;
  readonly allowedHosts: readonly string[];
}

export interface DemoPartnership {
  readonly agency: string;
  readonly role: string;
  readonly phases: readonly string[];
  readonly contact: string;
}

export interface DemoSheet {
  readonly reference: string;
  readonly title: string;
  readonly slug: string;
  readonly titleStatus: string;
  readonly leadAgency: string;
  readonly primaryTheme: string;
  readonly themes: readonly string[];
  readonly phases: readonly string[];
  readonly supportTypes: readonly string[];
  readonly beneficiaryTypes: readonly string[];
  readonly feeModel: string;
  readonly feeDetails: string | null;
  readonly feeStatus: string;
  readonly summary: string;
  readonly description: string;
  readonly needExamples: readonly string[];
  readonly deliverables: readonly string[];
  readonly notCovered: readonly string[];
  readonly steps: readonly string[];
  readonly beforeContact: readonly string[];
  readonly firstLevelIncludes: readonly string[];
  readonly eligibility: string | null;
  readonly keywords: readonly string[];
  readonly relatedSheets: readonly string[];
  readonly contacts: readonly string[];
  readonly contactModes: readonly string[];
  readonly partnerships: readonly DemoPartnership[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly documents?: readonly DemoDocument[];
  readonly sources: readonly { readonly label: string; readonly url: string | null }[];
  readonly reviewFrequency: string;
  readonly reviewedDaysAgo: number;
}

export interface Demonstration {
  readonly guide: DemoGuide;
  readonly agencies: readonly DemoAgency[];
  readonly contacts: readonly DemoContact[];
  readonly themes: readonly DemoTheme[];
  readonly vocabulary: readonly DemoSynonymGroup[];
  readonly signposts: readonly DemoSignpost[];
  readonly sheets: readonly DemoSheet[];
  readonly portals: readonly DemoPortal[];
}

export function readDemonstration(directory: string): Demonstration {
  const read = (file: string): unknown => parse(readFileSync(path.join(directory, file), 'utf8'));
  return {
    guide: read('guide.yaml') as DemoGuide,
    agencies: (read('agencies.yaml') as Written<DemoAgency>[]).map((agency) =>
      withLogo(directory, agency),
    ),
    contacts: read('contacts.yaml') as DemoContact[],
    themes: read('themes.yaml') as DemoTheme[],
    vocabulary: filesIn(directory, 'vocabulary').flatMap(
      (file) => read(file) as DemoSynonymGroup[],
    ),
    signposts: read('signposts.yaml') as DemoSignpost[],
    sheets: filesIn(directory, 'sheets').map((file) =>
      withDocuments(directory, read(file) as Written<DemoSheet>),
    ),
    portals: read('portals.yaml') as DemoPortal[],
  };
}

/** As the files say it: other files by their names. */
type Written<Entry> = Omit<Entry, 'logo' | 'documents'> & {
  readonly logo?: string;
  readonly documents?: readonly { readonly label: string; readonly file: string }[];
};

const withLogo = (directory: string, { logo, ...agency }: Written<DemoAgency>): DemoAgency => ({
  ...agency,
  ...(logo && { logo: toFile(directory, 'logos', logo) }),
});

const withDocuments = (
  directory: string,
  { documents, ...sheet }: Written<DemoSheet>,
): DemoSheet => ({
  ...sheet,
  ...(documents && {
    documents: documents.map(({ label, file }) => ({
      label,
      file: toFile(directory, 'documents', file),
    })),
  }),
});

function toFile(directory: string, folder: DemoFile['folder'], name: string): DemoFile {
  const bytes = readFileSync(path.join(directory, folder, name));
  return { name, folder, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function filesIn(directory: string, folder: 'sheets' | 'vocabulary'): string[] {
  const files = path.join(directory, folder);
  if (!existsSync(files)) return [];
  return readdirSync(files)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => path.join(folder, file));
}
