import type { Nodes, Root } from 'mdast';
import { inText, issue, type Issue } from '../../domain/issues.ts';
import type { Source } from '../source.ts';

/** How many quotes, lists or brackets may stand in one another. */
export const nestingLimit = 32;

/**
 * The place where a text nests deeper than any that was written for readers. Found by counting characters:
 * the parser itself could take minutes over such a text.
 */
export function depthIssue({ file, body }: Source): Issue | undefined {
  const open: Open = { braces: 0, brackets: 0 };
  for (const [index, line] of body.text.split('\n').entries()) {
    if (line.trim() === '') open.brackets = 0;
    const column = nestsContainers(line) ? 0 : tooDeepColumn(line, open);
    if (column === undefined) continue;
    const place = inText(file, body.line + index + 1, column + 1);
    return issue('mdx-too-deep', { limit: nestingLimit }, place);
  }
  return undefined;
}

/** What is open: braces in the whole text, brackets in a paragraph. */
interface Open {
  braces: number;
  brackets: number;
}

/** The marks of quotes and list entries that a line begins with. */
export function containersOf(line: string): readonly string[] {
  const prefix = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s|$)))+/.exec(line)?.[0];
  return prefix?.match(/>|[-+*]|\d+[.)]/g) ?? [];
}

function nestsContainers(line: string): boolean {
  const containers = containersOf(line).length;
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return containers > nestingLimit || (containers > 0 && indent > 2 * nestingLimit);
}

function tooDeepColumn(line: string, open: Open): number | undefined {
  for (const { 0: mark, index: column } of line.matchAll(/[[\]{}]/g)) {
    if (mark === '{') open.braces += 1;
    else if (mark === '}') open.braces = Math.max(0, open.braces - 1);
    else if (mark === '[') open.brackets += 1;
    else open.brackets = Math.max(0, open.brackets - 1);
    if (Math.max(open.braces, open.brackets) > nestingLimit) return column;
  }
  return undefined;
}

/** The first node of a tree that lies too deep, as an issue. */
export function tooDeepTree(tree: Root, file: string): Issue | undefined {
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    // A list and its entry are two nodes.
    if (depth > 2 * nestingLimit) {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      return issue('mdx-too-deep', { limit: nestingLimit }, inText(file, line, column));
    }
    if (!('children' in node)) continue;
    for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}
