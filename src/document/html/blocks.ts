import type { Element } from 'hast';
import { textRun, type Block, type Run } from '../model/document.ts';
import { headingFace } from '../paper/faces.ts';
import { sizes } from '../paper/measures.ts';
import { element } from './element.ts';
import { htmlRuns } from './runs.ts';
import { htmlTable } from './tables.ts';

/** Blocks as elements below each other; `size` is that of the type in their tables, in points. */
export function htmlBlocks(blocks: readonly Block[], size: number = sizes.table): Element[] {
  return blocks.flatMap((block) => htmlBlock(block, size));
}

function htmlBlock(block: Block, size: number): Element[] {
  switch (block.is) {
    case 'heading':
      // The title is the first heading of the page.
      return [
        element(`h${block.level + 1}`, { face: headingFace(block.level) }, htmlRuns(block.runs)),
      ];
    case 'paragraph':
      return [paragraph(block.runs, 2 * Math.max(block.depth - 1, 0))];
    case 'item':
      return [paragraph([textRun(block.mark), ...block.runs], 2 * (block.depth - 1))];
    case 'quote':
      return [element('blockquote', { face: 'second' }, htmlBlocks(block.blocks, size))];
    case 'preformatted':
      return [element('pre', {}, [block.lines.join('\n')])];
    case 'separator':
      return [element('hr', {}, [])];
    case 'table':
      return htmlTable(block, size);
  }
}

/** A paragraph that stands in by so many characters. */
function paragraph(runs: readonly Run[], characters: number): Element {
  const style =
    characters > 0 ? { style: `margin-left: calc(${characters} * var(--character))` } : {};
  return element('p', style, htmlRuns(runs));
}
