import type { Comment, ElementContent, Parents, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { addressed } from './html.ts';

/** A component in a text's tree. */
export type ComponentNode = Extract<
  RootContent | ElementContent,
  { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }
>;

/** A text in order: HTML as it is printed, and between it components, with what stands between their tags. */
export type HtmlOrComponent =
  string | { readonly node: ComponentNode; readonly inside: readonly HtmlOrComponent[] };

/**
 * Cuts a checked text into HTML and components. An element may begin in one piece of HTML and end in
 * another: what is printed one after the other is the page, with every space where it was written.
 */
export function htmlAndComponents(root: Root, base: string): HtmlOrComponent[] {
  return cut(addressed(structuredClone(root), base));
}

/** Components give way to comments, which no text has itself: HTML is refused in texts. */
function cut(tree: Parents): HtmlOrComponent[] {
  const nodes: ComponentNode[] = [];
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined || !isComponent(node)) return undefined;
    const mark: Comment = { type: 'comment', value: String(nodes.push(node) - 1) };
    parent.children[index] = mark;
    return SKIP;
  });
  const root: Root = { type: 'root', children: tree.children as RootContent[] };
  return toHtml(root)
    .split(/<!--(\d+)-->/)
    .flatMap((part, at): HtmlOrComponent[] => {
      if (at % 2 === 0) return part === '' ? [] : [part];
      const node = nodes[Number(part)];
      return node ? [{ node, inside: cut(node) }] : [];
    });
}

function isComponent(node: { readonly type: string }): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
