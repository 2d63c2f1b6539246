import type { Corpus } from '../domain/corpus.ts';
import type { Figure, Tally } from '../domain/tally/tally.ts';
import { ui } from '../labels/ui.ts';
import { leavesOf, originText } from '../tables/evidence.ts';
import { cellAnchor, figureText, type Part } from '../tables/figures.ts';
import { gapReason } from '../wording/figure.ts';
import { captionOf } from './evidence-view.ts';
import type { Piece } from './facts.ts';
import { originPath, paths } from './paths.ts';
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
  /** Why there is no value, or what is to be said of its records. */
  readonly note: string | undefined;
  readonly lines: readonly RecordLine[];
  /** What was counted and is no record: seats, branches, days. */
  readonly things: readonly Piece[];
}

/** What a block of a text is called. */
export function blockTitle(corpus: Corpus, block: TextView['blocks'][number]): string {
  return block.is === 'figures' ? block.block.table.caption : captionOf(corpus, block.figure.tally);
}

/**
 * The records of every number of a block, line by line. The total comes last, and names only those that no line
 * has named: the others stand above.
 */
export function figureGroups(corpus: Corpus, block: TextView['blocks'][number]): CellGroup[] {
  if (block.is === 'records') {
    const { figure } = block;
    return [groupOf(corpus, { id: 'total', label: figure.metric.label, figures: [figure] })];
  }
  const { parts, total } = block.block;
  const { title, cells } = groupOf(corpus, total);
  const rest = cells.map((cell, at): CellView => {
    const above = new Set(parts.flatMap((part) => part.figures[at]?.tally.records ?? []));
    const lines = cell.lines.filter(({ id }) => !above.has(id));
    const note = ui[lines.length > 0 ? 'block.totalWithOthers' : 'block.totalOfLines'];
    return { ...cell, lines, note: cell.note ?? note };
  });
  return [...parts.map((part) => groupOf(corpus, part)), { title, cells: rest }];
}

/** The records of figures that stand under their metrics, one after the other. */
export function figureCells(corpus: Corpus, figures: readonly Figure[]): CellView[] {
  return figures.map((figure) => cellOf(corpus, figure, figure.metric.id));
}

function groupOf(corpus: Corpus, { id, label, figures }: Part): CellGroup {
  const cells = figures.map((figure) => cellOf(corpus, figure, cellAnchor(id, figure.metric.id)));
  return { title: label, cells };
}

function cellOf(corpus: Corpus, { metric, tally }: Figure, anchor: string): CellView {
  const ids = tally.value === null ? tally.gapRecords : tally.records;
  const lines = recordLines(corpus, recordsById(corpus, ids));
  const things = leavesOf(tally).flatMap((leaf) => thingsOf(corpus, leaf));
  const nothing = lines.length + things.length === 0 ? ui['evidence.rowsNone'] : undefined;
  return {
    anchor,
    label: metric.label,
    labelPath: paths.metric(metric.id),
    value: figureText(tally),
    note: tally.value === null ? gapReason(tally.gap ?? 'unreported') : nothing,
    lines,
    things,
  };
}

function thingsOf(corpus: Corpus, { contributions, question }: Tally): Piece[] {
  return contributions.flatMap(({ origin }): Piece[] => {
    if (origin.of === 'record') return [];
    const path = originPath(origin);
    const text = originText(corpus, origin, question.period.to);
    return [path === undefined ? { text } : { text, path }];
  });
}
