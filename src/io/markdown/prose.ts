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
    if (isComponent(node)) return;
    passages.push(...namesOf(node).map((name) => passage([pieceOf(node, name, part)], part)));
    if (blocks.has(node.type)) passages.push(...passageOf(node, part));
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return passages;
}

function isComponent({ type }: Nodes): boolean {
  return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}

/** What an image says instead of itself, and what a pointer over a link is told. */
function namesOf(node: Nodes): string[] {
  const said = [...('alt' in node ? [node.alt] : []), ...('title' in node ? [node.title] : [])];
  return said.flatMap((text) => text ?? []);
}

/** A piece of a passage: what it says, and how that is written in the file. */
interface Piece {
  readonly says: string;
  /** Where in the part it begins. */
  readonly from: number;
  readonly written: string;
}

function passageOf(block: Nodes, part: Part): Passage[] {
  const pieces: Piece[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      pieces.push(pieceOf(node, node.value, part));
    } else if (isComponent(node)) pieces.push({ ...pieceOf(node, figureMark, part), written: '' });
    else if (node.type === 'break') pieces.push({ ...pieceOf(node, '\n', part), written: '' });
    else if ('children' in node) node.children.forEach(collect);
  };
  collect(block);
  return pieces.every(({ says }) => says.trim() === '') ? [] : [passage(pieces, part)];
}

function pieceOf({ type, position }: Nodes, says: string, { text, line }: Part): Piece {
  // The lines before the part stand in as empty ones where it is parsed.
  const start = Math.max(0, (position?.start.offset ?? line) - line);
  const written = text.slice(start, (position?.end.offset ?? line) - line);
  if (type === 'text') return { says, from: start, written };
  // Among marks: found where it is written as it is read, and otherwise taken to stand at their beginning.
  const inside = written.indexOf(says);
  return inside < 0
    ? { says, from: start, written: '' }
    : { says, from: start + inside, written: says };
}

function passage(pieces: readonly Piece[], part: Part): Passage {
  return {
    text: pieces.map(({ says }) => says).join(''),
    placeAt(at) {
      let before = 0;
      for (const { says, from, written } of pieces) {
        if (at < before + says.length) {
          return pointAt(part, from + writtenLength(written, says, at - before));
        }
        before += says.length;
      }
      return pointAt(part, part.text.length);
    },
  };
}
