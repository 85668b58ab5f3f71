/** The path of one of our own addresses: a page is also read under other origins than the public one. */
export const toPath = (url: string): string => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};
