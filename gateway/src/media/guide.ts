import type { Agency } from '../agency/model';
import { documentName } from '../document/model';
import { derived } from '../guide/derived';
import type { Guide } from '../guide/guide';
import { imageName } from '../image/model';
import type { Sheet } from '../sheet/model';

/** A file that the guide shows. */
export interface GuideFile {
  hash: string;
  mime: string;
  /** In bytes. */
  size: number;
  /** Of an image, in pixels, when it is known. */
  width: number | null;
  /** The names that it is shown under, the first one before the others. */
  names: readonly string[];
}

type Files = ReadonlyMap<string, GuideFile>;

const ofAgencies = derived((agencies: ReadonlyMap<string, Agency>): GuideFile[] =>
  [...agencies.values()].flatMap(({ logo }) =>
    logo ? [{ ...logo, names: [imageName(logo)] }] : [],
  ),
);

const ofSheets = derived((sheets: ReadonlyMap<string, Sheet>): GuideFile[] => {
  const files: GuideFile[] = [];
  for (const { documents } of sheets.values())
    for (const document of documents)
      files.push({ ...document, width: null, names: [documentName(document)] });
  return files;
});

/** The same on every gateway, whatever the order in which entities come: the first name in the alphabet leads. */
const inNameOrder = (left: GuideFile, right: GuideFile): number =>
  left.names[0]! < right.names[0]! ? -1 : 1;

/** The files that a guide shows now, by hash. What is not there is not served. */
export const filesOf: (guide: Guide) => Files = derived((guide: Guide) => {
  const files = new Map<string, GuideFile>();
  const shown = [...ofAgencies(guide.entities.agency), ...ofSheets(guide.sheets)];
  for (const file of shown.sort(inNameOrder)) {
    const known = files.get(file.hash);
    files.set(file.hash, known ? { ...known, names: [...known.names, ...file.names] } : file);
  }
  return files;
});
