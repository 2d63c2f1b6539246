import { issue } from '../../../domain/issues.ts';
import { rangeOf, type Judge } from './written.ts';

/**
 * Marks with nothing behind them, which leave an empty heading, entry or quotation on the page, and links
 * without words, which leave nothing at all. The number of an entry is printed, whatever stands behind it.
 */
export const marksAlone: Judge = (node, _above, written) => {
  const text = written.of(node).trim();
  const at = written.placeAt(rangeOf(node).from);
  switch (node.type) {
    case 'heading':
    case 'blockquote':
      return node.children.length === 0 ? [issue('text-lost', { text, what: 'mark' }, at)] : [];
    case 'thematicBreak':
      return text.includes('_') ? [issue('text-lost', { text, what: 'rule' }, at)] : [];
    case 'listItem':
      return node.children.length === 0 && /^[-+*]/.test(text)
        ? [issue('text-lost', { text, what: 'mark' }, at)]
        : [];
    case 'link':
      return /^\[\s*\]/.test(text) ? [issue('text-lost', { text, what: 'link' }, at)] : [];
    default:
      return [];
  }
};
