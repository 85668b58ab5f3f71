import { options, type VNode } from 'preact';

const heading = /^h([1-6])$/;

const shift = (node: VNode, levels: number): void => {
  const [, level] = (typeof node.type === 'string' && heading.exec(node.type)) || [];
  if (!level) return;
  node.type = `h${Math.min(6, Number(level) + levels)}`;
  (node.props as Record<string, unknown>)['data-h'] = level;
};

/**
 * Makes every heading of `render` start at `titleLevel` instead of 1, so that components know one rank.
 * As for typography: Preact's hook, as long as this synchronous call.
 */
export const withHeadingsFrom = <Result>(titleLevel: number, render: () => Result): Result => {
  if (titleLevel === 1) return render();
  const previous = options.vnode;
  options.vnode = (node) => {
    shift(node, titleLevel - 1);
    previous?.(node);
  };
  try {
    return render();
  } finally {
    if (previous) options.vnode = previous;
    else delete options.vnode;
  }
};

/** The same styles for the headings that were shifted: of their rank, whatever their level, and as specific. */
export const toShiftedStyles = (css: string): string =>
  css.replace(/(?<![\w.#-])h([1-6])(?![\w-])/g, ":is(h1, h2, h3, h4, h5, h6):where([data-h='$1'])");
