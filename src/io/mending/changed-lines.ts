import type { Position } from '../source.ts';

/**
 * A text beside its mended form. Lines are mended one by one; only at the beginning some may be there that the
 * text has not, or be missing.
 */
export class ChangedLines {
  readonly #written: readonly string[];
  readonly #mended: readonly string[];
  readonly #shift: number;

  constructor(written: string, mended: string) {
    this.#written = written.split('\n');
    this.#mended = mended.split('\n');
    this.#shift = this.#mended.length - this.#written.length;
  }

  /** How a line of the text (from 1) should read; `undefined` where it stays as it is, or has to go. */
  better(line: number): string | undefined {
    const better = withoutBlanks(this.#mended[line + this.#shift - 1]);
    return better === '' || better === withoutBlanks(this.#written[line - 1]) ? undefined : better;
  }

  /**
   * The text with some of its lines (from 1) mended and the others as they are; `undefined` where that is all
   * that was mended, and where lines were put in or taken out.
   */
  withLines(lines: readonly number[]): string | undefined {
    if (this.#shift !== 0) return undefined;
    const some = new Set(lines);
    const text = this.#written.map((line, index) =>
      some.has(index + 1) ? (this.#mended[index] ?? line) : line,
    );
    return text.every((line, index) => line === this.#mended[index]) ? undefined : text.join('\n');
  }

  /** Where a place of the mended text stands in the text; within what was put in, at its beginning. */
  original({ line, column }: Position): Position {
    const mended = this.#mended[line - 1] ?? '';
    const written = this.#written[line - this.#shift - 1];
    if (written === undefined) return { line: 1, column: 1 };
    const at = { line: line - this.#shift };
    const before = common([...written], [...mended]);
    if (column - 1 <= before) return { ...at, column };
    const behind = common([...written].reverse(), [...mended].reverse());
    const isBehind = column - 1 >= mended.length - behind;
    const moved = column - mended.length + written.length;
    return { ...at, column: isBehind ? Math.max(moved, 1) : before + 1 };
  }
}

/** A line without the blanks at its end; one of a web page or of Chinese is no blank for YAML, and stays. */
function withoutBlanks(line: string | undefined): string | undefined {
  return line?.replace(/[ \t\r]+$/, '');
}

/** How many entries two lists have in common from their beginning. */
function common(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((one, index) => one !== b[index]);
  return differs < 0 ? a.length : differs;
}
