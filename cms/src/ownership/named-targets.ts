/** How the input of a relation names an entry. */
export interface Named {
  readonly column: 'id' | 'document_id';
  readonly value: string;
}

interface LongHand {
  readonly id?: unknown;
  readonly documentId?: unknown;
  readonly connect?: unknown;
  readonly set?: unknown;
  readonly disconnect?: unknown;
  readonly position?: { readonly before?: unknown; readonly after?: unknown } | null;
}

/** Every entry that it names, in whatever shape Strapi takes: to show, to take away, or to stand beside. */
export function namedIn(input: unknown): Named[] {
  if (typeof input === 'string' || typeof input === 'number') return [toNamed(input)];
  if (Array.isArray(input)) return input.flatMap(namedIn);
  if (!input || typeof input !== 'object') return [];
  const { id, documentId, connect, set, disconnect, position } = input as LongHand;
  // Beside a document, Strapi leaves the number of a row.
  const own = documentId === undefined ? namedIn(id) : [document(documentId)];
  const beside = [position?.before ?? [], position?.after ?? []].flat().map(document);
  return [...own, ...[connect, set, disconnect].flatMap(namedIn), ...beside];
}

const document = (value: unknown): Named => ({ column: 'document_id', value: String(value) });

/** Strapi takes for a number what begins by one. */
const toNamed = (value: string | number): Named =>
  /^\s*[-+]?\d/.test(String(value)) ? { column: 'id', value: String(value) } : document(value);
