import type { Definition, Image, Link, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { inText, issue, type Issue, type Place } from '../../domain/issues.ts';
import type { ComponentUse } from '../../domain/plan.ts';
import { shorten } from './broken.ts';
import { checkTag, type Tag } from './check-tag.ts';
import { hiddenReference } from './hidden-references.ts';
import { hasScheme, isSafeLink, isSiteImage } from './links.ts';
import type { TextRole } from '../../domain/text-role.ts';

/**
 * A link to a page, a place in the text, a file or a picture of this site, which can be looked for once all
 * content is read.
 */
export interface SiteLink {
  readonly url: string;
  readonly at: Place;
  /** Whether it is a picture that is shown, not a page that is opened. */
  readonly picture?: boolean;
}

/** What is wrong in a text, and the components that it uses, in the order of the text. */
interface CheckedText {
  readonly issues: readonly Issue[];
  readonly uses: readonly ComponentUse[];
  readonly links: readonly SiteLink[];
}

/**
 * Checks every node of a text: nothing in it may be executed, lead to a dangerous place, or use a component
 * that this sort of document does not have. The tree must not be deep (`parseText` sees to that).
 */
export function checkText(tree: Root, file: string, role: TextRole): CheckedText {
  const issues: Issue[] = [];
  const uses: ComponentUse[] = [];
  const links: SiteLink[] = [];
  const images = imageDefinitions(tree);
  const visit = (node: Nodes, above: readonly Nodes[]): void => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const place = inText(file, line, column);
    const hidden = hiddenReference(node, place);
    if (hidden) issues.push(hidden);
    if (isTag(node)) {
      const checked = checkTag(node, above, role, place);
      issues.push(...checked.issues);
      if (checked.use) uses.push({ ...checked.use, line, column });
    } else {
      const found = refusal(node, place, images);
      if (found) issues.push(found);
      else if (leadsToPage(node, images)) links.push({ url: node.url, at: place });
      else if (showsPicture(node, images)) links.push({ url: node.url, at: place, picture: true });
    }
    if (!('children' in node)) return;
    for (const child of node.children) visit(child, [...above, node]);
  };
  visit(tree, []);
  return { issues, uses, links };
}

function isTag(node: Nodes): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function leadsToPage(node: Nodes, images: ReadonlySet<string>): node is Link | Definition {
  if (node.type === 'definition' && images.has(node.identifier)) return false;
  return (node.type === 'link' || node.type === 'definition') && !hasScheme(node.url);
}

function showsPicture(node: Nodes, images: ReadonlySet<string>): node is Image | Definition {
  return node.type === 'image' || (node.type === 'definition' && images.has(node.identifier));
}

function refusal(node: Nodes, place: Place, images: ReadonlySet<string>): Issue | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return issue('mdx-import', {}, place);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return issue('mdx-expression', { text: shorten(`{${node.value}}`) }, place);
    case 'html':
      return issue('mdx-html', { text: shorten(node.value) }, place);
    case 'link':
      return unsafeLink(node, place);
    case 'definition':
      return (
        unsafeLink(node, place) ??
        (images.has(node.identifier) ? strangeImage(node, place) : undefined)
      );
    case 'image':
      return strangeImage(node, place);
    default:
      return undefined;
  }
}

function unsafeLink({ url }: Link | Definition, place: Place): Issue | undefined {
  return isSafeLink(url) ? undefined : issue('link-unsafe', { url: shorten(url) }, place);
}

function strangeImage({ url }: Image | Definition, place: Place): Issue | undefined {
  return isSiteImage(url) ? undefined : issue('image-external', { url: shorten(url) }, place);
}

/** The definitions (`[chart]: /chart.png`) that an image of the text refers to. */
function imageDefinitions(tree: Root): ReadonlySet<string> {
  const identifiers = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => {
    identifiers.add(identifier);
  });
  return identifiers;
}
