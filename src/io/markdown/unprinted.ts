import type { Nodes, Parents, Root } from 'mdast';
import { isComponentName, isPrintedName } from '../../domain/components.ts';

/**
 * Takes out of a text what is for its writer alone (`<Todo>`), and what is empty without it: no page, paper or search
 * ever sees it. Changes the tree.
 */
export function dropUnprinted(tree: Root): void {
  if (holdsUnprinted(tree)) drop(tree);
}

function holdsUnprinted(node: Nodes): boolean {
  return isUnprinted(node) || ('children' in node && node.children.some(holdsUnprinted));
}

function isUnprinted(node: Nodes): boolean {
  const isTag = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return isTag && isComponentName(node.name) && !isPrintedName(node.name);
}

/** Blocks that say nothing once all that stood in them is gone. */
const emptied: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
]);

function drop(parent: Parents): void {
  const kept: Nodes[] = [];
  for (const child of parent.children) {
    if (isUnprinted(child)) continue;
    if ('children' in child && holdsUnprinted(child)) {
      drop(child);
      if (child.children.length === 0 && emptied.has(child.type)) continue;
    }
    kept.push(child);
  }
  parent.children = kept as typeof parent.children;
}
