import { ui } from '../labels/ui.ts';

/** A piece of a line: words, with where they lead. */
export interface Piece {
  readonly text: string;
  readonly path?: string;
}

/** A term and what is to be said of it, in lines. */
export interface Fact {
  readonly term: string;
  readonly lines: readonly (readonly Piece[])[];
}

/** Makes a fact; a line may be given as its text, a single piece, or several. */
export function fact(term: string, ...lines: readonly (string | Piece | readonly Piece[])[]): Fact {
  return { term, lines: lines.map(lineOf) };
}

/** A fact where there is something to say, nothing where there is not. */
export function factIf(term: string, text: string | undefined, path?: string): Fact[] {
  if (text === undefined || text === '') return [];
  return [fact(term, path === undefined ? text : { text, path })];
}

/** Pieces with a separator between each two. */
export function joinPieces(pieces: readonly Piece[], separator: string): Piece[] {
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : [{ text: separator }, piece]));
}

/** Short facts that run on in one line (期间：2023年上半年；截至：2023年6月30日。); nothing where there are none. */
export function factLine(facts: readonly Fact[]): Piece[] {
  const said = facts.map(({ term, lines }) => [
    { text: ui['text.said'](term) },
    ...joinLines(lines, ui['list.join']),
  ]);
  return said.length === 0 ? [] : [...joinLines(said, ui['text.join']), { text: ui['text.stop'] }];
}

/** Lines as one, with a separator between each two. */
function joinLines(lines: readonly (readonly Piece[])[], separator: string): Piece[] {
  return lines.flatMap((line, at) => (at === 0 ? line : [{ text: separator }, ...line]));
}

function lineOf(line: string | Piece | readonly Piece[]): readonly Piece[] {
  if (typeof line === 'string') return [{ text: line }];
  return isLine(line) ? line : [line];
}

function isLine(line: Piece | readonly Piece[]): line is readonly Piece[] {
  return Array.isArray(line);
}
