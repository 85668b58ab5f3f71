import { toAddressName } from '../media/address';
import { extensionOf } from '../media/type';

/** A file to download, by the SHA-256 of its bytes, under the title that its sheet gives it. */
export interface Document {
  hash: string;
  label: string;
  /** As its agency called it. */
  name: string;
  mime: string;
  /** In bytes. */
  size: number;
}

export const documentName = ({ name, mime }: Document): string =>
  toAddressName(name, extensionOf(mime));

const NO_BREAK = '\u00a0';

/** « 340 Ko », « 1,2 Mo »: decimal multiples, as file managers and the State’s sites show them. */
export function toSizeLabel(bytes: number): string {
  const [amount, unit] =
    bytes < 1000 ? [bytes, 'octets'] : bytes < 999_500 ? [bytes / 1000, 'Ko'] : [bytes / 1e6, 'Mo'];
  const digits = unit === 'Mo' && amount < 10 ? 1 : 0;
  return `${amount.toFixed(digits).replace('.', ',')}${NO_BREAK}${unit}`;
}
