import { ownValue } from '../../domain/own.ts';
import type { Repair } from './repair.ts';

/** A mark of a row in braces that should be another one, and the key that it stands beside. */
export interface RowMark {
  readonly column: number;
  /** What stands there, with the blanks around it; blanks alone where a comma is missing. */
  readonly written: string;
  readonly instead: ': ' | ', ';
  readonly key: string;
}

/**
 * What should be a comma or colon in a row of keys and values in braces: marks of a Chinese keyboard behind and
 * before a key, semicolons, and blanks where nothing else stands.
 */
export function rowMarks(content: string): readonly RowMark[] {
  const begin = content.search(/[{｛]/);
  if (begin < 0 || content.length > longest) return [];
  return [...content.matchAll(mark)].flatMap(({ 0: written, index, groups }): RowMark[] => {
    const { before, behind } = groups ?? {};
    if (index <= begin) return [];
    if (behind !== undefined) return [{ column: index, written, instead: ', ', key: behind }];
    return before === undefined ? [] : [{ column: index, written, instead: ': ', key: before }];
  });
}

/** A row that was pasted by hand is shorter. */
const longest = 1000;

// A blank is a missing comma only between a value and the next key; `http://` is none.
const mark =
  /(?:\s*[，、；;]\s*|(?<=[^\s{｛,，、；;：:])\s+)(?=(?<behind>[A-Za-z]\w*)\s*(?:：|:(?!\/)))|(?<=(?:[{｛,，、；;]\s*|\s)(?<before>[A-Za-z]\w*))(?:\s*：\s*|:(?=[^\s/:]))/g;

/** The row with all such marks mended; what is said is the first of them. */
export function rowRepair(content: string, line: number): Repair | undefined {
  const marks = rowMarks(content);
  const [first] = marks;
  if (!first) return undefined;
  const character = first.written.trim();
  const ascii = ownValue(inAscii, character);
  const cause = ascii
    ? ({ code: 'yaml-full-width', character, ascii } as const)
    : ({
        code: 'yaml-broken',
        reason: character === ':' ? 'no-space-after-colon' : 'missing-comma',
      } as const);
  return {
    notes: [{ line, column: columnOf(first), cause }],
    changes: marks.map(({ column, written, instead }) => ({
      line,
      column,
      length: written.length,
      instead,
    })),
  };
}

/** An entry of a list as it should be written, and where in its line it begins. */
interface BareRow {
  readonly column: number;
  readonly instead: string;
}

/**
 * A line whose keys stand behind each other without braces: `- period：2023-Q2，by：支部书记`, `- period: 2023-Q2, by: 支部书记`,
 * with a dash, behind a key, or alone; `undefined` for any other line.
 */
export function bareRow(content: string): BareRow | undefined {
  const [, dash = '', row = ''] = bareEntry.exec(content) ?? [];
  const inBraces = `{ ${row} }`;
  const marks = row === '' ? [] : rowMarks(inBraces);
  const isGood = marks.length === 0 && severalKeys.test(row);
  if (!isGood && !marks.some(({ instead }) => instead === ', ')) return undefined;
  let [instead, done] = ['', 0];
  for (const { column, written, instead: mark } of marks) {
    instead += inBraces.slice(done, column) + mark;
    done = column + written.length;
  }
  return { column: dash.length, instead: instead + inBraces.slice(done) };
}

const bareEntry =
  /^((?:\s*(?:- +)+|\s+)(?:[A-Za-z]\w*: +)?|[A-Za-z]\w*: +)([A-Za-z]\w*\s*[：:][^{}｛｝[\]"'#]*\S)\s*$/;

/** At least two keys in the marks that YAML wants. */
const severalKeys = /^[A-Za-z]\w*: [^,]*, [A-Za-z]\w*: \S/;

/**
 * A row that lacks its braces with all its marks mended; what is said is the first mark of a Chinese keyboard, or that the
 * braces are missing.
 */
export function bareRowRepair(content: string, line: number): Repair | undefined {
  const row = bareRow(content);
  if (!row) return undefined;
  const mark = content.slice(row.column).search(/[：，、]/);
  const column = row.column + Math.max(mark, 0);
  const ascii = ownValue(inAscii, content.charAt(column));
  const cause =
    ascii === undefined
      ? ({ code: 'yaml-broken', reason: 'no-braces' } as const)
      : ({ code: 'yaml-full-width', character: content.charAt(column), ascii } as const);
  const length = content.trimEnd().length - row.column;
  return {
    notes: [{ line, column, cause }],
    changes: [{ line, column: row.column, length, instead: row.instead }],
  };
}

/** Where the mark itself stands; where there is none, the blank that should be one. */
export function columnOf({ column, written }: RowMark): number {
  return column + Math.max(written.search(/\S/), 0);
}

const inAscii: Readonly<Record<string, string>> = { '：': ':', '，': ',', '、': ',' };
