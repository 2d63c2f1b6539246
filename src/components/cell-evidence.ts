import type { Corpus } from '../domain/corpus.ts';
import type { Figure } from '../domain/tally/tally.ts';
import { cellAnchor, figureText, type Part } from '../tables/figures.ts';
import { gapReason } from '../wording/figure.ts';
import { captionOf } from './evidence-view.ts';
import { paths } from './paths.ts';
import { recordLines, recordsById, type RecordLine } from './record-lines.ts';
import type { TextView } from './text-view.ts';

/** The records behind the numbers of one line of a table. */
export interface CellGroup {
  readonly title: string;
  readonly cells: readonly CellView[];
}

export interface CellView {
  readonly anchor: string;
  readonly label: string;
  readonly labelPath: string;
  readonly value: string;
  /** Why there is no value. */
  readonly reason: string | undefined;
  readonly lines: readonly RecordLine[];
}

/** What a block of a text is called. */
export function blockTitle(corpus: Corpus, block: TextView['blocks'][number]): string {
  return block.is === 'figures' ? block.block.table.caption : captionOf(corpus, block.figure.tally);
}

/** The records of every number of a block, line by line, the total last. */
export function figureGroups(corpus: Corpus, block: TextView['blocks'][number]): CellGroup[] {
  if (block.is === 'records') return [groupOf(corpus, listPart(block.figure))];
  const { parts, total } = block.block;
  return [...parts, total].map((part) => groupOf(corpus, part));
}

/** The records of figures that stand under their metrics, one after the other. */
export function figureCells(corpus: Corpus, figures: readonly Figure[]): CellView[] {
  return figures.map((figure) => ({ ...cellOf(corpus, figure), anchor: figure.metric.id }));
}

function listPart(figure: Figure): Part {
  return { id: 'total', label: figure.metric.label, figures: [figure] };
}

function groupOf(corpus: Corpus, { id, label, figures }: Part): CellGroup {
  return {
    title: label,
    cells: figures.map((figure) => ({
      ...cellOf(corpus, figure),
      anchor: cellAnchor(id, figure.metric.id),
    })),
  };
}

function cellOf(corpus: Corpus, { metric, tally }: Figure): Omit<CellView, 'anchor'> {
  const ids = tally.value === null ? tally.gapRecords : tally.records;
  return {
    label: metric.label,
    labelPath: paths.metric(metric.id),
    value: figureText(tally),
    reason: tally.value === null ? gapReason(tally.gap ?? 'unreported') : undefined,
    lines: recordLines(corpus, recordsById(corpus, ids)),
  };
}
