import type { Frame, Page } from 'playwright-core';

/** What makes a page scroll sideways, a line each: how wide it is, then what goes out of the screen. */
export const findOverflow = (shown: Page | Frame): Promise<string[]> =>
  shown.locator('html').evaluate((root) => {
    const { scrollWidth, clientWidth } = root;
    if (scrollWidth <= clientWidth) return [];
    const wide = Array.from(root.querySelectorAll('*')).filter(
      (node) => node.getBoundingClientRect().right > clientWidth,
    );
    return [
      `${scrollWidth} instead of ${clientWidth} pixels`,
      ...wide.slice(-5).map(({ outerHTML }) => outerHTML.slice(0, 200)),
    ];
  });
