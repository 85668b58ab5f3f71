/* global IDM_STYLES, IDM_STYLES_PATH */
// A sheet that is made by script: a host's policy on styles has nothing to say of it.
const toSheet = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

// All elements of a page share one.
const sheets = new Map([[IDM_STYLES_PATH, Promise.resolve(toSheet(IDM_STYLES))]]);

const fetchSheet = async (address) => {
  const answer = await fetch(address, { credentials: 'omit' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return toSheet((await answer.text()).replace(':root', ':host'));
};

const known = (path, base) => {
  const kept = sheets.get(path);
  if (kept) return kept;
  const asked = fetchSheet(new URL(path, base));
  sheets.set(path, asked);
  // The next page asks again.
  asked.catch(() => sheets.delete(path));
  return asked;
};

/**
 * The style of a page: this file's own, except for an older file, pinned by its integrity, that meets a newer guide.
 * @param path what the page says of its style.
 */
export const styleFor = (path, base) =>
  path ? known(path, base).catch(() => sheets.get(IDM_STYLES_PATH)) : sheets.get(IDM_STYLES_PATH);

/** The colours of a portal; nothing when they do not come: the guide's own are there. */
export const coloursFor = (path, base) => known(path, base).catch(() => null);
