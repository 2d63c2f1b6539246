import type { Nodes } from 'mdast';
import { issue } from '../../../domain/issues.ts';
import { saidBreak, writtenBreak } from '../line-breaks.ts';
import { rangeOf, type Judge } from './written.ts';

/**
 * What stands between the children of a node and is none of its marks, and what a text says less than is
 * written. No text is known to come here: this is for marks that a later parser may know and we do not.
 */
export const lostBetween: Judge = (node, _above, written) => {
  const found =
    node.type === 'text' ? unsaid(node.value, written.of(node)) : strangeGap(node, written.text);
  return found === undefined
    ? []
    : [issue('text-lost', { text: found, what: 'other' }, written.placeAt(rangeOf(node).from))];
};

/** The marks that may stand between and around the children of a node; of others it is not asked. */
const marks: Readonly<Partial<Record<Nodes['type'], RegExp>>> = {
  root: /^\s*$/,
  paragraph: /^\s*$/,
  blockquote: /^[\s>]*$/,
  list: /^[\s>]*$/,
  listItem: /^[\s>]*(?:[-+*]|\d{1,9}[.)])?(?:[\s>]*\[[ xX\t]\])?[\s>]*$/,
  heading: /^[\s>#=-]*$/,
  emphasis: /^[*_]$/,
  strong: /^(?:\*\*|__)$/,
  delete: /^~~$/,
  table: /^[\s>|:-]*$/,
  tableRow: /^[\s>|]*$/,
  tableCell: /^[\s|]*$/,
};

function strangeGap(node: Nodes, text: string): string | undefined {
  const allowed = marks[node.type];
  if (!allowed || !('children' in node) || node.position === undefined) return undefined;
  const { from, to } = rangeOf(node);
  const edges = [from, ...node.children.flatMap((child) => Object.values(rangeOf(child))), to];
  for (let at = 0; at < edges.length; at += 2) {
    const gap = text.slice(edges[at], edges[at + 1]);
    if (gap !== '' && !allowed.test(gap)) return gap.trim();
  }
  return undefined;
}

/** How a text is written, where it says less; names and numbers of characters say other ones. */
function unsaid(value: string, written: string): string | undefined {
  if (/&[#\w]/.test(written)) return undefined;
  const said = written.replaceAll(writtenBreak, '\n').replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
  return said === value.replaceAll(saidBreak, '\n') ? undefined : written;
}
