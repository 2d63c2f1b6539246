import type { Nodes } from 'mdast';
import { hiddenIn } from '../../domain/hidden-characters.ts';
import { issue, type Issue, type Place } from '../../domain/issues.ts';

/**
 * Hidden characters that a text writes by their names or numbers (`&#x202E;`, `&shy;`). Those that stand in
 * it as they are have been told, and taken out, when the file was read.
 */
export function hiddenReference(node: Nodes, place: Place): Issue | undefined {
  const hidden = textsOf(node).flatMap(hiddenIn);
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
    case 'imageReference':
      return [node.alt ?? ''];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    default:
      return [];
  }
}
