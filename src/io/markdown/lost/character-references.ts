import type { Nodes } from 'mdast';
import { hasHidden } from '../../../domain/hidden-characters.ts';
import { hasLookAlikes } from '../../../domain/look-alikes.ts';
import { issue, type Issue } from '../../../domain/issues.ts';
import { rangeOf, type Judge, type Written } from './written.ts';

/**
 * Names and numbers of characters (`&nbsp;`, `&#65;`), which the page replaces by the characters. They come with
 * what is copied from a page's source. Those of characters that nobody sees are refused elsewhere.
 */
export const characterReferences: Judge = (node, _above, written) => {
  const found = replacedIn(node, written);
  if (!found || hasHidden(found.said) || hasLookAlikes(found.said)) return [];
  const { from, text, said } = found;
  const told = new Map<string, Issue>();
  for (const { index, groups } of text.matchAll(reference)) {
    const name = groups?.['name'];
    if (name === undefined || told.has(name)) continue;
    const isPrinted = said.split(name).length >= text.split(name).length;
    if (isPrinted) continue;
    told.set(name, issue('character-reference', { text: name }, written.placeAt(from + index)));
  }
  return [...told.values()];
};

/** An ampersand behind a backslash is one. */
const reference = /\\[!-/:-@[-`{-~]|(?<name>&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi;

interface Replaced {
  /** Where the writing begins. */
  readonly from: number;
  readonly text: string;
  /** What was read of it. */
  readonly said: string;
}

/** Where in a text a character may stand by its name. In an address it does so rightly. */
function replacedIn(node: Nodes, written: Written): Replaced | undefined {
  const { from } = rangeOf(node);
  if (node.type === 'text') return { from, text: written.of(node), said: node.value };
  if (node.type !== 'image') return undefined;
  const text = /^!\[(?:\\.|[^\]\\])*\]/.exec(written.of(node))?.[0] ?? '';
  return { from, text, said: node.alt ?? '' };
}
