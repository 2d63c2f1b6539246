import type { Element, ElementContent } from 'hast';

/** An element of a tree that is written as HTML. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** Text in such a tree. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}
