import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { issue } from '../../../domain/issues.ts';
import type { UnreadMark } from './notes.ts';
import { rangeOf, type Judge } from './written.ts';

/**
 * Addresses and notes that nothing in the text refers to, or that have the name of an earlier one: neither is
 * printed. So are titles of links, which only a pointer over the link shows.
 */
export function lostReferences(tree: Root, marks: readonly UnreadMark[]): Judge {
  // A mark that was meant to lead to a note is reported itself.
  const used = new Set(marks.map(({ name }) => `note ${name}`));
  const first = new Map<string, Nodes>();
  visit(tree, (node) => {
    const name = nameOf(node);
    if (name === undefined) return;
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      if (!first.has(name)) first.set(name, node);
    } else used.add(name);
  });
  return (node, _above, written) => {
    const at = written.placeAt(rangeOf(node).from);
    if ('title' in node && typeof node.title === 'string' && node.title !== '') {
      return [issue('text-lost', { text: node.title, what: 'title' }, at)];
    }
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return [];
    const name = nameOf(node) ?? '';
    if (used.has(name) && first.get(name) === node) {
      const isEmpty = node.type === 'footnoteDefinition' && node.children.length === 0;
      return isEmpty ? [issue('text-lost', { text: written.of(node), what: 'mark' }, at)] : [];
    }
    const what = node.type === 'definition' ? 'definition' : 'note';
    return [issue('text-lost', { text: written.of(node), what }, at)];
  };
}

/** What a reference and that to which it refers have in common. */
function nameOf(node: Nodes): string | undefined {
  switch (node.type) {
    case 'definition':
    case 'linkReference':
    case 'imageReference':
      return `link ${node.identifier}`;
    case 'footnoteDefinition':
    case 'footnoteReference':
      return `note ${node.identifier}`;
    default:
      return undefined;
  }
}
