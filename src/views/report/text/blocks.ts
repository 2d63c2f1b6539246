import { isRelative, spanAsked, type AskedPeriod } from '../../../domain/asked-period.ts';
import type { AttributeValues } from '../../../domain/attributes.ts';
import type { Metric } from '../../../domain/catalogue/metric.ts';
import type { Corpus } from '../../../domain/corpus.ts';
import { isTold } from '../../../domain/disclosure/disclosure.ts';
import { isWorthDrawing, type ChartData, type ChartType } from '../../../charts/chart.ts';
import { findingOf } from '../../../charts/finding.ts';
import { ui } from '../../../labels/ui.ts';
import { figureLines, type TextScope } from './figure-lines.ts';
import { orderedRows, type RowOrder } from './ordered-rows.ts';
import { figuresTable, type FigureRow } from '../../../tables/figure-table.ts';
import { showTally } from '../../../wording/shown-figure.ts';
import type { Table } from '../../../tables/table.ts';
import { printPeriod } from '../../../wording/dates.ts';

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
  readonly period?: AskedPeriod;
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

/**
 * The scope with the period and branch that a component asks for itself; `undefined` where the text's own period has
 * none such.
 */
function scopeFor(scope: TextScope, own: OwnScope): TextScope | undefined {
  const span = spanAsked(own.period, scope);
  return span && { ...scope, ...span, branch: own.branch ?? scope.branch };
}

/** Prepares a `<Chart>` or `<TallyTable>`; `undefined` where it names no metric, or no period of the text. */
export function figuresBlock(
  corpus: Corpus,
  scope: TextScope,
  asked: FiguresAsk,
): FiguresBlock | undefined {
  const { of: metrics, by, type = 'bar' } = asked;
  const own = scopeFor(scope, asked);
  if (metrics.length === 0 || !own) return undefined;
  const beside = asked.period && isRelative(asked.period) ? scope : undefined;
  const all = figureLines(corpus, own, metrics, by, beside);
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

function keepsBack({ disclosures = [] }: FigureRow): boolean {
  return !disclosures.every(isTold);
}

/** The number that a chart draws; `null` where there is none, or it is kept back. */
function valueOf(corpus: Corpus, { figures, disclosures }: FigureRow, at: number): number | null {
  const figure = figures[at];
  return (figure && showTally(corpus, figure.tally, disclosures?.[at]).value) ?? null;
}
