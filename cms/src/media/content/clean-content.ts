import { extensionOf, inMegabytes, MOST_BYTES, typeOf, type AcceptedMime } from '../accepted-files';
import { isAvif, isAvifSequence } from './avif-boxes';
import { checkOffice } from './check-office';
import { checkSvg } from './check-svg';
import { checkCsv, checkPdf } from './check-text';
import { cleanPicture, type PictureMime } from './clean-picture';
import { ContentRefusal } from './content-refusal';
import { nameRealType } from './real-type';
import { PNG_SIGNATURE } from './strip-png';
import { isWebp } from './strip-webp';

/** The very first bytes: what stands before them would be another file to another program. */
const starts: Readonly<Partial<Record<AcceptedMime, (bytes: Buffer) => boolean>>> = {
  'image/png': (bytes) => bytes.subarray(0, 8).equals(PNG_SIGNATURE),
  'image/jpeg': (bytes) => bytes.toString('hex', 0, 3) === 'ffd8ff',
  'image/gif': (bytes) => /^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6)),
  'image/webp': isWebp,
  'image/avif': isAvif,
  'application/pdf': (bytes) => bytes.toString('latin1', 0, 5) === '%PDF-',
};

const isZip = (bytes: Buffer): boolean => bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004';

/**
 * What is kept of an offered file: the same bytes, but those of a picture that say who took it, where and when.
 * The rest of the world is refused: what is not the announced type from its first byte to its last.
 * @throws ContentRefusal
 */
export async function cleanContent(mime: AcceptedMime, bytes: Buffer): Promise<Buffer> {
  refuseSize(bytes.length);
  await refuseAnotherType(mime, bytes);
  const cleaned = await cleanKnown(mime, bytes);
  refuseSize(cleaned.length);
  return cleaned;
}

async function cleanKnown(mime: AcceptedMime, bytes: Buffer): Promise<Buffer> {
  if (isPicture(mime)) return cleanPicture(mime, bytes);
  if (mime === 'image/svg+xml') await checkSvg(bytes);
  else if (mime === 'application/pdf') checkPdf(bytes);
  else if (mime === 'text/csv') checkCsv(bytes);
  else await checkOffice(mime, bytes);
  return bytes;
}

const isPicture = (mime: AcceptedMime): mime is PictureMime =>
  mime.startsWith('image/') && mime !== 'image/svg+xml';

export function refuseSize(bytes: number): void {
  if (bytes === 0)
    throw new ContentRefusal('est vide. Vérifiez-le sur votre poste, puis déposez-le de nouveau.');
  if (bytes > MOST_BYTES)
    throw new ContentRefusal(
      `pèse ${inMegabytes(bytes)} Mo ; ${inMegabytes(MOST_BYTES)} Mo au plus. Allégez-le, ou donnez un lien.`,
    );
}

async function refuseAnotherType(mime: AcceptedMime, bytes: Buffer): Promise<void> {
  if (isOfType(mime, bytes)) return;
  if (isAvifSequence(bytes))
    throw new ContentRefusal(
      'est une animation AVIF. Enregistrez-la en GIF ou en WebP, puis déposez-la.',
    );
  const { label } = typeOf(mime);
  const accepted = (Object.keys(starts) as AcceptedMime[]).find((other) => starts[other]?.(bytes));
  if (accepted)
    throw new ContentRefusal(
      `est en réalité ${typeOf(accepted).label}, et non ${label}. Renommez-le avec l’extension ${extensionOf(accepted)}, puis déposez-le.`,
    );
  throw new ContentRefusal(
    `n’est pas ${label} malgré son extension : c’est ${await nameRealType(bytes)}. Enregistrez-le au format annoncé depuis le logiciel qui l’a fait, puis déposez-le.`,
  );
}

/** Texts say what they are by all that they hold: those who check them tell. */
function isOfType(mime: AcceptedMime, bytes: Buffer): boolean {
  if (mime === 'image/svg+xml') return isText(bytes);
  if (mime === 'text/csv') return !isKnownStart(bytes);
  return starts[mime]?.(bytes) ?? isZip(bytes);
}

const isKnownStart = (bytes: Buffer): boolean =>
  isZip(bytes) || Object.values(starts).some((matches) => matches(bytes));

const isText = (bytes: Buffer): boolean =>
  !isKnownStart(bytes) && bytes.toString('hex', 0, 2) !== '1f8b';
