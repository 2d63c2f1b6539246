import type { Branch } from '../../domain/branch.ts';
import { foundedOn, stateOn } from '../../domain/branch.ts';
import type { Definition, Metric } from '../../domain/catalogue/metric.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { earlier } from '../../domain/date.ts';
import type { Period } from '../../domain/period.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import { ui } from '../../labels/ui.ts';
import { textCell, type Cell, type Row, type Table } from '../../tables/table.ts';
import { printPeriod } from '../../wording/dates.ts';
import { childCell } from './child-tables.ts';
import { halfFigure } from './half-year-figures.ts';
import { inTreeOrder } from './order.ts';
import { metricFigure } from '../metric/metric-view.ts';
import { paths } from '../paths.ts';

/** A branch in the table, with its figure. */
interface Line {
  readonly branch: Branch;
  readonly figure: Figure;
}

/**
 * Whether a metric has a value for each branch: things that happen at branches or stand there. What the
 * office keeps for all, what others hand over, and the spread over branches are of the whole alone.
 */
export function isByBranch(corpus: Corpus, { nature, versions }: Metric): boolean {
  if (nature !== 'flow' && nature !== 'stock') return false;
  const definition = versions.at(-1)?.definition;
  return definition !== undefined && livesInBranches(corpus, definition, []);
}

function livesInBranches(corpus: Corpus, asked: Definition, above: readonly Definition[]): boolean {
  if (above.includes(asked)) return false;
  const ofMetric = (id: string) => {
    const definition = corpus.catalogue.metrics.get(id)?.versions.at(-1)?.definition;
    return definition !== undefined && livesInBranches(corpus, definition, [...above, asked]);
  };
  switch (asked.of) {
    case 'things': {
      const { from, at } = asked;
      if (from.of !== 'records') return from.of === 'branches' || from.of === 'seats';
      const { kinds } = corpus.catalogue;
      const keeps = from.kinds.map(({ kind }) => kinds.get(kind)?.keptBy);
      return at !== undefined || keeps.includes('branches');
    }
    case 'ratio':
    case 'quotient':
      return ofMetric(asked.part) && ofMetric(asked.whole);
    case 'plus':
      return asked.metrics.some(ofMetric);
    case 'over':
      return ofMetric(asked.metric);
    case 'each':
      return asked.each !== 'branch' && ofMetric(asked.metric);
    // A target is that of one organisation.
    case 'progress':
      return false;
  }
}

/**
 * A metric's values of a period by branch, in the order of the tree and never by size: this is no ranking.
 * A branch's value is that of all below it, so the last row is asked for itself and never added up.
 */
export function metricBranchesTable(
  corpus: Corpus,
  metric: Metric,
  period: Period,
): Table | undefined {
  if (!isByBranch(corpus, metric)) return undefined;
  const lines = linesOf(corpus, metric, period);
  const row = (head: Cell, figure: Figure): Row => {
    const count = figure.tally.records.length;
    return { cells: [head, childCell(corpus, figure), textCell(String(count), { value: count })] };
  };
  return {
    caption: ui['metric.branchesCaption'](printPeriod(period), metric.label),
    columns: [
      { id: 'branch', label: ui['metric.branch'] },
      { id: 'value', label: ui['metric.value'], unit: metric.unit, numeric: true },
      { id: 'records', label: ui['metric.recordCount'], numeric: true },
    ],
    rows: lines.map(({ branch, figure }) => {
      const below = corpus.tree.children(branch.slug, period.to).length > 0;
      const head = textCell(stateOn(branch, lastDay(branch, period)).name, {
        path: paths.branch(branch.slug),
        notes: below ? [ui['metric.withBelow']] : [],
      });
      return row(head, figure);
    }),
    total: row(textCell(ui['block.distinctTotal']), metricFigure(corpus, metric, period)),
  };
}

function linesOf(corpus: Corpus, metric: Metric, period: Period): Line[] {
  const { root, asOf } = corpus.site;
  const living = [...corpus.branches.values()].filter(
    (branch) =>
      branch.slug !== root &&
      foundedOn(branch) <= earlier(period.to, asOf) &&
      !(branch.ended !== undefined && branch.ended < period.from),
  );
  return inTreeOrder(
    corpus,
    living.map(({ slug }) => slug),
  ).flatMap((slug) => {
    const branch = corpus.branches.get(slug);
    if (!branch) return [];
    return [{ branch, figure: halfFigure(corpus, branch, period, metric.id) }];
  });
}

function lastDay({ ended }: Branch, { to }: Period): string {
  return ended !== undefined && ended < to ? ended : to;
}
