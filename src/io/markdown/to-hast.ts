import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { components } from '../../domain/components.ts';
import { headingIds, linkHeadings } from './heading-ids.ts';
import { settleLines } from './lines.ts';
import { dropUnprinted } from './unprinted.ts';
import { noteIndents } from './indents.ts';
import { isExternal } from './links.ts';
import { noteNumbers, printNumbers } from './list-numbers.ts';
import { noteMarks, noteReference, unnumberNotes } from './notes.ts';

/**
 * Turns a checked text into what a page prints. Components stay as `mdxJsxFlowElement` and
 * `mdxJsxTextElement` with string attributes; every other node is an element or text that a strict
 * Content-Security-Policy lets through. `text` is what the tree's positions are places of; changes the tree.
 */
export function toHast(tree: MarkdownRoot, text: string): Root {
  dropUnprinted(tree);
  noteNumbers(tree, text);
  noteMarks(tree);
  noteIndents(tree, text);
  const root = processor.runSync(tree);
  const idOf = headingIds();
  const ids = new Set<string>();
  refine(root, (heading) => {
    const id = idOf(heading);
    ids.add(id);
    return id;
  });
  linkHeadings(root, ids);
  return settleLines(root);
}

const processor = unified()
  .use(remarkRehype, {
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
    // The words of a page come from its labels: footnotes stand under a line and lead back by a sign.
    footnoteLabel: '',
    footnoteBackLabel: () => '',
    handlers: { footnoteReference: noteReference },
  })
  .freeze();

function refine(parent: Parents, idFor: (heading: Element) => string): void {
  const children: Nodes[] = [];
  for (const child of parent.children) {
    if (child.type === 'element') refineElement(child, idFor);
    if ('children' in child) refine(child, idFor);
    const isAlone = child.type === 'mdxJsxFlowElement' && inlineComponents.has(child.name ?? '');
    if (isAlone && child.children.length === 0) children.push(paragraphOf(child));
    else if (child.type === 'element' && child.tagName === 'table') children.push(framed(child));
    else if (!isFootnoteHeading(child)) children.push(child);
  }
  parent.children = children as typeof parent.children;
}

const inlineComponents: ReadonlySet<string> = new Set(
  Object.entries(components).flatMap(([name, { display, children }]) =>
    display === 'inline' && !children ? [name] : [],
  ),
);

/** A figure that is alone on its line: a paragraph of one figure. */
function paragraphOf(child: Extract<ElementContent, { type: 'mdxJsxFlowElement' }>): Element {
  const figure = { ...child, type: 'mdxJsxTextElement' as const };
  return { type: 'element', tagName: 'p', properties: {}, children: [figure] };
}

function framed(table: Element): Element {
  const properties = { className: ['frame'], tabIndex: 0 };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

function refineElement(element: Element, idFor: (heading: Element) => string): void {
  const { properties, tagName } = element;
  if (/^h[1-6]$/.test(tagName) && !isFootnoteHeading(element)) properties['id'] = idFor(element);
  if (tagName === 'a' && isExternal(String(properties['href']))) {
    properties['rel'] = ['noopener', 'noreferrer'];
  }
  if (tagName === 'th') properties['scope'] = 'col';
  if ('align' in properties) {
    properties['className'] = [`align-${String(properties['align'])}`];
    delete properties['align'];
  }
  if ('dataFootnoteBackref' in properties) delete properties['ariaLabel'];
  if ('dataFootnoteRef' in properties) delete properties['ariaDescribedBy'];
  // The numbers of notes are no part of the text around them.
  if ('dataFootnoteBackref' in properties || 'dataFootnoteRef' in properties) {
    properties['dataFound'] = 'no';
  }
  // What may have to be scrolled sideways can be reached with the keyboard.
  if (tagName === 'pre') properties['tabIndex'] = 0;
  if (tagName === 'input') replaceCheckbox(element);
  printNumbers(element);
  unnumberNotes(element);
}

/** Headings of the text get their addresses here; only the one above the notes comes with one. */
function isFootnoteHeading(node: Nodes): boolean {
  return node.type === 'element' && node.properties['id'] === 'footnote-label';
}

/** A box that nobody can tick is a sign, not a form control without a name. */
function replaceCheckbox(element: Element): void {
  const sign = element.properties['checked'] === true ? '☑' : '☐';
  Object.assign(element, {
    tagName: 'span',
    properties: { className: ['task-state'] },
    children: [{ type: 'text', value: sign }],
  });
}
