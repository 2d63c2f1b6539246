import type { Nodes, Root } from 'mdast';
import { inText, issue, type Issue } from '../../domain/issues.ts';
import type { Source } from '../source.ts';

/** How many quotes, lists or brackets may stand in one another. */
export const nestingLimit = 32;

/**
 * Bounds of what a parser's time grows with as a square, far beyond any text that was written for readers:
 * marks of emphasis and links in a paragraph, columns of a table, list entries and quotes and footnotes of
 * the whole text, cells of a table (short rows are filled up, so that a few bytes can ask for millions).
 */
const markLimit = 2000;
const columnLimit = 200;
const entryLimit = 5000;
const cellLimit = 50_000;

/**
 * The place where a text nests deeper, or is denser, than any that was written for readers. Found by
 * counting characters: the parser itself could take minutes over such a text.
 */
export function depthIssue({ file, body }: Source): Issue | undefined {
  const count: Count = { braces: 0, brackets: 0, marks: 0, columns: 0, rows: 0, entries: 0 };
  for (const [index, line] of body.text.split('\n').entries()) {
    if (line.trim() === '') {
      Object.assign(count, { brackets: 0, marks: 0, columns: 0, rows: 0 });
      continue;
    }
    const found = containersIn(line, count) ?? marksIn(line, count);
    if (!found) continue;
    const place = inText(file, body.line + index + 1, found.column + 1);
    return issue('mdx-too-deep', { limit: found.limit }, place);
  }
  return undefined;
}

/** What is open, in this paragraph and in the whole text. */
interface Count {
  braces: number;
  brackets: number;
  marks: number;
  columns: number;
  rows: number;
  entries: number;
}

interface Excess {
  readonly column: number;
  readonly limit: number;
}

/** Counts the quotes and list entries that a line begins with, and headings made by underlining. */
function containersIn(line: string, count: Count): Excess | undefined {
  // A line of hyphens or equals signs may make a heading of what is above it, which takes longest.
  if (/^ {0,3}(?:=+|-+)\s*$/.test(line)) count.entries += 5;
  const prefix = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s|$)))+/.exec(line)?.[0];
  const containers = prefix?.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  if (containers > nestingLimit || (containers > 0 && indent > 2 * nestingLimit)) {
    return { column: 0, limit: nestingLimit };
  }
  count.entries += containers;
  return count.entries > entryLimit ? { column: 0, limit: entryLimit } : undefined;
}

/** Counts the brackets and marks of a line. */
function marksIn(line: string, count: Count): Excess | undefined {
  let pipes = 0;
  for (const { 0: mark, index: column } of line.matchAll(/\[\^|[[\]{}*_~|]/g)) {
    switch (mark) {
      case '|':
        pipes += 1;
        break;
      case '{':
        count.braces += 1;
        break;
      case '}':
        count.braces = Math.max(0, count.braces - 1);
        break;
      case ']':
        count.brackets = Math.max(0, count.brackets - 1);
        count.marks += 1;
        break;
      case '[^':
        count.entries += 1;
        count.brackets += 1;
        break;
      case '[':
        count.brackets += 1;
        count.marks += 1;
        break;
      default:
        count.marks += 1;
    }
    if (Math.max(count.braces, count.brackets) > nestingLimit) {
      return { column, limit: nestingLimit };
    }
    if (count.entries > entryLimit) return { column, limit: entryLimit };
    if (count.marks > markLimit) return { column, limit: markLimit };
    if (pipes > columnLimit) return { column, limit: columnLimit };
  }
  count.columns = Math.max(count.columns, pipes);
  count.rows += 1;
  return count.columns * count.rows > cellLimit ? { column: 0, limit: cellLimit } : undefined;
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
