import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { FootnoteDefinition, FootnoteReference, PhrasingContent, Root } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { hang } from './list-numbers.ts';

/**
 * Notes are printed with the numbers that they are written with, where Markdown would count them anew by their
 * first use: of `[^2]` alone a page would print 1, and a sentence that names note 2 would lead astray.
 */
export const noteReference: typeof defaultHandlers.footnoteReference = (state, node) => {
  const sup = defaultHandlers.footnoteReference(state, node);
  for (const link of sup.children) {
    if (link.type === 'element') link.children = [{ type: 'text', value: markOf(node) }];
  }
  return sup;
};

/** Puts its number, as it is written, before each note. Changes the tree. */
export function noteMarks(tree: Root): void {
  visit(tree, 'footnoteDefinition', (note) => {
    const mark = markOf(note);
    const number: PhrasingContent[] = [
      {
        type: 'text',
        value: /^\d+$/.test(mark) ? `${mark}.` : `${mark}：`,
        data: { hName: 'span', hProperties: { className: ['list-number'], dataFound: 'no' } },
      },
      { type: 'text', value: ' ' },
    ];
    const [first] = note.children;
    if (first?.type === 'paragraph') first.children.unshift(...number);
    else note.children.unshift({ type: 'paragraph', children: number });
  });
}

/** Takes its own numbers from the list of notes. */
export function unnumberNotes({ properties, children }: Element): void {
  if (!('dataFootnotes' in properties)) return;
  for (const list of children) {
    if (list.type === 'element' && list.tagName === 'ol') hang(list, marksIn(list));
  }
}

/** The marks that stand before the notes of a list. */
function marksIn(element: Element): string[] {
  if ([element.properties['className']].flat().includes('list-number')) return [toString(element)];
  return element.children.flatMap((child) => (child.type === 'element' ? marksIn(child) : []));
}

function markOf({ label, identifier }: FootnoteDefinition | FootnoteReference): string {
  return label ?? identifier;
}
