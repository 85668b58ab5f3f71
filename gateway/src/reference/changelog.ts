export interface ChangelogSection {
  /** « Ajouté », « Modifié », « Déprécié », « Retiré », « Corrigé ». */
  title: string;
  /** Each a text in which names of the schema stand between backticks. */
  items: string[];
}

export interface ChangelogRelease {
  /** Absent of what no release has yet. */
  version: string | null;
  /** ISO 8601 day. */
  date: string | null;
  sections: ChangelogSection[];
}

const UNRELEASED = 'À venir';
const TITLES = ['Ajouté', 'Modifié', 'Déprécié', 'Retiré', 'Corrigé'];

/**
 * Reads `schema/CHANGELOG.md`, whose form is that of Keep a Changelog, in French.
 * @throws Error that names the line that is of another form.
 */
export function parseChangelog(text: string): ChangelogRelease[] {
  const releases: ChangelogRelease[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const release = releases.at(-1);
    const section = release?.sections.at(-1);
    if (line.startsWith('## ')) releases.push(toRelease(line, index + 1));
    else if (!release || line.trim() === '') continue;
    else if (line.startsWith('### ')) release.sections.push(toSection(line, index + 1));
    else if (section && line.startsWith('- ')) section.items.push(line.slice(2));
    else if (section && section.items.length > 0 && line.startsWith('  '))
      section.items.push(`${section.items.pop()} ${line.trim()}`);
    else throw unread(index + 1, line, 'write an item (`- …`) under a title (`### Ajouté`).');
  }
  return releases;
}

function toRelease(line: string, number: number): ChangelogRelease {
  if (line === `## ${UNRELEASED}`) return { version: null, date: null, sections: [] };
  const [, version, date] = /^## (\d+\.\d+\.\d+) – (\d{4}-\d{2}-\d{2})$/.exec(line) ?? [];
  if (!version || !date)
    throw unread(number, line, `write « ## ${UNRELEASED} » or « ## 1.2.3 – 2026-01-31 ».`);
  return { version, date, sections: [] };
}

function toSection(line: string, number: number): ChangelogSection {
  const title = line.slice('### '.length);
  if (TITLES.includes(title)) return { title, items: [] };
  throw unread(number, line, `write one of ${TITLES.join(', ')}.`);
}

const unread = (number: number, line: string, remedy: string): Error =>
  new Error(`schema/CHANGELOG.md, line ${number} is not understood: « ${line} »: ${remedy}`);
