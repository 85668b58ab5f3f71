import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { documentHash, type Manifest } from './manifest';

/** Documents that have been parsed and validated, by a key that ends with the hash of their text. */
export interface DocumentStore {
  get: (key: string) => Promise<DocumentNode | undefined>;
  set: (key: string, document: DocumentNode) => Promise<void>;
  delete: (key: string) => Promise<boolean>;
  /** Whether the text with this hash has been parsed and validated, and is kept. */
  holds: (hash: string) => boolean;
}

// A token and what is made of it take about half a kilobyte of memory.
const KEPT_TOKENS = 100_000;

const hashIn = (key: string): string => key.slice(-64);

/**
 * Keeps registered documents for ever, so that nothing that bounds strangers' documents is asked of them, and of the
 * others the last used.
 * @throws GraphQLError when a registered document is not one of this schema.
 */
export function createDocumentStore(
  schema: GraphQLSchema,
  manifest: Manifest,
  keptTokens = KEPT_TOKENS,
): DocumentStore {
  const registered = new Map([...manifest].map(([hash, text]) => [hash, parseFor(schema, text)]));
  const others = new Map<string, DocumentNode>();
  let tokens = 0;

  const forget = (hash: string): boolean => {
    tokens -= others.get(hash)?.tokenCount ?? 0;
    return others.delete(hash);
  };
  const keep = (hash: string, document: DocumentNode): void => {
    forget(hash);
    others.set(hash, document);
    tokens += document.tokenCount ?? 0;
    // A map gives its oldest key first.
    for (const oldest of others.keys()) {
      if (tokens <= keptTokens) return;
      forget(oldest);
    }
  };
  const find = (hash: string): DocumentNode | undefined => {
    const document = others.get(hash);
    if (document) keep(hash, document);
    return registered.get(hash) ?? document;
  };

  return {
    get: async (key) => find(hashIn(key)),
    set: async (key, document) => keep(hashIn(key), document),
    delete: async (key) => forget(hashIn(key)),
    holds: (hash) => registered.has(hash) || others.has(hash),
  };
}

function parseFor(schema: GraphQLSchema, text: string): DocumentNode {
  const document = parse(text);
  const [error] = validate(schema, document);
  if (error)
    throw new GraphQLError(`A registered document is wrong: ${error.message}`, {
      extensions: { documentId: documentHash(text) },
      originalError: error,
    });
  return document;
}
