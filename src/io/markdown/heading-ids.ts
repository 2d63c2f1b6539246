import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { headingAnchor } from '../../domain/addresses/anchors.ts';

/**
 * Gives each heading of one document its address: the words of its text in lower case, Chinese kept, joined
 * by hyphens; a number after it where an earlier heading has the same.
 */
export function headingIds(): (heading: Element) => string {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return (heading) => {
    const slug = headingAnchor(slugOf(toString(heading)));
    let number = numbers.get(slug) ?? 1;
    let id = number === 1 ? slug : `${slug}-${number}`;
    while (taken.has(id)) {
      number += 1;
      id = `${slug}-${number}`;
    }
    numbers.set(slug, number);
    taken.add(id);
    return id;
  };
}

/** Links within a text name a heading by its words: `[见上](#总体情况)` leads to `#section-总体情况`. */
export function linkHeadings(root: Root, ids: ReadonlySet<string>): void {
  visit(root, { tagName: 'a' }, ({ properties }: Element) => {
    const words = wordsOf(String(properties['href']));
    const id = headingAnchor(words);
    if (words !== '' && ids.has(id)) properties['href'] = `#${encodeURIComponent(id)}`;
  });
}

/** The words of a link to a heading; none where it leads elsewhere. */
function wordsOf(href: string): string {
  if (!href.startsWith('#')) return '';
  try {
    return decodeURIComponent(href.slice(1)).toLowerCase();
  } catch {
    return '';
  }
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
