/**
 * A stretch of text of one paragraph, heading or cell, without marks. Where a figure or a quotation stands
 * in it, it is broken off, so that no phrase reaches across.
 */
export interface Passage {
  readonly text: string;
  /** The pieces that it was put together from, in order; the first begins at 0. */
  readonly pieces: readonly Piece[];
}

/** Where a piece of a passage stands in its file, counted from 1. */
interface Piece {
  /** Where in the passage's text it begins. */
  readonly at: number;
  readonly line: number;
  readonly column: number;
}

/** The line and column of a character of a passage. */
export function positionIn(
  { text, pieces }: Passage,
  at: number,
): { line: number; column: number } {
  const piece = pieces.findLast((one) => one.at <= at) ?? { at: 0, line: 1, column: 1 };
  const lines = text.slice(piece.at, at).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1
    ? { line: piece.line, column: piece.column + last }
    : { line: piece.line + lines.length - 1, column: last + 1 };
}
