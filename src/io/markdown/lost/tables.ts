import type { Table } from 'mdast';
import { issue } from '../../../domain/issues.ts';
import { pointSort } from '../line-ends.ts';
import { rangeOf, type Judge } from './written.ts';

/** Cells beyond the last column of a table's head: no page has a place for them. */
export const lostCells: Judge = (node, above, written) => {
  const table = above.at(-1);
  if (node.type !== 'tableRow' || table?.type !== 'table') return [];
  const beyond = node.children.slice(columnsOf(table));
  const [first] = beyond;
  const text = beyond
    .map((cell) => written.of(cell).replaceAll(/^[\s|]+|[\s|]+$/g, ''))
    .join(' | ');
  if (!first || text.replaceAll(/[\s|]/g, '') === '') return [];
  return [issue('text-lost', { text, what: 'cells' }, written.placeAt(rangeOf(first).from))];
};

function columnsOf({ children }: Table): number {
  return children[0]?.children.length ?? 0;
}

/**
 * Rows of cells that Markdown takes for a paragraph, in which they run together: with tabs, as they come from
 * a spreadsheet; in columns of blanks; with the wide bars of a Chinese keyboard; without the line below the head,
 * or with one that does not fit it.
 */
export const unreadTables: Judge = (node, above, written) => {
  if (node.type !== 'paragraph') return [];
  const { from, to } = rangeOf(node);
  const start = written.text.lastIndexOf('\n', from - 1) + 1;
  // What is indented by its container is not indented by tabs.
  const begin = written.beginsLine(from) && above.length === 1 ? start : from;
  const lines = written.text.slice(begin, to).split('\n');
  const found =
    rowsIn(lines, 'tab', begin) ?? rowsIn(lines, 'bar', begin) ?? rowsIn(lines, 'blank', begin);
  return (found ?? []).map(({ by, rows, at }) =>
    issue('table-unread', { by, better: tableOf(rows) }, written.placeAt(at)),
  );
};

interface Rows {
  readonly by: 'tab' | 'bar' | 'blank';
  readonly rows: readonly (readonly string[])[];
  readonly at: number;
}

/** The first lines, two or more, that are rows: where only what parts cells says so, of equally many of them. */
function rowsIn(lines: readonly string[], by: Rows['by'], begin: number): Rows[] | undefined {
  let at = begin;
  let found: string[][] = [];
  let foundAt = begin;
  for (const line of lines) {
    const cells = cellsOf(line, by);
    if (cells) {
      if (found.length === 0) foundAt = at;
      found.push(cells);
    } else if (found.length > 1) break;
    else found = [];
    at += line.length + 1;
  }
  const rows = found.filter((cells) => !cells.every((cell) => /^[\s:：\-—－─]*$/.test(cell)));
  const isList =
    by !== 'bar' && rows.every(([mark = '', ...rest]) => rest.length === 1 && isMark(mark));
  const isEven = found.every(({ length }) => length === found[0]?.length);
  const isFramed = by === 'tab' || (by === 'bar' && lines.some((line) => framed.test(line.trim())));
  return found.length > 1 && rows.length > 0 && !isList && (isEven || isFramed)
    ? [{ by, rows, at: foundAt }]
    : undefined;
}

/** Whether a cell is what stands before a point of a list: a word processor puts a tab behind it. */
function isMark(cell: string): boolean {
  return cell.length <= 6 && pointSort(cell) !== undefined;
}

function cellsOf(line: string, by: Rows['by']): string[] | undefined {
  if (by === 'tab') {
    const bare = line.trim();
    return bare.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : undefined;
  }
  const bare = line.trim();
  if (by === 'blank') {
    const cells = bare.split(/ {2,}|\u3000+/);
    return cells.length > 1 ? cells.map((cell) => cell.trim()) : undefined;
  }
  const cells = bare
    .replaceAll(/^[|｜]|(?<!\\)[|｜]$/g, '')
    .split(/(?<!\\)[|｜]/)
    .map((cell) => cell.trim());
  return framed.test(bare) || cells.length > 1 ? cells : undefined;
}

/** A row between bars. */
const framed = /^[|｜].*[|｜]$/;

/** Rows as the lines of a table: the first is its head, and all are as long as the longest. */
function tableOf(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(...rows.map(({ length }) => length));
  const lineOf = (cells: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, at) => (cells[at] ?? '').replaceAll(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [
    lineOf(head),
    lineOf(head.concat(Array(columns).fill('')).map(() => '--')),
    ...others.map(lineOf),
  ];
}
