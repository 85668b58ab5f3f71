import sharp, { type Metadata, type Sharp } from 'sharp';
import { MOST_BYTES, type AcceptedMime } from '../accepted-files';
import { isOnlyPicture } from './avif-boxes';
import { ContentRefusal, damaged } from './content-refusal';
import { stripGif } from './strip-gif';
import { stripJpeg } from './strip-jpeg';
import { stripPng } from './strip-png';
import { stripWebp } from './strip-webp';

/** As many as the gateway reduces. A small file can unfold to a gigabyte of pixels. */
const MOST_PIXELS = 50_000_000;
/** Of all the pictures of an animation; sharp itself stops at 268 million. */
const MOST_ANIMATED_PIXELS = 250_000_000;

/** Qualities, of a hundred; the second where the first would weigh more than what is accepted. */
const UNSEEN = 95;
const HARDLY_SEEN = 80;

export type PictureMime = Extract<
  AcceptedMime,
  'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif' | 'image/avif'
>;

/**
 * The picture without what its camera or its program wrote beside it: place, date, author, thumbnail. Lossless, unless
 * it must be turned upright, which its orientation alone said; colour profiles stay.
 * @throws ContentRefusal
 */
export async function cleanPicture(mime: PictureMime, bytes: Buffer): Promise<Buffer> {
  const metadata = await readMetadata(bytes);
  refuseTooManyPixels(metadata);
  const upright = (metadata.orientation ?? 1) > 1 ? await turn(mime, bytes, metadata) : bytes;
  const cleaned = mime === 'image/avif' ? await cleanAvif(upright, metadata) : strip[mime](upright);
  await refuseUnreadable(cleaned);
  return cleaned;
}

const strip = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
  'image/gif': stripGif,
} as const;

async function readMetadata(bytes: Buffer): Promise<Metadata> {
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!metadata) throw damaged();
  return metadata;
}

function refuseTooManyPixels({ width, height, pageHeight = height, pages = 1 }: Metadata): void {
  const pixels = width * pageHeight;
  if (pixels > MOST_PIXELS)
    throw new ContentRefusal(
      `mesure ${width} × ${pageHeight} pixels ; ${MOST_PIXELS / 1_000_000} millions de pixels au plus. Réduisez l’image, puis déposez-la.`,
    );
  if (pixels * pages > MOST_ANIMATED_PIXELS)
    throw new ContentRefusal(
      `est une animation de ${pages} images de ${width} × ${pageHeight} pixels, trop lourde à afficher. Réduisez-la, ou donnez un lien vers une vidéo.`,
    );
}

/** Strapi looks at pixels as severely, and says so in English. */
async function refuseUnreadable(bytes: Buffer): Promise<void> {
  const isRead = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .stats()
    .then(
      () => true,
      () => false,
    );
  if (!isRead) throw damaged();
}

async function turn(mime: PictureMime, bytes: Buffer, metadata: Metadata): Promise<Buffer> {
  const turnAt = (quality: number): Promise<Buffer> => {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, pages: metadata.pages ?? 1 });
    return encode(mime, image.autoOrient(), { ...metadata, quality }).toBuffer();
  };
  try {
    const turned = await turnAt(UNSEEN);
    return turned.length > MOST_BYTES ? await turnAt(HARDLY_SEEN) : turned;
  } catch {
    throw new ContentRefusal(
      'ne peut pas être remise à l’endroit. Tournez l’image dans un logiciel d’image, enregistrez-la, puis déposez-la.',
    );
  }
}

/** Written again only where it holds more than its picture: there is no lossless way that is as sure. */
async function cleanAvif(bytes: Buffer, metadata: Metadata): Promise<Buffer> {
  const { exif, xmp, iptc } = metadata;
  if (!exif && !xmp && !iptc && isOnlyPicture(bytes)) return bytes;
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS });
  return encode('image/avif', image, metadata)
    .toBuffer()
    .catch(() => {
      throw damaged();
    });
}

interface Coding {
  readonly chromaSubsampling?: string | undefined;
  readonly quality?: number;
}

function encode(mime: PictureMime, image: Sharp, coding: Coding): Sharp {
  const { chromaSubsampling: sent, quality = UNSEEN } = coding;
  const kept = image.keepIccProfile();
  const chromaSubsampling = sent?.startsWith('4:2:0') ? '4:2:0' : '4:4:4';
  if (mime === 'image/jpeg') return kept.jpeg({ quality, chromaSubsampling });
  if (mime === 'image/webp') return kept.webp({ quality });
  if (mime === 'image/avif') return kept.avif({ quality, chromaSubsampling });
  if (mime === 'image/gif') return kept.gif();
  return kept.png({ compressionLevel: 9 });
}
