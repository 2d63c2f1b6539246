import { askedOfThings, kindsIn } from '../../domain/catalogue/metric-kinds.ts';
import type { Metric } from '../../domain/catalogue/metric.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { yearEarlier, type Period } from '../../domain/period.ts';
import { ui } from '../../labels/ui.ts';
import { figureCell } from '../../tables/figure-table.ts';
import { textCell, type Row, type Table } from '../../tables/table.ts';
import { printPeriod } from '../../wording/dates.ts';
import { kindGroups } from '../../domain/catalogue/kind-groups.ts';
import { metricFigure } from './metric-view.ts';
import { paths } from '../paths.ts';
import { halves } from '../../domain/half-years.ts';

/** Metrics that ask of one sort of thing. */
interface MetricGroup {
  /** Its anchor in the list of metrics. */
  readonly id: string;
  readonly name: string;
  readonly metrics: readonly Metric[];
}

/**
 * All metrics by what they ask of: the groups of kinds in the order of the kinds' own list, then what is no
 * record (branches, seats, days, commitments).
 */
export function metricGroups(corpus: Corpus): MetricGroup[] {
  const { metrics } = corpus.catalogue;
  const byName = Map.groupBy(metrics.values(), (metric) => groupOf(corpus, metric));
  const kinds = kindGroups(corpus).map(({ name }) => name);
  const names = new Set([...kinds, ...byName.keys()]);
  return [...names]
    .flatMap((name) => {
      const own = byName.get(name);
      return own ? [{ name, metrics: own }] : [];
    })
    .map((group, at) => ({ ...group, id: `group-${at + 1}` }));
}

/** The group of the first kind that a metric asks of, itself or in its first part, or its other source. */
function groupOf({ catalogue }: Corpus, metric: Metric): string {
  const [first] = askedOfThings(catalogue, metric);
  if (!first) return ui['metrics.groupOther'];
  if (first.from.of !== 'records') return ui[`metrics.source.${first.from.of}`];
  return kindsIn(catalogue, first)[0]?.group ?? ui['metrics.groupOther'];
}

/** The newest half-year that is over, after the same half of the year before where records reach back so far. */
function comparedHalves(corpus: Corpus): readonly Period[] {
  const known = halves(corpus);
  const newest = known.find(({ to }) => to <= corpus.site.asOf) ?? known[0];
  if (!newest) return [];
  const before = yearEarlier(newest);
  return [...known.filter(({ id }) => id === before.id), newest];
}

/** Metrics with their nature and unit, and their values of two half-years that compare. */
export function metricsTable(corpus: Corpus, caption: string, metrics: readonly Metric[]): Table {
  const periods = comparedHalves(corpus);
  return {
    caption,
    columns: [
      { id: 'metric', label: ui['metrics.label'] },
      { id: 'nature', label: ui['metrics.nature'], short: true },
      { id: 'unit', label: ui['metrics.unit'], short: true },
      ...periods.map((period) => ({ id: period.id, label: printPeriod(period), numeric: true })),
    ],
    rows: metrics.map((metric): Row => ({
      id: metric.id,
      cells: [
        textCell(metric.label, {
          path: paths.metric(metric.id),
          notes: metric.provider === undefined ? [] : [metric.provider],
        }),
        textCell(ui[`metrics.short.${metric.nature}`]),
        textCell(metric.unit),
        ...periods.map((period) =>
          figureCell(
            corpus,
            metricFigure(corpus, metric, period),
            paths.metricValue(metric.id, period.id),
          ),
        ),
      ],
    })),
  };
}
