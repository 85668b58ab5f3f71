/** The `mailto:` address of a mailbox: nothing in it can name another or write the letter (RFC 6068). */
export const toMailUrl = (email: string): string =>
  `mailto:${encodeURIComponent(email).replace('%40', '@')}`;
