import { toAddressName } from '../media/address';
import { extensionOf } from '../media/type';

/** An image of the guide, by the SHA-256 of its bytes. */
export interface Image {
  hash: string;
  mime: string;
  /** In bytes. */
  size: number;
  /** In pixels; null when it is not known. */
  width: number | null;
  height: number | null;
  alt: string;
}

export const imageName = ({ alt, mime }: Image): string => toAddressName(alt, extensionOf(mime));
