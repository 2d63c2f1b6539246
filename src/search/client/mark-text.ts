import { piecesOf, type Piece } from './mark-pieces.ts';

/** The `<mark>` elements of one place; several where it crosses inline elements. Never empty. */
export type MarkedPlace = readonly HTMLElement[];

/** A text or a line break of a block. */
type Line = Text | HTMLBRElement;

/**
 * Marks the words wherever they stand in the page's own text (`data-found`) and are displayed. A place never
 * crosses two blocks. Only text nodes are cut: elements stay what and where they were.
 *
 * @returns the places in the order of the page, and the texts of the blocks that have any
 */
export function markText(words: readonly (readonly string[])[]): {
  places: MarkedPlace[];
  texts: string[];
} {
  const texts: string[] = [];
  const places = foundBlocks(document.body).flatMap((block) => {
    const lines = block.map((line) => (line instanceof Text ? line.data : '\n'));
    const marked = markBlock(block, piecesOf(lines, words));
    if (marked.length > 0) texts.push(lines.join(''));
    return marked;
  });
  return { places, texts };
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

/** The displayed texts within `data-found`, block by block. */
function foundBlocks(root: Element): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  const end = () => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  const enter = (element: Element, isFoundOutside: boolean) => {
    if (element.matches(passedOver)) return;
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none' || visibility !== 'visible') return;
    const said = element.getAttribute('data-found');
    const isFound = said === null ? isFoundOutside : said !== 'no';
    // Small print left out within a paragraph does not cut it: the text around it reads on.
    const isApart = (isFound && !isFoundOutside) || !/^(?:inline|contents|ruby)/.test(display);
    if (isApart) end();
    for (const node of element.childNodes) {
      if (node instanceof Text || node instanceof HTMLBRElement) {
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
