// For partner sites: gives to each iframe of the guide the height of what it shows, and shows where each page of it begins.
(() => {
  const { origin } = new URL(document.currentScript.src);
  const isOurs = ({ src }) => src.startsWith(`${origin}/embed/v1/`);
  const frames = () => [...document.querySelectorAll('iframe')].filter(isOurs);
  // A sandbox takes its origin away from a page.
  const originOf = ({ sandbox }) =>
    sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : origin;

  const pages = new WeakMap();
  const bring = (frame, page) => {
    const before = pages.get(frame);
    pages.set(frame, page);
    // One followed a link far below: the next page is not read from its end.
    if (before !== undefined && before !== page && frame.getBoundingClientRect().top < 0)
      frame.scrollIntoView({ block: 'start' });
  };

  addEventListener('message', ({ data, source, origin: from }) => {
    const { type, height, page } = Object(data);
    if (type !== 'idm:hauteur' || !(height > 0 && height < 50000)) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== source || originOf(frame) !== from) continue;
      const { boxSizing } = getComputedStyle(frame);
      const borders = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
      // Important: against a host that resets everything.
      frame.style.setProperty('height', `${height + borders}px`, 'important');
      bring(frame, page);
    }
  });
  for (const { contentWindow } of frames()) contentWindow.postMessage({ type: 'idm:mesurer' }, '*');
})();
