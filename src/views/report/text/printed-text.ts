import { toString } from 'hast-util-to-string';
import { childrenOf, isElement, type TextNode } from './text-tree.ts';
import { preparedAt, type TextView } from './text-view.ts';

/** A word of a printed text, or one of its figures with where it leads. */
export interface Word {
  readonly text: string;
  readonly path?: string;
}

/** A paragraph, a line of a list or a row of a table, as it is printed. */
export interface Paragraph {
  readonly words: readonly Word[];
  readonly text: string;
  /** Its words without its figures: what tells which paragraph it is, whatever its numbers. */
  readonly wording: string;
}

/** A heading with the paragraphs up to the next one; the first section may have no heading. */
export interface Section {
  readonly title: string;
  /** Of its heading, from 2 on; 1 without one. */
  readonly depth: number;
  readonly paragraphs: readonly Paragraph[];
}

/** A text in sections, with its figures as they are printed; charts, tables and lists of records are left out. */
export function printedSections(view: TextView): Section[] {
  const sections: (Section & { paragraphs: Paragraph[] })[] = [
    { title: '', depth: 1, paragraphs: [] },
  ];
  for (const node of view.root.children) {
    if (isElement(node) && /^h[2-6]$/.test(node.tagName)) {
      const depth = Number(node.tagName[1]);
      sections.push({ title: toString(node).trim(), depth, paragraphs: [] });
    } else sections.at(-1)?.paragraphs.push(...paragraphsOf(view, node));
  }
  return sections.filter(({ title, paragraphs }) => title !== '' || paragraphs.length > 0);
}

const own = new Set(['p', 'li', 'tr', 'pre']);
const nested = new Set(['ul', 'ol']);

function paragraphsOf(view: TextView, node: TextNode): Paragraph[] {
  const made = preparedAt(view, node);
  // What was promised last time begins with a line of its own; how much of it stands how is figures.
  if (made?.is === 'promises') {
    return [{ words: [{ text: made.lead }], text: made.lead, wording: figure }];
  }
  if (!isElement(node)) return [];
  const children = childrenOf(node);
  const below = children.filter((child) => isElement(child) && nested.has(child.tagName));
  const holdsParagraphs = children.some((child) => isElement(child) && own.has(child.tagName));
  if (!own.has(node.tagName) || holdsParagraphs) {
    return children.flatMap((child) => paragraphsOf(view, child));
  }
  const words = children.flatMap((child) => (below.includes(child) ? [] : wordsOf(view, child)));
  const text = words.map((word) => word.text).join('');
  const wording = words.map((word) => (word.path === undefined ? word.text : figure)).join('');
  const paragraph = text.trim() === '' ? [] : [{ words, text, wording }];
  return [...paragraph, ...below.flatMap((child) => paragraphsOf(view, child))];
}

/** Stands for any figure where only the words matter. */
const figure = '□';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function wordsOf(view: TextView, node: TextNode): Word[] {
  const made = preparedAt(view, node);
  if (made?.is === 'figure') return [{ text: made.shown.text, path: made.path }];
  if (node.type === 'text') {
    const text = node.value.replaceAll(/\s+/g, ' ');
    return [...segmenter.segment(text)].map(({ segment }) => ({ text: segment }));
  }
  const words = childrenOf(node).flatMap((child) => wordsOf(view, child));
  // Cells stand apart.
  return isElement(node) && /^t[dh]$/.test(node.tagName) ? [...words, { text: ' ' }] : words;
}
