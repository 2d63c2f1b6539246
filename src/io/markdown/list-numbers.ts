import type { Element, ElementContent } from 'hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Notes at each entry of a numbered list how its number is written. Markdown keeps the first number alone
 * and counts from there: of `3. …`, `5. …`, `8. …` a page would print 3, 4, 5. `text` is what the tree's
 * positions are places of.
 */
export function noteNumbers(tree: Root, text: string): void {
  visit(tree, 'list', ({ ordered, children }) => {
    if (ordered !== true) return;
    for (const entry of children) {
      const mark = /^\d+[.)]/.exec(
        text.slice(entry.position?.start.offset, entry.position?.end.offset),
      );
      if (mark) entry.data = { ...entry.data, hProperties: { dataNumber: mark[0] } };
    }
  });
}

/** Prints the numbers of a list as text before its entries: so they are copied, quoted and found. */
export function printNumbers(list: Element): void {
  const entries = list.children.filter(isEntry);
  if (list.tagName !== 'ol' || entries.length === 0) return;
  hang(
    list,
    entries.map(({ properties }) => String(properties['dataNumber'])),
  );
  for (const entry of entries) {
    const mark = String(entry.properties['dataNumber']);
    delete entry.properties['dataNumber'];
    const first = entry.children.find((child) => child.type === 'element' || hasText(child));
    const inside = first?.type === 'element' && first.tagName === 'p' ? first : entry;
    inside.children.unshift(numberOf(mark), { type: 'text', value: ' ' });
  }
}

/** Makes of a list one whose marks hang before its entries, with room for the widest: a style sheet knows three sizes. */
export function hang(list: Element, marks: readonly string[]): void {
  const widest = Math.max(0, ...marks.map(halvesOf));
  const wide = widest > 5 ? ['wider-marks'] : widest > 3 ? ['wide-marks'] : [];
  list.properties = { className: ['numbered', ...wide] };
}

/** How wide a mark is, in halves of a Chinese character. */
function halvesOf(mark: string): number {
  return [...mark].reduce((sum, sign) => sum + (/[ -~]/.test(sign) ? 1 : 2), 0);
}

function isEntry(node: ElementContent): node is Element {
  return node.type === 'element' && 'dataNumber' in node.properties;
}

function hasText(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() !== '';
}

function numberOf(mark: string): Element {
  const children: Element['children'] = [{ type: 'text', value: mark }];
  return { type: 'element', tagName: 'span', properties: { className: ['list-number'] }, children };
}
