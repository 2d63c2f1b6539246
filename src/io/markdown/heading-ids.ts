import type { Element, Nodes } from 'hast';

/**
 * Gives each heading of one document its address: the words of its text in lower case, Chinese kept, joined
 * by hyphens; a number after it where an earlier heading has the same.
 */
export function headingIds(): (heading: Element) => string {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return (heading) => {
    const slug = slugOf(textOf(heading)) || 'section';
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

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
