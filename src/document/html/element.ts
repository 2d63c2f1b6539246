import type { Element, ElementContent } from 'hast';
import type { Face } from '../paper/faces.ts';

/** What an element is called in the style sheet, and what it says of itself alone. */
interface Said {
  readonly classes?: readonly string[];
  /** Its face; absent where it is that of what it stands in. */
  readonly face?: Face;
  readonly style?: string;
}

/** An element of the page. */
export function element(
  tagName: string,
  { classes = [], face, style }: Said,
  children: readonly (ElementContent | string)[],
): Element {
  const className = [...classes, ...(face === undefined ? [] : [faceClass(face)])];
  return {
    type: 'element',
    tagName,
    properties: {
      ...(className.length > 0 && { className }),
      ...(style !== undefined && { style }),
    },
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}

/** The class of what is printed in a face. */
export function faceClass(face: Face): string {
  return `face-${face}`;
}
