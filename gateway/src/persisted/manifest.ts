import { createHash } from 'node:crypto';
import { requestError } from '../errors';

/** Texts of the documents registered when the guide was built, by their hash without prefix. */
export type Manifest = ReadonlyMap<string, string>;

/** SHA-256 of the exact text, in hexadecimal. */
export const documentHash = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

const PREFIXED = /^sha256:([0-9a-f]{64})$/;

/**
 * What codegen writes: texts by `sha256:<hash>`, the document identifier of GraphQL over HTTP (appendix A).
 * @throws Error when an identifier is not the hash of its text.
 */
export function toManifest(documents: Readonly<Record<string, string>>): Manifest {
  return new Map(
    Object.entries(documents).map(([id, text]) => {
      const hash = PREFIXED.exec(id)?.[1];
      if (hash !== documentHash(text))
        throw new Error(`The manifest says ${id} of sha256:${documentHash(text)}: run codegen.`);
      return [hash, text];
    }),
  );
}

/** @throws GraphQLError when the identifier is malformed or unknown. */
export function findDocument(manifest: Manifest, id: unknown): string {
  const hash = typeof id === 'string' ? PREFIXED.exec(id)?.[1] : undefined;
  if (hash === undefined)
    throw requestError({
      code: 'BAD_DOCUMENT_ID',
      message: `Invalid documentId: ${(JSON.stringify(id) ?? 'nothing').slice(0, 80)}. Send "sha256:" and the 64 lower-case hexadecimal digits of the SHA-256 of the document's exact text.`,
    });
  const text = manifest.get(hash);
  if (text === undefined)
    throw requestError({
      code: 'DOCUMENT_NOT_FOUND',
      message: `Unknown documentId: no document is registered as sha256:${hash}. Send its text as "query".`,
    });
  return text;
}
