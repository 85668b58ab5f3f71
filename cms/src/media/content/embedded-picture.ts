import sharp from 'sharp';
import { ContentRefusal } from './content-refusal';

const DATA = /^\s*data:image\/(png|jpe?g|gif|webp);base64,([\sA-Za-z0-9+/=]+)$/i;
const MOST_PIXELS = 50_000_000;

export const isEmbeddedPicture = (address: string): boolean => DATA.test(address);

/** @throws ContentRefusal unless the address holds the picture that it announces, and nothing of who took it. */
export async function checkEmbeddedPicture(address: string): Promise<void> {
  const [, type = '', base64 = ''] = DATA.exec(address) ?? [];
  const metadata = await sharp(Buffer.from(base64, 'base64'), { limitInputPixels: MOST_PIXELS })
    .metadata()
    .catch(() => null);
  if (metadata?.format !== type.toLowerCase().replace('jpg', 'jpeg'))
    throw new ContentRefusal(
      `est un SVG dont une image incorporée n’est pas l’image ${type.toUpperCase()} annoncée, ou ne se lit pas. Exportez-le de nouveau, ou en PNG.`,
    );
  if (metadata.exif || metadata.xmp || metadata.iptc)
    throw new ContentRefusal(
      'est un SVG dont une image incorporée dit où, quand ou par qui elle a été prise. Exportez-le de nouveau sans ces informations, ou en PNG.',
    );
}
