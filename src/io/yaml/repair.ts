import type { YamlReason } from '../../domain/reasons.ts';

/**
 * The likeliest mistake where a YAML text cannot be read, with the change that mends it. It is only named
 * where the change makes the text readable, or readable further than before: what it looks for is right
 * somewhere in the middle of another text.
 */
export interface Repair {
  readonly notes: readonly RepairNote[];
  readonly changes: readonly Change[];
}

/** What is said, and where: lines and columns from 0, in the text that was looked at. */
export interface RepairNote {
  readonly line: number;
  readonly column: number;
  readonly cause: FullWidth | Misspelling | Tab | Reference;
}

/** Punctuation of a Chinese keyboard where YAML wants that of an English one. */
export interface FullWidth {
  readonly code: 'yaml-full-width';
  readonly character: string;
  readonly ascii: string;
}

/** A space, quote, bracket or dash that is missing. */
export interface Misspelling {
  readonly code: 'yaml-broken';
  readonly reason: YamlReason;
}

/** A tab that indents. */
interface Tab {
  readonly code: 'yaml-tab';
}

/** A text that begins with a sign by which YAML refers to something else. */
interface Reference {
  readonly code: 'yaml-reference';
  readonly text: string;
}

/** Puts `instead` in the place of `length` characters of a line. */
export interface Change {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly instead: string;
}

/** The lines with changes made; changes of one line must not overlap. */
export function changed(lines: readonly string[], changes: readonly Change[]): string[] {
  const result = [...lines];
  // From right to left, so that columns stay true.
  for (const { line, column, length, instead } of [...changes].sort(
    (a, b) => b.column - a.column,
  )) {
    const content = result[line] ?? '';
    result[line] = content.slice(0, column) + instead + content.slice(column + length);
  }
  return result;
}

/** A line with the changes of a repair. */
export function inLine(content: string, { changes }: Repair): string {
  const [mended = ''] = changed(
    [content],
    changes.map((change) => ({ ...change, line: 0 })),
  );
  return mended;
}

/** Several repairs as one; none of them is no repair. */
export function together(repairs: readonly Repair[]): Repair | undefined {
  if (repairs.length === 0) return undefined;
  return {
    notes: repairs.flatMap(({ notes }) => notes),
    changes: repairs.flatMap(({ changes }) => changes),
  };
}
