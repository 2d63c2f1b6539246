import { inText, issue, type Issue, type IssueFacts } from '../../domain/issues.ts';
import { longLine } from '../long-line.ts';
import type { Source } from '../source.ts';
import { containersOf, depthIssue } from './depth.ts';

type Excess = IssueFacts['text-too-much'];

/**
 * Bounds far beyond any text that was written for readers. A parser takes its time over each block and each
 * mark, and for some of them looks through the whole paragraph or the whole text: without bounds, a file
 * that is small enough to be read could keep it busy for minutes.
 */
const limits = {
  lines: 5000,
  /** List entries, quotes and footnotes, and headings made by underlining, which take longest. */
  entries: 2000,
  /** Tags of components, and signs that a parser takes for their beginning. */
  tags: 2000,
  /** Marks of emphasis, links, code, references and attributes in a paragraph. */
  marks: 2000,
  columns: 200,
  /** Short rows of a table are filled up, so that a few bytes can ask for millions of cells. */
  cells: 20_000,
  /**
   * The marks of each paragraph times its length, in sum: how far a parser may look for the other backtick,
   * quote or brace of each mark.
   */
  search: 10_000_000,
} as const satisfies Readonly<Record<Excess['what'], number>>;

/** The first place where a text is deeper, or has more of something, than can be read in good time. */
export function outOfBounds(source: Source): Issue | undefined {
  return depthIssue(source) ?? densityIssue(source);
}

function densityIssue({ file, body }: Source): Issue | undefined {
  const long = longLine(file, body);
  if (long) return long;
  const count: Count = { entries: 0, tags: 0, marks: 0, length: 0, search: 0, columns: 0, rows: 0 };
  for (const [index, line] of body.text.split('\n').entries()) {
    const found = index >= limits.lines ? excess('lines') : excessIn(line, count);
    if (found) return issue('text-too-much', found, inText(file, body.line + index + 1, 1));
  }
  return undefined;
}

interface Count {
  entries: number;
  tags: number;
  /** Of the paragraph. */
  marks: number;
  length: number;
  /** Of the paragraphs above. */
  search: number;
  /** Of the table. */
  columns: number;
  rows: number;
}

function excessIn(line: string, count: Count): Excess | undefined {
  const isBlank = line.trim() === '';
  if (isBlank) Object.assign(count, { columns: 0, rows: 0 });
  // A list entry, a heading and a row of a table are paragraphs of their own.
  if (isBlank || beginsBlock.test(line)) {
    count.search += count.marks * count.length;
    Object.assign(count, { marks: 0, length: 0 });
  }
  if (isBlank) return undefined;

  count.entries += containersOf(line).length + times(line, /\[\^/g);
  if (underline.test(line)) count.entries += 5;
  count.tags += times(line, /<[^\s\d]|\{/g);
  count.marks += times(line, /[[\]{}*_~`"'“”&<@\\]|https?:|www\./g);
  count.length += line.length;
  count.columns = Math.max(count.columns, times(line, /\|/g));
  count.rows += 1;

  const reached: Readonly<Record<Exclude<Excess['what'], 'lines'>, number>> = {
    entries: count.entries,
    tags: count.tags,
    marks: count.marks,
    columns: count.columns,
    cells: count.columns * count.rows,
    search: count.search + count.marks * count.length,
  };
  const found = counted.find((what) => reached[what] > limits[what]);
  return found && excess(found);
}

const counted = ['entries', 'tags', 'marks', 'columns', 'cells', 'search'] as const;

function times(line: string, sign: RegExp): number {
  return line.match(sign)?.length ?? 0;
}

function excess(what: Excess['what']): Excess {
  return { what, limit: limits[what] };
}

const beginsBlock = /^[ \t]*(?:[-+*#|]|\d{1,9}[.)])/;
const underline = /^ {0,3}(?:=+|-+)\s*$/;
