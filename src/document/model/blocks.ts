import { toString } from 'hast-util-to-string';
import { childrenOf, isElement, type TextNode } from '../../views/report/text/text-tree.ts';
import { preparedAt, type TextView } from '../../views/report/text/text-view.ts';
import { ui } from '../../labels/ui.ts';
import { blocksOfComponent } from './components.ts';
import { textOfRuns, type Block, type Note, type Run } from './document.ts';
import { headingLevel, paragraphLevel, withLead } from './headings.ts';
import { partsOf, type Part } from './parts.ts';
import { isNumber, noteEntries, runsOf } from './runs.ts';
import { writtenTable } from './tables.ts';

/** The nodes of a text as blocks, in order, `depth` lists deep; what notes say is left out (`notesOf`). */
export function blocksOf(view: TextView, nodes: readonly TextNode[], depth = 0): Block[] {
  return partsOf(view, nodes).flatMap((part) => blocksOfPart(view, part, depth));
}

/** The notes of a text. */
export function notesOf(view: TextView): Note[] {
  return noteEntries(view.root).map((entry) => {
    const [number] = elementsIn(entry).filter(isNumber);
    const mark = number ? textOf(number).replace(/[.：]$/, '') : '';
    return { mark, blocks: blocksOf(view, entry.children) };
  });
}

function elementsIn(node: TextNode): TextNode[] {
  return childrenOf(node).flatMap((child) => [child, ...elementsIn(child)]);
}

function blocksOfPart(view: TextView, part: Part, depth: number): Block[] {
  if (part.is === 'line') return paragraph(runsOf(view, part.nodes), depth);
  const { node } = part;
  const made = preparedAt(view, node);
  if (made && made.is !== 'figure') return blocksOfComponent(made);
  const children = childrenOf(node);
  switch (isElement(node) ? node.tagName : '') {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const runs = runsOf(view, children);
      const level = headingLevel(textOfRuns(runs), isElement(node) ? node.tagName : '');
      return [{ is: 'heading', level, runs }];
    }
    case 'p':
      return paragraph(runsOf(view, children), depth);
    case 'li':
      return entry(view, children, depth);
    case 'ul':
    case 'ol':
      return blocksOf(view, children, depth + 1);
    case 'blockquote':
      return [{ is: 'quote', blocks: blocksOf(view, children, depth) }];
    case 'pre':
      return [{ is: 'preformatted', lines: textOf(node).replace(/\n$/, '').split('\n') }];
    case 'hr':
      return [{ is: 'separator' }];
    case 'table':
      return [writtenTable(view, children)];
    case 'section':
      return [];
    default:
      return blocksOf(view, children, depth);
  }
}

function paragraph(runs: readonly Run[], depth: number): Block[] {
  if (runs.length === 0) return [];
  const level = depth === 0 ? paragraphLevel(runs) : undefined;
  if (level !== undefined) return [{ is: 'heading', level, runs }];
  return [{ is: 'paragraph', depth, runs: depth === 0 ? withLead(runs) : runs }];
}

/** An entry of a list: its first line with its mark, and below it what else stands in it. */
function entry(view: TextView, children: readonly TextNode[], depth: number): Block[] {
  const [first, ...rest] = partsOf(view, children);
  const line = first && lineOf(first);
  const below = line ? rest : first ? [first, ...rest] : [];
  const number = line?.find(isNumber);
  const mark = number ? textOf(number) : ui['document.listDash'];
  return [
    { is: 'item', depth, mark, runs: runsOf(view, line ?? []) },
    ...below.flatMap((part) => blocksOfPart(view, part, depth)),
  ];
}

/** The nodes of a part that is one line of text. */
function lineOf(part: Part): readonly TextNode[] | undefined {
  if (part.is === 'line') return part.nodes;
  const { node } = part;
  return isElement(node) && node.tagName === 'p' ? node.children : undefined;
}

function textOf(node: TextNode): string {
  if (node.type === 'text') return node.value;
  return isElement(node) ? toString(node) : '';
}
