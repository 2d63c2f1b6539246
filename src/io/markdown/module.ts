import { createProcessor } from '@mdx-js/mdx';
import type { ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { placeOf } from '../../domain/components.ts';
import {
  htmlAndComponents,
  type ComponentNode,
  type HtmlOrComponent,
} from './html-and-components.ts';

/**
 * The MDX module of a checked text. Nothing is parsed here: the tree that was checked is the tree that is
 * compiled, so that no other reading of the text can find in it what the check did not see. What is written
 * stays a string of HTML or of an attribute; the only code is that of the components' places.
 *
 * @param base the base path of the site, with slashes at both ends
 */
export async function moduleOf(root: Root, base: string): Promise<string> {
  const children = htmlAndComponents(root, base).map(nodeOf) as RootContent[];
  const tree: Root = { type: 'root', children };
  const made = await processor.process({ value: '', data: { tree } });
  return [
    String(made),
    'export const frontmatter = {};',
    `export const getHeadings = () => ${JSON.stringify(headingsOf(root))};`,
    '',
  ].join('\n');
}

/** The file that goes through the compiler: empty, with the tree beside it. */
interface Handed {
  readonly data: Readonly<Record<string, unknown>>;
}

const processor = createProcessor({
  rehypePlugins: [
    () =>
      (_empty: Root, { data }: Handed) =>
        data['tree'] as Root,
  ],
  jsxImportSource: 'astro',
  elementAttributeNameCase: 'html',
});

function nodeOf(piece: HtmlOrComponent): ElementContent {
  if (typeof piece !== 'string') {
    const { node, inside } = piece;
    const { name, attributes } = node;
    return component(name, [...attributes, attribute('place', placeOf(node))], inside.map(nodeOf));
  }
  // Astro drops HTML that is nothing but white space, and keeps a text that is.
  if (piece.trim() === '') return { type: 'text', value: piece };
  return component('Fragment', [attribute('set:html', piece)], []);
}

/** The headings of a text as Astro tells them to whoever renders an entry. */
function headingsOf(root: Root): { depth: number; slug: string; text: string }[] {
  const headings: { depth: number; slug: string; text: string }[] = [];
  visit(root, 'element', (element) => {
    const depth = Number(/^h([1-6])$/.exec(element.tagName)?.[1]);
    const slug = element.properties['id'];
    if (typeof slug === 'string' && depth > 0)
      headings.push({ depth, slug, text: toString(element) });
  });
  return headings;
}

function component(
  name: string | null,
  attributes: ComponentNode['attributes'],
  children: ElementContent[],
): ElementContent {
  return { type: 'mdxJsxTextElement', name, attributes, children };
}

function attribute(name: string, value: string): ComponentNode['attributes'][number] {
  return { type: 'mdxJsxAttribute', name, value };
}
