import type { Element, ElementContent, Root, RootContent } from 'hast';

/** A component as it stands in a text's tree, with its strings. */
export interface ComponentNode {
  readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  readonly name: string | null;
  readonly attributes: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children: readonly TextNode[];
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

/** All nodes of a tree in the order of the text. */
export function* walk(node: TextNode | Root): Generator<TextNode> {
  for (const child of childrenOf(node)) {
    yield child;
    yield* walk(child);
  }
}

/** A heading with its address on the page, which the reading gave it. */
export interface Heading {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
}

/** The headings of a text in order. */
export function headingsOf(root: Root): Heading[] {
  return [...walk(root)].flatMap((node) => {
    if (!isElement(node) || !/^h[2-4]$/.test(node.tagName)) return [];
    const id = node.properties['id'] ?? '';
    return [{ id, depth: Number(node.tagName[1]), text: textOf(node) }];
  });
}

/** The words of a node, without its components. */
export function textOf(node: TextNode): string {
  if (node.type === 'text') return node.value;
  return childrenOf(node).map(textOf).join('');
}

export function isElement(node: TextNode): node is Element {
  return node.type === 'element';
}
