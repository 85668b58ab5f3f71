import { Fragment, options, type VNode } from 'preact';

import { typeset } from './typography';

const verbatim = new Set(['script', 'style', 'code', 'textarea', 'path']);
const readAloud = ['aria-label', 'alt', 'title', 'placeholder'] as const;

const typesetChildren = (children: unknown): unknown => {
  if (typeof children === 'string') return typeset(children);
  return Array.isArray(children) ? children.map(typesetChildren) : children;
};

const typesetNode = (node: VNode): void => {
  const holdsText = typeof node.type === 'string' || node.type === Fragment;
  if (!holdsText || verbatim.has(String(node.type))) return;
  const props = node.props as Record<string, unknown>;
  props.children = typesetChildren(props.children);
  for (const name of readAloud) {
    if (typeof props[name] === 'string') props[name] = typeset(props[name]);
  }
};

/**
 * Applies French typography to every text that `render` makes, so that no component can forget it.
 * Preact calls `options.vnode` for each node it creates; the hook lives only as long as this
 * synchronous call.
 */
export const withTypography = <Result>(render: () => Result): Result => {
  const previous = options.vnode;
  options.vnode = (node) => {
    typesetNode(node);
    previous?.(node);
  };
  try {
    return render();
  } finally {
    if (previous) options.vnode = previous;
    else delete options.vnode;
  }
};
