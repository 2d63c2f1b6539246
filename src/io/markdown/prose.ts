import type { Nodes, Root } from 'mdast';
import { figureMark, type Passage } from '../../domain/prose.ts';
import { pointAt } from '../line-table.ts';
import type { Part } from '../source.ts';
import { writtenLength } from './written-length.ts';

/** Blocks whose children are text: phrases do not reach from one into the next. */
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/**
 * What a document says in its own words, block by block: text without marks, and without what stands
 * between the tags of a component, which is somebody else's word. What images and links are called is a
 * passage of its own. The tree is that of a part of a file.
 */
export function proseOf(tree: Root, part: Part): Passage[] {
  const passages: Passage[] = [];
  const visit = (node: Nodes): void => {
    if (isQuoting(node)) return;
    passages.push(...namesOf(node).map((name) => passage([pieceOf(node, name, part)], part)));
    if (blocks.has(node.type)) passages.push(...passageOf(node, part));
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return passages;
}

/** Whether a node prints something else than words of the document's own. */
function isQuoting(node: Nodes): boolean {
  return isComponent(node) && !isPromise(node);
}

function isComponent(
  node: Nodes,
): node is Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }> {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** A promise is made in the document's own words. */
function isPromise(node: Nodes): boolean {
  return isComponent(node) && node.name === 'Promise';
}

/** What an image says instead of itself, and what a pointer over a link is told. */
function namesOf(node: Nodes): string[] {
  const said = [...('alt' in node ? [node.alt] : []), ...('title' in node ? [node.title] : [])];
  return said.flatMap((text) => text ?? []);
}

/** A piece of a passage: what it says, and how that is written in the file. */
interface Piece {
  readonly says: string;
  /** Where in the part it begins, and the place behind its end. */
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly isCode: boolean;
  readonly isPromised: boolean;
}

function passageOf(block: Nodes, part: Part): Passage[] {
  const pieces: Piece[] = [];
  const collect = (node: Nodes, isPromised: boolean): void => {
    const add = (says: string, others: Partial<Piece>) =>
      pieces.push({ ...pieceOf(node, says, part), isPromised, ...others });
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      add(node.value, {});
    } else if (isQuoting(node)) add(figureMark, { written: '' });
    else if (node.type === 'break') add('\n', { written: '' });
    else if ('children' in node) {
      node.children.forEach((child) => collect(child, isPromised || isPromise(node)));
    }
  };
  collect(block, false);
  const heading = block.type === 'heading' ? block.depth : undefined;
  return pieces.every(({ says }) => says.trim() === '') ? [] : [passage(pieces, part, heading)];
}

function pieceOf({ type, position }: Nodes, says: string, { text, line }: Part): Piece {
  // The lines before the part stand in as empty ones where it is parsed.
  const from = Math.max(0, (position?.start.offset ?? line) - line);
  const to = (position?.end.offset ?? line) - line;
  const written = text.slice(from, to);
  const isCode = type === 'inlineCode' || type === 'code';
  const common = { says, to, isCode, isPromised: false };
  if (type === 'text') return { ...common, from, written };
  // Among marks: found where it is written as it is read, and otherwise taken to stand at their beginning.
  const inside = written.indexOf(says);
  return inside < 0
    ? { ...common, from, written: '' }
    : { ...common, from: from + inside, written: says };
}

function passage(pieces: readonly Piece[], part: Part, heading?: number): Passage {
  /** The piece that says a character, with how much of it stands before. */
  const pieceAt = (at: number): readonly [Piece | undefined, number] => {
    let before = 0;
    for (const piece of pieces) {
      if (at < before + piece.says.length) return [piece, at - before];
      before += piece.says.length;
    }
    return [undefined, 0];
  };
  const offsetOf = (at: number): number => {
    const [piece, count] = pieceAt(at);
    return piece ? piece.from + lengthOf(piece, count) : part.text.length;
  };
  return {
    text: pieces.map(({ says }) => says).join(''),
    heading,
    isCode: (at) => pieceAt(at)[0]?.isCode === true,
    isPromised: (at) => pieceAt(at)[0]?.isPromised === true,
    placeAt: (at) => pointAt(part, offsetOf(at)),
    written(from, to) {
      if (to <= from) return '';
      const [last, count] = pieceAt(to - 1);
      if (!last) return '';
      // What is not written as it is read (a component, a reference) ends with its whole piece.
      const isWhole = last.written === '' || count + 1 === last.says.length;
      const end = isWhole ? last.to : last.from + lengthOf(last, count + 1);
      return part.text.slice(offsetOf(from), end);
    },
  };
}

/** How many characters of the file say the first `count` of a piece. */
function lengthOf({ written, says }: Piece, count: number): number {
  return written === says ? count : writtenLength(written, says, count);
}
