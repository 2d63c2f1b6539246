import type { Nodes } from 'mdast';
import {
  attributesDeclared,
  componentNamed,
  type DeclaredAttribute,
} from '../../domain/components.ts';
import { inText, issue, type Issue, type Place } from '../../domain/issues.ts';
import type { ComponentUse } from '../../domain/plan.ts';
import type { Point } from './broken-place.ts';
import { meantTag } from './meant-tag.ts';
import { refusedTag } from './refusal.ts';
import type { TextRole } from '../../domain/text-role.ts';

/** A tag as remark-mdx puts it into the tree. */
export type Tag = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

interface CheckedTag {
  readonly issues: readonly Issue[];
  /** The use of the component, where it can be read. */
  readonly use?: Pick<ComponentUse, 'name' | 'attributes' | 'places'>;
}

/** Checks a tag: its name, its attributes, what stands between its ends, and where it stands. */
export function checkTag(
  tag: Tag,
  above: readonly Nodes[],
  role: TextRole,
  place: Place,
): CheckedTag {
  const name = tag.name ?? '';
  const component = componentNamed(name);
  if (!component?.in.includes(role)) {
    return { issues: [refusedTag(name, role, place, meantTag(textOf(tag), role))] };
  }
  const declared = attributesDeclared(component);
  const { issues, attributes, places } = readAttributes(tag, declared, name, place);
  const written = new Set(tag.attributes.flatMap((one) => ('name' in one ? [one.name] : [])));
  for (const { name: missing, required } of declared) {
    if (!required || written.has(missing)) continue;
    const meant = meantTag(textOf(tag), role);
    const facts = { component: name, name: missing, ...(meant ? { tag: meant } : {}) };
    issues.push(issue('mdx-attribute-missing', facts, place));
  }
  const isFilled = tag.children.length > 0;
  if (isFilled && !component.children)
    issues.push(issue('mdx-children', { component: name, ...aloneOf(tag) }, place));
  if (!isFilled && component.children) {
    issues.push(issue('mdx-children-missing', { component: name }, place));
  }
  const inside = wrongSurroundings(component.display, above);
  if (inside)
    issues.push(issue('mdx-component-place', { component: name, inside, ...aloneOf(tag) }, place));
  return { issues, use: { name, attributes, places } };
}

/** A tag without what stands in it, where it can be written out. */
function aloneOf(tag: Tag): { readonly tag?: string } {
  const text = textOf({ ...tag, children: [] });
  return text === '' ? {} : { tag: text };
}

/** A tag as text, where all its attributes are plain text and nothing stands in it; `''` otherwise. */
function textOf({
  name,
  attributes,
  children,
}: Pick<Tag, 'name' | 'attributes' | 'children'>): string {
  const texts = attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && typeof one.value === 'string' && !one.value.includes('"')
      ? [`${one.name}="${one.value}"`]
      : [],
  );
  const isPlain = children.length === 0 && texts.length === attributes.length;
  return isPlain ? [`<${name}`, ...texts, '/>'].join(' ') : '';
}

function readAttributes(
  tag: Tag,
  declared: readonly DeclaredAttribute[],
  component: string,
  place: Place,
): { issues: Issue[] } & Required<Pick<ComponentUse, 'attributes' | 'places'>> {
  const issues: Issue[] = [];
  const read = new Map<string, string>();
  const places = new Map<string, Point>();
  const seen = new Set<string>();
  for (const attribute of tag.attributes) {
    const start = attribute.position?.start;
    const at = start ? inText(place.file, start.line, start.column) : place;
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      issues.push(issue('mdx-attribute-not-string', { component, name: '{…}' }, at));
      continue;
    }
    const { name, value } = attribute;
    if (!declared.some((one) => one.name === name)) {
      issues.push(issue('mdx-unknown-attribute', { component, name }, at));
    } else if (seen.has(name)) {
      issues.push(issue('mdx-attribute-repeated', { component, name }, at));
    } else if (typeof value !== 'string') {
      const written = textInBraces(value?.value);
      const facts = { component, name, ...(written !== undefined && { written }) };
      issues.push(issue('mdx-attribute-not-string', facts, at));
    } else if (value.trim() === '') {
      issues.push(issue('mdx-attribute-empty', { component, name }, at));
    } else {
      read.set(name, value);
      if (start) places.set(name, { line: start.line, column: start.column });
    }
    seen.add(name);
  }
  return {
    issues,
    attributes: Object.fromEntries(read),
    places: Object.fromEntries(places),
  };
}

/**
 * A figure is a link, so that it cannot stand in one. A chart or list cannot stand in a sentence: what
 * browsers make of such a paragraph is not what was written.
 */
function wrongSurroundings(
  display: 'inline' | 'block' | 'none',
  above: readonly Nodes[],
): 'link' | 'text' | undefined {
  if (above.some(({ type }) => type === 'link' || type === 'linkReference')) return 'link';
  const isText = ({ type }: Nodes) =>
    ['paragraph', 'heading', 'tableCell', 'mdxJsxTextElement'].includes(type);
  return display === 'block' && above.some(isText) ? 'text' : undefined;
}

/** The one text of an attribute's braces: `lectures` of `{"lectures"}` and of `{lectures}`. */
function textInBraces(expression: string | undefined): string | undefined {
  return /^\s*(["'`]?)([^"'`{}()<>$=+\\]+?)\1\s*$/u.exec(expression ?? '')?.[2];
}
