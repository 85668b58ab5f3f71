// The guide is trusted; this is the second lock, on a page that is not ours: nothing of what comes runs, dresses itself, or
// sends a form elsewhere, and a host that checks our script by its integrity has checked all that can run. Animations of
// SVG may write addresses after they were read.
const unwanted =
  'script, style, link, meta, base, iframe, frame, object, embed, portal, template, ' +
  'animate, animateMotion, animateTransform, set';
const addresses = ['href', 'src', 'action', 'formaction'];
const schemes = ['https:', 'http:', 'mailto:', 'tel:'];
/** Where a form goes, which is the guide's alone. */
const goals = ['action', 'formaction'];

const toAbsolute = (value, base) => {
  // Within the page: a title, the shape of an icon.
  if (value.startsWith('#')) return value;
  try {
    const address = new URL(value, base);
    return schemes.includes(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
};

const isSameOrigin = (address, base) => new URL(address, base).origin === new URL(base).origin;

const toAbsoluteSet = (value, base) =>
  value
    .split(',')
    .map((candidate) => {
      const [address, size = ''] = candidate.trim().split(/\s+/);
      return `${toAbsolute(address, base)} ${size}`;
    })
    .join(', ');

/** Leaves of a page of the guide what may stand in another's, with whole addresses. */
export function makeHarmless(content, base) {
  for (const node of content.querySelectorAll(unwanted)) node.remove();
  for (const node of content.querySelectorAll('*')) {
    for (const { name, value } of [...node.attributes]) {
      const [, local = name] = name.split(':');
      if (local.startsWith('on') || local === 'style') node.removeAttribute(name);
      else if (addresses.includes(local)) {
        const address = toAbsolute(value, base);
        if (address === null || (goals.includes(local) && !isSameOrigin(address, base)))
          node.removeAttribute(name);
        else node.setAttribute(name, address);
      } else if (local === 'srcset') node.setAttribute(name, toAbsoluteSet(value, base));
    }
  }
  return content;
}
