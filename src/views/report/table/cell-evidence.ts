import type { Corpus } from '../../../domain/corpus.ts';
import { disclose } from '../../../domain/disclosure/disclose.ts';
import type { Figure } from '../../../domain/tally/tally.ts';
import { ui } from '../../../labels/ui.ts';
import { cellAnchor, type FigureRow } from '../../../tables/figure-table.ts';
import { talliesOfThings } from '../../../domain/tally/tallies-of-things.ts';
import { shortText, showFigure } from '../../../wording/shown-figure.ts';
import { gapReason } from '../../../wording/gaps.ts';
import { definitionFacts, knownOn, valueFacts } from '../figure/evidence-facts.ts';
import { captionOf, tablesOf, type ShownTable } from '../figure/evidence-view.ts';
import type { Fact } from '../../facts.ts';
import { paths } from '../../paths.ts';
import { recordLines, recordsById, type RecordLine } from '../../record/record-lines.ts';
import type { TextView } from '../text/text-view.ts';

/** The evidence of the numbers of one line of a table. */
export interface CellGroup {
  readonly title: string;
  readonly cells: readonly CellView[];
}

/** Where one number of a table comes from. */
export interface CellView {
  readonly anchor: string;
  readonly label: string;
  readonly labelPath: string;
  readonly value: string;
  readonly notes: readonly string[];
  /** Why there is no value, or a note about its records. */
  readonly note: string | undefined;
  readonly facts: readonly Fact[];
  /** The records that are in the way of a value. */
  readonly inTheWay: readonly RecordLine[];
  /** What was counted, thing by thing, with the total. */
  readonly tables: readonly ShownTable[];
}

/** What a metric counts and how, said once for all numbers of a table. */
export interface DefinitionView {
  readonly label: string;
  readonly path: string;
  readonly facts: readonly Fact[];
}

/** What a block of a text is called. */
export function blockTitle(corpus: Corpus, block: TextView['blocks'][number]): string {
  return block.is === 'figures' ? block.block.table.caption : captionOf(corpus, block.figure.tally);
}

/** As of which day the numbers of a block are known. */
export function blockKnown(block: TextView['blocks'][number]): string {
  const figure = block.is === 'figures' ? block.block.total.figures[0] : block.figure;
  return figure ? knownOn(figure.tally) : '';
}

/** The definitions of a block's metrics. */
export function blockDefinitions(
  corpus: Corpus,
  block: TextView['blocks'][number],
): DefinitionView[] {
  const figures = block.is === 'figures' ? block.block.total.figures : [block.figure];
  return figures.map(({ metric, tally }) => ({
    label: metric.label,
    path: paths.metric(metric.id),
    facts: definitionFacts(corpus, tally),
  }));
}

/**
 * The evidence of every number of a block, line by line. The total comes last, and lists only what no line has
 * listed: the others stand above.
 */
export function figureGroups(corpus: Corpus, block: TextView['blocks'][number]): CellGroup[] {
  if (block.is === 'records') {
    const { figure } = block;
    return [groupOf(corpus, { id: 'total', label: figure.metric.label, figures: [figure] })];
  }
  const { parts, total } = block.block;
  const { title, cells } = groupOf(corpus, total);
  const rest = cells.map((cell, at): CellView => {
    const above = new Set(
      parts.flatMap((part) => (part.figures[at] ? originsOf(part.figures[at]) : [])),
    );
    const figure = total.figures[at];
    const disclosure = total.disclosures?.[at];
    const tables = figure ? tablesOf(corpus, figure.tally, { above, disclosure }) : [];
    const note = ui[tables.length > 0 ? 'block.totalWithOthers' : 'block.totalOfLines'];
    return { ...cell, tables, note: cell.note ?? note };
  });
  return [...parts.map((part) => groupOf(corpus, part)), { title, cells: rest }];
}

/** A figure, with its parts where their evidence is on pages of its own. */
interface LedOn {
  readonly figure: Figure;
  readonly parts: readonly Figure[];
  /** The note about the parts, with links to their pages. */
  readonly fact: Fact;
}

/**
 * The evidence of figures that stand under their metrics, one after the other; what each counts its metric's page
 * says. Where parts have pages of their own, only what none of them lists is listed here.
 */
export function figureCells(corpus: Corpus, figures: readonly (Figure | LedOn)[]): CellView[] {
  return figures.map((each) => {
    if (!('parts' in each)) return cellOf(corpus, each, each.metric.id);
    const { figure, parts, fact } = each;
    const cell = cellOf(corpus, figure, figure.metric.id, new Set(parts.flatMap(originsOf)));
    const note = ui[cell.tables.length > 0 ? 'branch.evidenceRest' : 'branch.evidenceBelow'];
    const missing = figure.tally.value === null;
    return { ...cell, note: missing ? cell.note : note, facts: [fact, ...cell.facts] };
  });
}

function groupOf(corpus: Corpus, { id, label, figures, disclosures }: FigureRow): CellGroup {
  const cells = figures.map((figure, at) =>
    cellOf(corpus, figure, cellAnchor(id, figure.metric.id), new Set(), disclosures?.[at]),
  );
  return { title: label, cells };
}

function cellOf(
  corpus: Corpus,
  figure: Figure,
  anchor: string,
  above: ReadonlySet<string> = new Set(),
  disclosure = disclose(corpus, figure.tally),
): CellView {
  const { metric, tally } = figure;
  const missing = tally.value === null;
  const tables = missing ? [] : tablesOf(corpus, tally, { above, disclosure });
  const nothing = tables.length === 0 ? ui['evidence.rowsNone'] : undefined;
  return {
    anchor,
    label: metric.label,
    labelPath: paths.metric(metric.id),
    value: shortText(corpus, tally, disclosure),
    notes: showFigure(corpus, figure).notes,
    note: tally.value === null ? gapReason(tally) : nothing,
    facts: valueFacts(corpus, tally, disclosure),
    inTheWay: recordLines(corpus, recordsById(corpus, missing ? tally.gapRecords : [])),
    tables,
  };
}

/** What tells the counted things of a figure apart. */
function originsOf({ tally }: Figure): string[] {
  return talliesOfThings(tally).flatMap(({ contributions }) =>
    contributions.map(({ origin }) => JSON.stringify(origin)),
  );
}
