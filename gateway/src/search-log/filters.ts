/** A code of the schema, of a commune or of an EPCI: nothing that a reader writes. */
const CODE = /^([A-Z][A-Z_]*|\d{1,9}|\d[AB]\d{3})$/;

/** What narrowed a search: a code with its name, the name alone of what may be free text. */
export const toFilters = (
  filters: Readonly<Record<string, unknown>> | null | undefined,
): string[] =>
  [
    ...new Set(Object.entries(filters ?? {}).flatMap(([name, value]) => toFilter(name, value))),
  ].sort();

function toFilter(name: string, value: unknown): string[] {
  const values = (Array.isArray(value) ? value : [value]).filter(
    (one) => one != null && one !== '',
  );
  return values.map((one) => (CODE.test(String(one)) ? `${name}:${String(one)}` : name));
}
