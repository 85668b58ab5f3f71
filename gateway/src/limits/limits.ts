/**
 * What a stranger may ask in one operation. The operations of the pages, all registered, stay below a half of each
 * (`our-operations.test.ts` prints by how much).
 */
export const LIMITS = {
  /** UTF-8 bytes of a document's text, comments included. */
  documentBytes: 32_768,
  tokens: 2000,
  /** Fields in fields, fragments spread. */
  depth: 16,
  /** Fields of a whole document, fragments spread. */
  fields: 2000,
  rootFields: 20,
  aliases: 30,
  directives: 25,
  fragments: 60,
  /** Times that one field is written at one place: comparing them two by two is quadratic. */
  repeats: 100,
  cost: 8000,
  /** Errors told of one document, or of its variables. */
  validationErrors: 5,
} as const;

/** What answering any request costs, refused ones included, whatever it asks. */
export const REQUEST_COST = 10;
