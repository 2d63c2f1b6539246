import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { issue } from '../../../domain/issues.ts';
import { rangeOf, type Judge, type Written } from './written.ts';

/** The mark of a note that Markdown takes for plain text. */
export interface UnreadMark {
  readonly node: Nodes;
  readonly at: number;
  /** As it is written: `［^1］`; of a note its whole line: `[^注]：见附件`. */
  readonly text: string;
  /** The name of its note, as Markdown compares it. */
  readonly name: string;
  /** What Markdown would have understood. */
  readonly better: string;
  /** Whether it begins a note; it leads to one otherwise. */
  readonly begins: boolean;
}

/**
 * Marks of notes in the wide signs of a Chinese keyboard, with blanks between their signs, or without the colon
 * that a note begins with; and those that are well written and lead to no note.
 */
export function unreadMarks(tree: Root, written: Written): UnreadMark[] {
  const found: UnreadMark[] = [];
  visit(tree, 'text', (node) => {
    const { from, to } = rangeOf(node);
    for (const { 0: sign, index, groups } of written.of(node).matchAll(mark)) {
      const at = from + index;
      const name = groups?.['name'] ?? '';
      const rest = written.text.slice(at + sign.length, to).split('\n', 1)[0] as string;
      const words = rest.replace(/^[ \t]*[:：.．、]?[ \t]*/, '');
      const begins = words !== '' && written.beginsLine(at);
      const better = `[^${name}]`;
      const forms = begins
        ? { text: sign + rest, better: `${better}: ${words}` }
        : { text: sign, better };
      found.push({ node, at, name: name.toLowerCase(), begins, ...forms });
    }
  });
  return found;
}

/** Faces (`[^_^]`) are no marks. */
const mark =
  /(?<!\\)[[［][ \t]*[\^＾][ \t]*(?<name>[\p{L}\p{N}][^\s[\]［］^＾]{0,19})[ \t]*[\]］]/gu;

/** Reports such marks; where a note itself is to be mended, those that lead to it are right. */
export function unreadNotes(tree: Root, marks: readonly UnreadMark[], written: Written): Judge {
  const begun = new Set(marks.flatMap(({ begins, name }) => (begins ? [name] : [])));
  const read = new Set<string>();
  visit(tree, 'footnoteDefinition', ({ identifier }) => {
    read.add(identifier);
  });
  return (node) =>
    marks.flatMap((found) => {
      const { at, text, name, better, begins } = found;
      if (found.node !== node || (text === better && begun.has(name))) return [];
      const hasNote = begins || begun.has(name) || read.has(name);
      // In wide signs, and without a note, it is not meant as such a mark.
      if (!hasNote && text !== better) return [];
      const facts = hasNote ? { text, better } : { text };
      return [issue('note-unread', facts, written.placeAt(at))];
    });
}
