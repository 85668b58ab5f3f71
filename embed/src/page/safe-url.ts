const safeProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address if a browser may follow it safely, else null: what is stored is never trusted. */
export const toSafeUrl = (address: string | null | undefined): string | null => {
  if (!address) return null;
  try {
    const url = new URL(address.trim());
    return safeProtocols.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
};

/** What a reader recognises of an address: `manchenumerique.fr`. */
export const toSiteName = (address: string): string =>
  new URL(address).hostname.replace(/^www\./, '');
