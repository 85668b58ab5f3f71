import { SaxesParser } from 'saxes';
import { typeOf, type AcceptedMime } from '../accepted-files';
import { ContentRefusal, damaged } from './content-refusal';
import { readZip, unfold, type ZipEntry } from './read-zip';

export type OfficeMime = Extract<AcceptedMime, `application/vnd.o${string}`>;

const CONTENT_TYPES = '[Content_Types].xml';
const MANIFEST = 'META-INF/manifest.xml';
/** Parts that say what the document is, and embedded objects, which may hold a program. */
const isRead = (name: string): boolean =>
  name === CONTENT_TYPES || name === MANIFEST || name === 'mimetype' || isObject(name);
const isObject = (name: string): boolean =>
  /(^|\/)embeddings\/[^/]+\.bin$|^Object \d+$/i.test(name);

const programs =
  /\.(exe|dll|scr|com|bat|cmd|ps1|vbs|vbe|js|jse|wsf|wsh|hta|msi|jar|lnk|chm|reg|sh|py|php|xll|xlam|docm|dotm|xlsm|xltm|pptm|potm|ppsm|ppam)$/i;
const macroParts =
  /(^|\/)(vbaProject\.bin|vbaData\.xml)$|(^|\/)(macrosheets|activeX)\/|^Basic\/[^/]+\/(?!script-l[bc]\.xml$).|^Scripts\/./i;
const macroTypes = /macro|vba|activex/i;

/** Held in memory at once. */
const MOST_READ_BYTES = 50_000_000;

/** As Windows keeps any file within a document, whatever it is. */
const PACKAGED = Buffer.from('Ole10Native', 'utf16le');

/** @throws ContentRefusal unless the archive is this very document, without macro, program, or lock. */
export async function checkOffice(mime: OfficeMime, bytes: Buffer): Promise<void> {
  const entries = readZip(bytes);
  refuseLocked(entries.some(({ isEncrypted }) => isEncrypted));
  const names = entries.map(({ name }) => name);
  if (names.some((name) => macroParts.test(name))) throw withMacros();
  const program = names.find((name) => programs.test(name));
  if (program) throw withProgram(program);
  const parts = await readParts(entries);
  refuseObjects(parts);
  if (parts.has('mimetype')) checkOpenDocument(mime, entries, parts);
  else checkOpenXml(mime, parts);
}

async function readParts(entries: readonly ZipEntry[]): Promise<ReadonlyMap<string, Buffer>> {
  const chunks = new Map<string, Buffer[]>();
  let size = 0;
  await unfold(entries, (name, chunk) => {
    if (!isRead(name)) return;
    size += chunk.length;
    if (size > MOST_READ_BYTES) throw damaged();
    chunks.set(name, chunks.get(name) ?? []);
    chunks.get(name)?.push(chunk);
  });
  return new Map([...chunks].map(([name, read]) => [name, Buffer.concat(read)]));
}

function refuseObjects(parts: ReadonlyMap<string, Buffer>): void {
  for (const [name, part] of parts)
    if (isObject(name) && part.includes(PACKAGED)) throw withProgram(name);
}

function checkOpenDocument(
  mime: OfficeMime,
  entries: readonly ZipEntry[],
  parts: ReadonlyMap<string, Buffer>,
): void {
  const [first] = entries;
  if (first?.name !== 'mimetype' || !first.isStored || first.bytes.toString() !== mime)
    throw notThis(mime);
  refuseLocked(parts.get(MANIFEST)?.includes('encryption-data') ?? false);
}

function checkOpenXml(mime: OfficeMime, parts: ReadonlyMap<string, Buffer>): void {
  const list = parts.get(CONTENT_TYPES);
  if (!list) throw notThis(mime);
  const types = contentTypesOf(list);
  if (types.some((type) => macroTypes.test(type))) throw withMacros();
  if (!types.includes(`${mime}.main+xml`)) throw notThis(mime);
}

/** What each part says that it is, by its name or by its extension. */
function contentTypesOf(bytes: Buffer): string[] {
  const types: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes }) => types.push(attributes.ContentType ?? ''));
  parser.on('error', () => {
    throw damaged();
  });
  parser.write(bytes.toString('utf8')).close();
  return types;
}

function refuseLocked(isLocked: boolean): void {
  if (isLocked)
    throw new ContentRefusal(
      'est protégé par un mot de passe : personne ne pourrait l’ouvrir. Retirez la protection, puis déposez-le.',
    );
}

const withMacros = (): ContentRefusal =>
  new ContentRefusal(
    'contient des macros. Enregistrez-le sans macro (DOCX, XLSX, PPTX, ODT, ODS ou ODP), ou donnez-en un PDF.',
  );

const withProgram = (part: string): ContentRefusal =>
  new ContentRefusal(
    `contient un fichier incorporé (${part.split('/').pop()}) qui pourrait être un programme. Retirez-le du document, puis déposez celui-ci.`,
  );

const notThis = (mime: OfficeMime): ContentRefusal =>
  new ContentRefusal(
    `n’est pas ${typeOf(mime).label} malgré son extension. Ouvrez-le dans votre suite bureautique, enregistrez-le dans ce format, puis déposez-le.`,
  );
