import { ui } from '../../src/labels/ui.ts';
import {
  attributesOf,
  childrenOf,
  isComponent,
  isElement,
  type TextNode,
} from '../../src/views/report/text/text-tree.ts';
import { preparedAt, type TextView } from '../../src/views/report/text/text-view.ts';

/** A figure of the last report: its attributes as they were written, and what it printed. */
export interface FigurePiece {
  readonly is: 'figure';
  readonly attributes: Readonly<Record<string, string>>;
  readonly printed: string;
}

/** Words as they were printed; `plain` where they were written without marks, links or quotations. */
export interface WordsPiece {
  readonly is: 'words';
  readonly text: string;
  readonly plain: boolean;
}

export type Piece = FigurePiece | WordsPiece;

/** A part of a sentence between commas. */
export type Clause = readonly Piece[];

export interface Sentence {
  readonly clauses: readonly Clause[];
  /** As it was printed, with its figures. */
  readonly printed: string;
}

/** What stands in some nodes of a text, cut into sentences and these into clauses. */
export function sentencesOf(view: TextView, nodes: readonly TextNode[]): Sentence[] {
  const pieces = nodes.flatMap((node) => piecesOf(view, node, true));
  return cut(pieces, /[。！？；][”’」』）)]*/u).flatMap((sentence) => {
    const printed = printedPieces(sentence);
    if (printed === '') return [];
    const whole = withoutEnd(sentence, /[。！？；][”’」』）)]*$/u);
    const clauses = cut(whole, /[，,：]/u).map((clause) => withoutEnd(clause, /[，,：]$/u));
    return [{ clauses, printed }];
  });
}

function printedPieces(pieces: readonly Piece[]): string {
  const text = pieces.map(textOf).join('').replaceAll(/\s+/gu, ' ');
  return text.replaceAll(/，\s+/gu, '，').replace(/，$/u, '').trim();
}

/** A piece as it was printed. */
export function textOf(piece: Piece): string {
  return piece.is === 'figure' ? piece.printed : piece.text;
}

function piecesOf(view: TextView, node: TextNode, plain: boolean): Piece[] {
  if (node.type === 'text') return [{ is: 'words', text: node.value, plain }];
  const made = preparedAt(view, node);
  if (made?.is === 'figure' && isComponent(node)) {
    return [{ is: 'figure', attributes: attributesOf(node), printed: made.shown.text }];
  }
  if (isElement(node)) {
    if ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties) return [];
    if (node.tagName === 'img') {
      const words = ui['document.picture'](node.properties.alt ?? '');
      return [{ is: 'words', text: words, plain: false }];
    }
    if (/^t[dh]$/.test(node.tagName)) {
      return [...inside(view, node), { is: 'words', text: '，', plain: false }];
    }
  }
  return inside(view, node);
}

function inside(view: TextView, node: TextNode): Piece[] {
  return childrenOf(node).flatMap((child) => piecesOf(view, child, false));
}

/** Cuts pieces behind each sign that ends a part; the sign stays with it. */
function cut(pieces: readonly Piece[], end: RegExp): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.is === 'figure') {
      parts.at(-1)?.push(piece);
      continue;
    }
    let rest = piece.text;
    for (let found = end.exec(rest); found; found = end.exec(rest)) {
      const to = found.index + found[0].length;
      parts.at(-1)?.push({ ...piece, text: rest.slice(0, to) });
      parts.push([]);
      rest = rest.slice(to);
    }
    if (rest !== '') parts.at(-1)?.push({ ...piece, text: rest });
  }
  return parts.filter((part) => part.length > 0);
}

/** The pieces of a part without the sign at its end. */
function withoutEnd(pieces: readonly Piece[], end: RegExp): Piece[] {
  return pieces.flatMap((piece, at): Piece[] => {
    if (piece.is === 'figure' || at < pieces.length - 1) return [piece];
    const text = piece.text.replace(end, '');
    return text.trim() === '' ? [] : [{ ...piece, text }];
  });
}

/** The text of a node as it was printed. */
export function printedText(view: TextView, node: TextNode): string {
  return printedPieces(piecesOf(view, node, true));
}
