import { askedOfThings, kindsIn } from '../../domain/catalogue/metric-kinds.ts';
import type { Metric } from '../../domain/catalogue/metric.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { textOrder } from '../../domain/order.ts';
import type { Period } from '../../domain/period.ts';
import type { Report } from '../../domain/report.ts';
import { figureFor, reportUntil } from '../../domain/tally/figure.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import { ui } from '../../labels/ui.ts';
import { figureCell } from '../../tables/figure-table.ts';
import { showFigure } from '../../wording/shown-figure.ts';
import { textCell, type Row, type Table } from '../../tables/table.ts';
import { printDate, printPeriod } from '../../wording/dates.ts';
import { describeDefinition } from '../../wording/describe.ts';
import { printExact } from '../../wording/number.ts';
import { fact, factIf, type Fact } from '../facts.ts';
import { paths } from '../paths.ts';
import { halves } from '../../domain/half-years.ts';
import { anchorOf, seriesPageOf } from '../../domain/series.ts';
import { yearCells } from '../year-cells.ts';
import { distinctFigures } from '../../domain/tally/readiness.ts';

/** A metric's definition in facts: the provider first, then what it counts and how. */
export function metricFacts(corpus: Corpus, metric: Metric): Fact[] {
  const [first] = metric.versions;
  const version = metric.versions.at(-1) ?? first;
  const { crossCheck } = metric;
  const other = crossCheck && corpus.catalogue.metrics.get(crossCheck.metric);
  return [
    fact(ui['metric.provider'], providerText(corpus, metric)),
    ...factIf(ui['metric.note'], version.note ?? metric.note),
    fact(ui['metric.formula'], ...describeDefinition(metric, version, corpus.catalogue, corpus)),
    fact(ui['metric.unit'], metric.unit),
    fact(ui['metric.as'], metric.as),
    ...seriesFact(corpus, metric),
    ...(crossCheck && other
      ? [
          fact(ui['metric.crossCheck'], {
            text: ui['metric.crossCheckText'](
              crossCheck.growth ? ui['evidence.growthOf'](other.label) : other.label,
              printExact(
                crossCheck.within,
                metric.unit === '%' ? ui['evidence.points'] : metric.unit,
              ),
            ),
            path: paths.metric(other.id),
          }),
        ]
      : []),
    fact(ui['metric.id'], metric.id),
  ];
}

/** Who hands a figure over, or what it is computed from. */
function providerText({ catalogue }: Corpus, metric: Metric): string {
  if (metric.provider !== undefined) return metric.provider;
  const asked = askedOfThings(catalogue, metric);
  const sources = new Set(asked.map(({ from }) => from.of));
  const [source] = sources;
  if (source !== undefined && source !== 'records' && sources.size === 1) {
    return ui['metric.fromSource'](ui[`metrics.source.${source}`]);
  }
  const kinds = asked.flatMap((definition) => kindsIn(catalogue, definition));
  const isOffice = sources.size === 1 && kinds.every(({ keptBy }) => keptBy === 'office');
  return ui[isOffice ? 'metric.fromOffice' : 'metric.fromRecords'];
}

/** The page with the series of a provided figure. */
function seriesFact(corpus: Corpus, metric: Metric): Fact[] {
  const page = seriesPageOf(corpus, metric);
  if (!page) return [];
  const path = `${paths.series(page.id)}#${anchorOf(corpus, page, metric)}`;
  return [fact(ui['metric.series'], { text: ui['metric.seriesText'](page.title), path })];
}

/** The versions of a metric, the newest first; `undefined` where it never changed. */
export function versionsTable(corpus: Corpus, metric: Metric): Table | undefined {
  if (metric.versions.length < 2) return undefined;
  const rows = metric.versions.map((version): Row => {
    const since = version.validFrom;
    const lines = describeDefinition(metric, version, corpus.catalogue, corpus);
    return {
      cells: [
        textCell(since ? printDate(since) : ui['metric.fromStart']),
        textCell((since ? lines.slice(1) : lines).join(ui['text.join'])),
        textCell(version.note ?? ''),
        textCell(since ? comparableWords(version.comparable) : ''),
      ],
    };
  });
  return {
    caption: ui['metric.versions'],
    columns: [
      { id: 'from', label: ui['metric.validFrom'], short: true },
      { id: 'formula', label: ui['metric.versionFormula'] },
      { id: 'note', label: ui['metric.versionNote'] },
      { id: 'comparable', label: ui['metric.versionComparable'] },
    ],
    rows: rows.reverse(),
  };
}

function comparableWords(comparable: boolean): string {
  return ui[comparable ? 'metric.comparable' : 'metric.incomparable'];
}

/** A metric's figure for a half-year, over the whole organisation, as known on the site's day. */
export function metricFigure(corpus: Corpus, metric: Metric, period: Period): Figure {
  const { root, asOf } = corpus.site;
  return figureFor(corpus, { metric: metric.id, period, branch: root, until: asOf, as: '确数' });
}

/** A metric's values by half-year, each leading to its records. */
export function valuesTable(corpus: Corpus, metric: Metric): Table {
  const compared = metric.nature === 'flow' || metric.nature === 'stock';
  return {
    caption: ui['metric.valuesCaption'](metric.label),
    columns: [
      { id: 'period', label: ui['metric.period'], short: true },
      { id: 'value', label: ui['metric.value'], unit: metric.unit, numeric: true },
      { id: 'records', label: ui['metric.recordCount'], numeric: true },
      ...(compared ? [{ id: 'comparison', label: ui['metric.comparison'] }] : []),
    ],
    rows: halves(corpus).map((period): Row => {
      const figure = metricFigure(corpus, metric, period);
      const path = paths.metricValue(metric.id, period.id);
      const count = figure.tally.records.length;
      return {
        cells: [
          textCell(printPeriod(period)),
          figureCell(corpus, figure, path),
          textCell(String(count), { value: count }),
          ...(compared ? [yearCells(corpus, figure)[1]] : []),
        ],
      };
    }),
  };
}

/** A report that prints a metric, with the figures it does so by. */
export interface MetricUse {
  readonly report: Report;
  /** As of which day the report knows it: its cut-off. */
  readonly known: string;
  readonly figures: readonly {
    readonly text: string;
    readonly notes: readonly string[];
    readonly path: string;
    readonly period: string;
  }[];
}

/** The reports that use a metric, newest first; only those that print it of `period`, where that is given. */
export function usesOf(corpus: Corpus, metric: Metric, period?: Period): MetricUse[] {
  return [...corpus.reports.values()]
    .sort((a, b) => textOrder(b.period.to, a.period.to))
    .flatMap((report) => {
      const figures = distinctFigures(corpus, report)
        .filter((figure) => figure.metric.id === metric.id)
        .filter((figure) => period === undefined || figure.period.id === period.id)
        .map((figure) => ({
          ...showFigure(corpus, figure),
          path: paths.figureInReport(report.id, figure.key),
          period: printPeriod(figure.period),
        }));
      const known = ui['report.cutoffOn'](printDate(reportUntil(corpus, report)));
      return figures.length > 0 ? [{ report, known, figures }] : [];
    });
}
