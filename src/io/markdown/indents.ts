import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { endsSentence, pointSort } from './line-ends.ts';

/** How a paragraph is indented in Chinese: by two wide spaces. */
const wideIndent = '\u3000\u3000';

/**
 * Gives lines that begin with four spaces or a tab, as e-mails and word processors indent a paragraph, the wide
 * spaces that begin one of its own (`lineEnds`): Markdown lets them go. A point of a list may be continued below
 * its words by such a line, until a sentence ends. `text` is what the tree's positions are places of; changes the
 * tree, which must not be compared with the text afterwards.
 */
export function noteIndents(tree: Root, text: string): void {
  for (const block of tree.children) {
    if (block.type !== 'paragraph') continue;
    const lines = text.slice(block.position?.start.offset, block.position?.end.offset).split('\n');
    const firstLine = block.position?.start.line ?? 1;
    const indented = indentedLines(lines);
    if (indented.size === 0) continue;
    visit(block, 'text', (node: Text) => {
      const from = (node.position?.start.line ?? firstLine) - firstLine;
      const until = (node.position?.end.line ?? firstLine) - firstLine;
      const said = node.value.split('\n');
      // The number of a character may say a line's end that is not written.
      if (said.length !== until - from + 1) return;
      node.value = said
        .map((line, at) => (at > 0 && indented.has(from + at) ? wideIndent + line : line))
        .join('\n');
    });
  }
}

/** Which lines of a paragraph, counted from 0, begin one of their own. */
function indentedLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let continuesPoint = false;
  for (const [at, line] of lines.entries()) {
    const isIndented = /^(?: {4}|\t)/.test(line);
    if (at > 0 && isIndented && !continuesPoint) found.add(at);
    const goesOn = !endsSentence.test(line);
    continuesPoint = goesOn && (pointSort(line) !== undefined || (continuesPoint && isIndented));
  }
  return found;
}
