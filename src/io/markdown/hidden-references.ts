import type { Nodes } from 'mdast';
import { hiddenIn } from '../../domain/hidden-characters.ts';
import { issue, type Issue, type Place } from '../../domain/issues.ts';
import { hasLookAlikes } from '../../domain/look-alikes.ts';
import { lookAlikeIssue } from '../hidden-characters.ts';

/**
 * Hidden characters, and signs that only look like characters, that a text writes by their names or numbers
 * (`&#x202E;`, `&shy;`, `&#x2F08;`). Those that stand in it as they are have been told, and taken out, when the
 * file was read.
 */
export function hiddenReference(node: Nodes, place: Place): Issue | undefined {
  const texts = textsOf(node);
  const alike = texts.find(hasLookAlikes);
  if (alike !== undefined) return lookAlikeIssue(alike, place);
  const hidden = texts.flatMap(hiddenIn);
  const [first] = hidden;
  if (!first) return undefined;
  const count = hidden.filter(({ codePoint }) => codePoint === first.codePoint).length;
  return issue('hidden-character', { codePoint: first.codePoint, count, in: 'code' }, place);
}

/** What a node says itself: its text, where it leads, and the attributes of a tag. */
function textsOf(node: Nodes): string[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'link':
    case 'definition':
      return [node.url, node.title ?? ''];
    case 'image':
      return [node.url, node.title ?? '', node.alt ?? ''];
    case 'footnoteReference':
      return [node.label ?? ''];
    case 'imageReference':
      return [node.alt ?? ''];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    default:
      return [];
  }
}
