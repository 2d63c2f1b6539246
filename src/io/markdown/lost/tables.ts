import type { Nodes, Table } from 'mdast';
import { issue } from '../../../domain/issues.ts';
import { pointSort } from '../line-ends.ts';
import { rangeOf, type Judge, type Written } from './written.ts';

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
 * Rows of cells that Markdown takes for paragraphs: with tabs, as they come from a spreadsheet; in columns of blanks;
 * with the wide bars of a Chinese keyboard; without the line below the head, or with one that does not fit it; with
 * an empty line between them, as a word processor leaves it, or between them and their table.
 */
export const unreadTables: Judge = (node, above, written) => {
  if (!('children' in node)) return [];
  const blocks: readonly Nodes[] = node.children;
  const parted = [...partedRows(blocks, 'tab', written), ...partedRows(blocks, 'bar', written)];
  const inThem = new Set(parted.flatMap(({ run }) => run));
  const alone = blocks.filter((block) => block.type === 'paragraph' && !inThem.has(block));
  return [
    ...parted.map(({ rows }) => rows),
    ...alone.flatMap((paragraph) => rowsOf(paragraph, above.length === 0, written)),
  ].map(({ by, parted, rows, at }) =>
    issue('table-unread', { by, parted, better: tableOf(rows) }, written.placeAt(at)),
  );
};

/** The rows of a paragraph. What is indented by its container is not indented by tabs. */
function rowsOf(paragraph: Nodes, isTop: boolean, written: Written): Rows[] {
  const { from, to } = rangeOf(paragraph);
  const start = written.text.lastIndexOf('\n', from - 1) + 1;
  const begin = written.beginsLine(from) && isTop ? start : from;
  const lines = written.text.slice(begin, to).split('\n');
  return (
    rowsIn(lines, 'tab', begin) ??
    rowsIn(lines, 'bar', begin) ??
    rowsIn(lines, 'blank', begin) ??
    commaRows(lines, begin) ??
    []
  );
}

/** Rows in paragraphs of their own, one below the other, or below a table. */
function partedRows(
  blocks: readonly Nodes[],
  by: 'tab' | 'bar',
  written: Written,
): { readonly run: readonly Nodes[]; readonly rows: Rows }[] {
  const linesOf = (block: Nodes) => written.of(block).split('\n');
  const runs: Nodes[][] = [[]];
  for (const block of blocks) {
    const isTable = block.type === 'table' && by === 'bar';
    const isRows =
      isTable ||
      (block.type === 'paragraph' &&
        linesOf(block).every((line) => cellsOf(line, by) !== undefined));
    if (isTable || !isRows) runs.push([]);
    if (isRows) runs.at(-1)?.push(block);
  }
  return runs.flatMap((run) => {
    const paragraph = run.find(({ type }) => type === 'paragraph');
    if (run.length < 2 || !paragraph) return [];
    const found = rowsIn(run.flatMap(linesOf), by, 0) ?? [];
    const at = rangeOf(paragraph).from;
    return found.map((rows) => ({ run, rows: { ...rows, parted: true, at } }));
  });
}

interface Rows {
  readonly by: 'tab' | 'bar' | 'blank' | 'comma';
  /** Whether empty lines stand between them. */
  readonly parted: boolean;
  readonly rows: readonly (readonly string[])[];
  readonly at: number;
}

/** The first lines, two or more, that are rows: where only what parts cells says so, of equally many of them. */
function rowsIn(lines: readonly string[], by: Rows['by'], begin: number): Rows[] | undefined {
  let at = begin;
  let found: string[][] = [];
  let foundAt = begin;
  for (const line of lines) {
    const cells = cellsOf(line.replace(quoted, ''), by);
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
  const isFull = found.length === lines.length;
  return found.length > 1 && rows.length > 0 && !isList && areCells(rows, by, lines, isFull)
    ? [{ by, parted: false, rows, at: foundAt }]
    : undefined;
}

/** Whether what parts the lines is meant to part cells; `isFull` is whether all of the lines are rows. */
function areCells(
  rows: readonly (readonly string[])[],
  by: Rows['by'],
  lines: readonly string[],
  isFull: boolean,
): boolean {
  if (by === 'tab' || rows.every(({ length }) => length === rows[0]?.length)) return true;
  // Bars that every line has, and one of them several, are no signs of a sentence.
  const isBarred = isFull && rows.some(({ length }) => length > 2);
  return by === 'bar' && (isBarred || lines.some((line) => framed.test(line.trim())));
}

/** Lines of a file of values with commas between them, all of them of equally many, three or more. */
function commaRows(lines: readonly string[], begin: number): Rows[] | undefined {
  const isRow = (line: string) => commaRow.test(line) && !/[。；;：:]/.test(line);
  return lines.every(isRow) ? rowsIn(lines, 'comma', begin) : undefined;
}

const commaRow = /^[^,，]{0,30}(?:,(?! )[^,，]{0,30}){2,}$/;

/** Whether a cell is what stands before a point of a list: a word processor puts a tab behind it. */
function isMark(cell: string): boolean {
  return cell.length <= 6 && (pointSort(cell) !== undefined || /^\d{1,2}$/.test(cell));
}

/** The marks of quotations before a line. */
const quoted = /^(?:[ \t]*>)+ ?/;

function cellsOf(line: string, by: Rows['by']): string[] | undefined {
  if (by === 'tab') {
    const bare = line.trim();
    return bare.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : undefined;
  }
  const bare = line.trim();
  if (by === 'comma') return bare.split(',').map((cell) => cell.trim());
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
