import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** A component as it stands in a text's tree, with its strings. */
export interface ComponentNode {
  readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  readonly name: string | null;
  readonly attributes: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children: readonly TextNode[];
  readonly position?: Element['position'];
}

export type TextNode = RootContent | ElementContent | ComponentNode;

/** Whether a node is a component. */
export function isComponent(node: TextNode | Root): node is ComponentNode {
  return (node.type as string).startsWith('mdxJsx');
}

/** A component's attributes by name; only strings are allowed, and the reading has checked that. */
export function attributesOf({ attributes }: ComponentNode): Readonly<Record<string, string>> {
  return Object.fromEntries(
    attributes.flatMap(({ name, value }) =>
      name !== undefined && typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}

/** The children of a node, components among them. */
export function childrenOf(node: TextNode | Root): readonly TextNode[] {
  return 'children' in node ? node.children : [];
}

/** A heading with its address on the page, which the reading gave it. */
export interface Heading {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
}

/** The headings of a text in order. */
export function headingsOf(root: Root): Heading[] {
  const headings: Heading[] = [];
  visit(root, 'element', (element) => {
    if (!/^h[2-4]$/.test(element.tagName)) return;
    const { tagName, properties } = element;
    headings.push({
      id: String(properties['id']),
      depth: Number(tagName[1]),
      text: toString(element),
    });
  });
  return headings;
}

/** Whether a node of a text is an element of HTML, and neither text nor a component. */
export function isElement(node: TextNode): node is Element {
  return node.type === 'element';
}
