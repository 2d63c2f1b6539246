import type { Nodes, Root } from 'mdast';
import { inText, issue, type Issue } from '../../domain/issues.ts';
import type { Source } from '../source.ts';

/** How many quotes, lists or brackets may stand in one another. */
export const nestingLimit = 32;

/**
 * How many marks of emphasis and links one paragraph may have. The time to pair them grows with the square
 * of their number.
 */
const markLimit = 2000;

/** Cells of a table: short rows are filled up, so that a few bytes can ask for millions. */
const cellLimit = 50_000;
const columnLimit = 200;

/**
 * The place where a text nests deeper than any that was written for readers, found by counting characters:
 * the parser itself could take minutes over such a text.
 */
export function depthIssue({ file, body }: Source): Issue | undefined {
  let braces = 0;
  let brackets = 0;
  let marks = 0;
  for (const [index, line] of body.text.split('\n').entries()) {
    if (line.trim() === '') {
      brackets = 0;
      marks = 0;
      continue;
    }
    const at = (column: number, limit: number) =>
      issue('mdx-too-deep', { limit }, inText(file, body.line + index + 1, column + 1));
    const containers = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))*/.exec(
      line,
    ) as RegExpExecArray;
    if (containers[0].length > nestingLimit && countContainers(containers[0]) > nestingLimit) {
      return at(0, nestingLimit);
    }
    if (/^[ \t]{64,}(?:>|[-+*]\s|\d{1,9}[.)]\s)/.test(line)) return at(0, nestingLimit);
    let pipes = 0;
    for (const { 0: mark, index: column } of line.matchAll(/[[\]{}*_~|]/g)) {
      if (mark === '|') pipes += 1;
      else if (mark === '{') braces += 1;
      else if (mark === '}') braces = Math.max(0, braces - 1);
      else {
        marks += 1;
        if (mark === '[') brackets += 1;
        else if (mark === ']') brackets = Math.max(0, brackets - 1);
      }
      if (braces > nestingLimit || brackets > nestingLimit) return at(column, nestingLimit);
      if (marks > markLimit) return at(column, markLimit);
      if (pipes > columnLimit) return at(column, columnLimit);
    }
  }
  return undefined;
}

function countContainers(prefix: string): number {
  return prefix.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
}

/** The first node of a tree that lies too deep, or table that is too large, as an issue. */
export function tooDeepTree(tree: Root, file: string): Issue | undefined {
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    const limit = limitBroken(node, depth);
    if (limit !== undefined) {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      return issue('mdx-too-deep', { limit }, inText(file, line, column));
    }
    if (!('children' in node)) continue;
    for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

function limitBroken(node: Nodes, depth: number): number | undefined {
  // A list and its entry are two nodes.
  if (depth > 2 * nestingLimit) return nestingLimit;
  const isLarge =
    node.type === 'table' && (node.align?.length ?? 0) * node.children.length > cellLimit;
  return isLarge ? cellLimit : undefined;
}
