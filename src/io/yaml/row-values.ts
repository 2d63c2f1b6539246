import { inQuotes } from '../../domain/meant/quotes.ts';
import { valueRepair } from './misspellings.ts';
import { inLine, together, type Repair } from './repair.ts';
import { rowRepair } from './row-marks.ts';

/** A key of a row in braces with its value, and the column (from 0) at which the value begins. */
interface RowValue {
  readonly key: string;
  readonly value: string;
  readonly column: number;
}

/** A row that was pasted by hand is shorter. */
const longest = 1000;

/** The values of a row in braces, each as far as the next key, or the end of the row. */
function valuesIn(content: string): readonly RowValue[] {
  if (content.length > longest) return [];
  const [, before = '', row] = rowOfLine.exec(content) ?? [];
  if (row === undefined) return [];
  const keys = [...row.matchAll(keyInRow)];
  return keys.map(({ 0: written, 1: key = '', index }, at) => {
    const begin = index + written.length;
    const value = row.slice(begin, keys[at + 1]?.index).replace(/[\s,]+$/, '');
    return { key, value, column: before.length + begin };
  });
}

/** What is no row within another, and has all of it in one line. */
const rowOfLine = /^([^{}]*\{)([^{}]*)\}\s*$/;
const keyInRow = /(?<=^\s*|,\s*)([A-Za-z]\w*):\s+(?=\S)/g;

/**
 * Values in a row of braces that need quotation marks, as they would behind a key of their own: `{ ref: [2023]5号 }`; one
 * alone is told for each value.
 */
function rowValues(content: string, line: number): Repair | undefined {
  const found = valuesIn(content).flatMap(({ key, value, column }): Repair[] => {
    if (isHash.test(value)) {
      const cause = { code: 'yaml-broken', reason: 'sign-first' } as const;
      const change = { line, column, length: value.length, instead: inQuotes(value) };
      return [{ notes: [{ line, column: column + value.search(/#/), cause }], changes: [change] }];
    }
    const moved = column - key.length - 2;
    const { notes, changes } = valueRepair(`${key}: ${value}`, line) ?? { notes: [], changes: [] };
    const move = <T extends { readonly column: number }>(one: T): T => ({
      ...one,
      column: one.column + moved,
    });
    return changes.length === 0 ? [] : [{ notes: notes.map(move), changes: changes.map(move) }];
  });
  return together(found);
}

/** A text of which YAML takes a part for a comment. */
const isHash = /^(?!["']).*?(?:^|\s)#/;

/** The values of a row that a comma parts, and what each should be. */
export function partedValues(
  content: string,
): readonly { readonly column: number; readonly written: string; readonly instead: string }[] {
  return valuesIn(content).flatMap(({ value, column }) =>
    /^[^"'[{].*,/.test(value) ? [{ column, written: value, instead: inQuotes(value) }] : [],
  );
}

/** The same in a row whose own marks have to be mended before. */
export function rowValueRepairs(content: string, line: number): Repair[] {
  const plain = rowValues(content, line);
  if (plain) return [plain];
  const marks = rowRepair(content, line);
  const mended = marks && inLine(content, marks);
  const values = mended === undefined ? undefined : rowValues(mended, line);
  if (!marks || mended === undefined || !values) return [];
  const instead = inLine(mended, values);
  return [{ notes: marks.notes, changes: [{ line, column: 0, length: content.length, instead }] }];
}
