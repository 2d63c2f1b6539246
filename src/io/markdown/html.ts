import type { Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/**
 * A text without components as HTML. `base` is the address below which the site stands, with slashes at both
 * ends; what the text names on the site stands below it.
 */
export function htmlOf(root: Root, base: string): string {
  return toHtml(base === '/' ? root : addressed(structuredClone(root), base));
}

/** Puts the addresses of the site that a tree names below the site's own; changes the tree. */
export function addressed<Tree extends Nodes>(tree: Tree, base: string): Tree {
  const below = (address: string) =>
    address.startsWith('/') ? base.slice(0, -1) + address : address;
  visit(tree, 'element', ({ properties }) => {
    const { href, src } = properties;
    if (typeof href === 'string') properties['href'] = below(href);
    if (typeof src === 'string') properties['src'] = below(src);
  });
  return tree;
}
