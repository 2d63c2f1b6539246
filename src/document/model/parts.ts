import { isElement, type TextNode } from '../../views/report/text/text-tree.ts';
import { preparedAt, type TextView } from '../../views/report/text/text-view.ts';

/** A line of text, or what stands between lines. */
export type Part =
  | { readonly is: 'line'; readonly nodes: readonly TextNode[] }
  | { readonly is: 'block'; readonly node: TextNode };

/** Nodes that stand below each other, with neighbours that stand in one line together; blanks are left out. */
export function partsOf(view: TextView, nodes: readonly TextNode[]): Part[] {
  const parts: Part[] = [];
  let line: TextNode[] = [];
  const endLine = () => {
    if (line.some((node) => !isBlank(node))) parts.push({ is: 'line', nodes: line });
    line = [];
  };
  for (const node of nodes) {
    if (isInLine(view, node)) line.push(node);
    else {
      endLine();
      parts.push({ is: 'block', node });
    }
  }
  endLine();
  return parts;
}

const inLine = ['a', 'br', 'code', 'del', 'em', 'img', 'span', 'strong', 'sup'];

function isInLine(view: TextView, node: TextNode): boolean {
  if (isElement(node)) return inLine.includes(node.tagName);
  const made = preparedAt(view, node);
  if (made) return made.is === 'figure';
  return node.type === 'text' || node.type === 'mdxJsxTextElement';
}

function isBlank(node: TextNode): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
