import type { Nodes, Root } from 'mdast';
import type { Passage } from '../../domain/prose.ts';

/** Blocks whose children are text: phrases do not reach from one into the next. */
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * What a document says in its own words, block by block: text without marks, and without what stands
 * between the tags of a component, which is somebody else's word.
 */
export function proseOf(tree: Root): Passage[] {
  const passages: Passage[] = [];
  const visit = (node: Nodes): void => {
    if (blocks.has(node.type)) passages.push(...passageOf(node));
    else if ('children' in node && !isComponent(node)) node.children.forEach(visit);
  };
  visit(tree);
  return passages;
}

function isComponent({ type }: Nodes): boolean {
  return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}

function passageOf(block: Nodes): Passage[] {
  let text = '';
  const pieces: { at: number; line: number; column: number }[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      pieces.push({ at: text.length, line, column });
      text += node.value;
    } else if (isComponent(node) || node.type === 'break') text += gap;
    else if ('children' in node) node.children.forEach(collect);
  };
  collect(block);
  return text.trim() === '' ? [] : [{ text, pieces }];
}

/** Stands for what was left out, so that the words before it and behind it do not meet. */
const gap = '\uFFFC';
