// Says to the host page how high this one is: `cadre.js` there, or a listener of its own. Without a host that listens,
// the frame scrolls. `*`: hosts are unknown, and a height is no secret.
const root = document.documentElement;

// `page` is another for each page of the same frame: the host then shows where it begins.
const say = () =>
  parent.postMessage(
    {
      type: 'idm:hauteur',
      id: name,
      height: Math.ceil(root.getBoundingClientRect().height),
      page: performance.timeOrigin,
    },
    '*',
  );

if (parent !== window) {
  // Browsers put off what observes a frame that is not on the screen yet: what comes below must not move then.
  say();
  addEventListener('load', say);
  document.fonts.ready.then(say);
  new ResizeObserver(say).observe(root);
  // A host whose script comes after this page asks again.
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.type === 'idm:mesurer') say();
  });
}
