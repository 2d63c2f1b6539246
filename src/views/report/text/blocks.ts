import { stateOn, type Branch } from '../../../domain/branch.ts';
import type { AttributeValues } from '../../../domain/attributes.ts';
import type { Metric } from '../../../domain/catalogue/metric.ts';
import type { Corpus } from '../../../domain/corpus.ts';
import type { IsoDate } from '../../../domain/date.ts';
import { discloseParts } from '../../../domain/disclosure/disclose-parts.ts';
import { isTold } from '../../../domain/disclosure/disclosure.ts';
import { partsInside, type Period } from '../../../domain/period.ts';
import { tally } from '../../../domain/tally/evaluate.ts';
import { figureFor } from '../../../domain/tally/figure.ts';
import { childrenDuring, standsByBranch } from '../../../domain/tally/figures-below.ts';
import type { Figure } from '../../../domain/tally/tally.ts';
import { isWorthDrawing, type ChartData, type ChartType } from '../../../charts/chart.ts';
import { findingOf } from '../../../charts/finding.ts';
import { ui } from '../../../labels/ui.ts';
import { orderedRows, type RowOrder } from './ordered-rows.ts';
import { figuresTable, type FigureRow } from '../../../tables/figure-table.ts';
import { showTally } from '../../../wording/shown-figure.ts';
import type { Table } from '../../../tables/table.ts';
import { printPeriod, printPeriodInYear } from '../../../wording/dates.ts';

/** What a text tells of where its components do not say otherwise. */
export interface TextScope {
  readonly period: Period;
  readonly branch: string;
  readonly until: IsoDate;
}

/** A table or chart in a text: the same rows as figures, as a table and, where it says more, as a chart. */
export interface FiguresBlock {
  readonly parts: readonly FigureRow[];
  readonly total: FigureRow;
  readonly table: Table;
  readonly chart: ChartData | undefined;
  readonly finding: string;
}

/** What a chart or table asks for. */
export interface FiguresAsk extends OwnScope, RowOrder {
  readonly of: readonly Metric[];
  readonly by: Step;
  readonly type?: ChartType;
}

/** The period and branch that a component asks for itself. */
interface OwnScope {
  readonly period?: Period;
  readonly branch?: string;
}

type Step = AttributeValues['step'];

const heads: Readonly<Record<Step, string>> = {
  month: ui['block.month'],
  quarter: ui['block.quarter'],
  branch: ui['block.branch'],
};
const ways: Readonly<Record<Step, string>> = {
  month: ui['block.byMonth'],
  quarter: ui['block.byQuarter'],
  branch: ui['block.byBranch'],
};

/** The scope with the period and branch that a component asks for itself. */
export function scopeFor(scope: TextScope, own: OwnScope): TextScope {
  const { period = scope.period, branch = scope.branch } = own;
  return { ...scope, period, branch };
}

/** Prepares a `<Chart>` or `<TallyTable>`; `undefined` where it names no metric. */
export function figuresBlock(
  corpus: Corpus,
  scope: TextScope,
  asked: FiguresAsk,
): FiguresBlock | undefined {
  const { of: metrics, by, type = 'bar' } = asked;
  if (metrics.length === 0) return undefined;
  const own = scopeFor(scope, asked);
  const figures = (part: Partial<TextScope>): Figure[] =>
    metrics.map(({ id }) => figureFor(corpus, { ...own, ...part, metric: id, as: '确数' }));
  const plain = by === 'branch' ? branchParts(corpus, own, figures) : timeParts(own, by, figures);
  const whole: FigureRow = {
    id: 'total',
    label: ui[by === 'branch' ? 'block.distinctTotal' : 'table.total'],
    figures: figures({}),
  };
  const all = disclosed(corpus, by, plain, whole);
  const { total } = all;
  const { rows: parts, note } = orderedRows(all.parts, asked, (part, at) =>
    valueOf(corpus, part, at),
  );
  const [first] = total.figures;
  const labels = total.figures.map(({ metric }) => metric.label).join(ui['list.join']);
  const caption = ui['block.caption'](labels, printPeriod(own.period), ways[by] + note);
  const chart: ChartData = {
    type,
    unit: first?.metric.unit ?? '',
    labels: parts.map(({ label }) => label),
    series: total.figures.map(({ metric }, at) => ({
      label: metric.label,
      values: parts.map((part) => valueOf(corpus, part, at)),
    })),
  };
  return {
    parts,
    total,
    table: figuresTable(corpus, caption, heads[by], parts, total),
    chart: isWorthDrawing(chart) ? chart : undefined,
    finding: findingOf(
      chart,
      parts.filter(keepsBack).map(({ label }) => label),
      by === 'branch' ? 'branches' : 'times',
    ),
  };
}

/** The lines with what may be told of each figure beside the others. */
function disclosed(
  corpus: Corpus,
  by: Step,
  parts: readonly FigureRow[],
  total: FigureRow,
): { parts: readonly FigureRow[]; total: FigureRow } {
  const columns = total.figures.map((whole, at) => {
    const tallies = parts.flatMap(({ id, figures }) => {
      const part = figures[at]?.tally;
      return part ? { tally: part, is: id === ownLine ? ('own' as const) : ('sum' as const) } : [];
    });
    return discloseParts(corpus, by === 'branch' ? 'branch' : 'time', tallies, whole.tally);
  });
  return {
    parts: parts.map((part, line) => ({
      ...part,
      disclosures: columns.flatMap((column) => column.parts[line] ?? []),
    })),
    total: { ...total, disclosures: columns.map((column) => column.total) },
  };
}

function keepsBack({ disclosures = [] }: FigureRow): boolean {
  return !disclosures.every(isTold);
}

/** The number that a chart draws; `null` where there is none, or it is kept back. */
function valueOf(corpus: Corpus, { figures, disclosures }: FigureRow, at: number): number | null {
  const figure = figures[at];
  return (figure && showTally(corpus, figure.tally, disclosures?.[at]).value) ?? null;
}

function timeParts(
  { period }: TextScope,
  by: Exclude<Step, 'branch'>,
  figures: (part: Partial<TextScope>) => Figure[],
): FigureRow[] {
  const inOneYear = period.from.slice(0, 4) === period.to.slice(0, 4);
  return partsInside(period, by).map((part) => ({
    id: part.id.toLowerCase(),
    label: inOneYear ? printPeriodInYear(part) : printPeriod(part),
    figures: figures({ period: part }),
  }));
}

/**
 * First what the organisation did itself, where it did something, then the branches that stood directly below it
 * in the period: together they have all that the total has.
 */
function branchParts(
  corpus: Corpus,
  { branch, period }: TextScope,
  figures: (part: Partial<TextScope>) => Figure[],
): FigureRow[] {
  const own = figures({}).map((figure): Figure => ({
    ...figure,
    tally: tally(corpus, figure.tally.question, { alone: true }),
  }));
  const below = childrenDuring(corpus, branch, period).map((child): FigureRow => ({
    id: child.slug,
    label: stateOn(child, lastDayOf(child, period)).name,
    figures: figures({ branch: child.slug }),
  }));
  // What is asked of the branches one by one, or handed over for all, is not the organisation's own.
  const hasOwn = own.every(({ metric }) => standsByBranch(metric, period));
  const has = hasOwn && own.some((figure) => figure.tally.records.length > 0);
  return has ? [{ id: ownLine, label: ui['branch.ownLine'], figures: own }, ...below] : below;
}

/** The line of what an organisation did itself. */
const ownLine = 'own';

function lastDayOf({ ended }: Branch, { to }: Period): IsoDate {
  return ended !== undefined && ended < to ? ended : to;
}
