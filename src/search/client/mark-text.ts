import { rangesOf } from '../find.ts';
import { piecesOf, type Piece } from './mark-pieces.ts';

/** The `<mark>` elements of one place; several where it crosses inline elements. Never empty. */
export type MarkedPlace = readonly HTMLElement[];

/** A text or a line break of a block. */
type Line = Text | HTMLBRElement;

/**
 * Marks words wherever they stand in the page's own text (`data-found`) and are displayed. A place never
 * crosses two blocks. Only text nodes are cut: elements stay what and where they were.
 *
 * @param wordsIn says what is marked, as runs of units, from all texts of the page
 * @returns the places in the order of the page, and the texts of the blocks that have any
 */
export function markText(wordsIn: (texts: readonly string[]) => readonly (readonly string[])[]): {
  places: MarkedPlace[];
  texts: string[];
} {
  const blocks = foundBlocks(document.body).map((block) => ({ block, lines: linesOf(block) }));
  const words = wordsIn(blocks.map(({ lines }) => lines.join('')));
  const texts: string[] = [];
  const places = blocks.flatMap(({ block, lines }) => {
    const marked =
      block instanceof HTMLImageElement
        ? markImage(block, words)
        : markBlock(block, piecesOf(lines, words));
    if (marked.length > 0) texts.push(lines.join(''));
    return marked;
  });
  return { places, texts };
}

function linesOf(block: Line[] | HTMLImageElement): string[] {
  if (block instanceof HTMLImageElement) return [block.alt];
  return block.map((line) => (line instanceof Text ? line.data : '\n'));
}

/** Takes marks away, and leaves the text nodes as they were before. */
export function unmarkText(places: readonly MarkedPlace[]): void {
  for (const mark of places.flat()) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** What has no text that somebody reads there. Text set aside for screen readers cannot be shown. */
const passedOver =
  '.hidden-text, template, script, style, noscript, svg, canvas, button, select, textarea';

/** The displayed texts within `data-found`, block by block, and its pictures. */
function foundBlocks(root: Element): (Line[] | HTMLImageElement)[] {
  const blocks: (Line[] | HTMLImageElement)[] = [];
  let block: Line[] = [];
  // Within a block, which goes on behind them.
  let pictures: HTMLImageElement[] = [];
  const end = () => {
    if (block.length > 0) blocks.push(block);
    blocks.push(...pictures);
    block = [];
    pictures = [];
  };
  const enter = (element: Element, isFoundOutside: boolean) => {
    if (element.matches(passedOver)) return;
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none' || visibility !== 'visible') return;
    const said = element.getAttribute('data-found');
    const isFound = said === null ? isFoundOutside : said !== 'no';
    if (element instanceof HTMLImageElement) {
      if (isFound) pictures.push(element);
      return;
    }
    // Small print left out within a paragraph does not cut it: the text around it reads on.
    const isApart = (isFound && !isFoundOutside) || !/^(?:inline|contents|ruby)/.test(display);
    if (isApart) end();
    for (const node of element.childNodes) {
      if (isLine(node)) {
        if (isFound) block.push(node);
      } else if (node instanceof Element) {
        enter(node, isFound);
      }
    }
    if (isApart) end();
  };
  enter(root, false);
  end();
  return blocks;
}

function isLine(node: Node): node is Line {
  return node instanceof Text || node instanceof HTMLBRElement;
}

/** A picture of which the text has any of the words, as a whole. */
function markImage(
  image: HTMLImageElement,
  words: readonly (readonly string[])[],
): readonly MarkedPlace[] {
  if (rangesOf(words, image.alt).length === 0) return [];
  const mark = document.createElement('mark');
  mark.className = 'found';
  image.replaceWith(mark);
  mark.append(image);
  return [[mark]];
}

function markBlock(
  block: readonly Line[],
  cut: readonly (readonly Piece[])[],
): readonly MarkedPlace[] {
  const places: HTMLElement[][] = [];
  const marked = (text: string, place: number) => {
    const mark = document.createElement('mark');
    mark.className = 'found';
    mark.textContent = text;
    (places[place] ??= []).push(mark);
    return mark;
  };
  cut.forEach((pieces, at) => {
    const line = block[at];
    if (!(line instanceof Text) || pieces.every(({ place }) => place === undefined)) return;
    line.replaceWith(
      ...pieces.map(({ text, place }) => (place === undefined ? text : marked(text, place))),
    );
  });
  return places;
}
