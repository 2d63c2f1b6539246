import type { Metric } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { inData, inText, issue, type Issue, type Place } from '../issues.ts';
import { figureFor, figureOfUse } from '../tally/figure.ts';
import { sheetPeriods } from '../tally/sheet-periods.ts';
import type { Figure } from '../tally/tally.ts';
import type { Unread } from '../unread.ts';
import type { Check, Texts } from './check.ts';
import { isPartlyRead } from './partly-read.ts';

export const crossChecks: readonly Check[] = [
  { name: 'provided figures agree with their cross-check', computes: true, find: disagreements },
];

/** A figure, and where a disagreement with it is reported. */
interface PlacedFigure {
  readonly figure: Figure;
  readonly place: Place;
}

/**
 * A figure that lies too far from its cross-check is reported where a report prints it, and otherwise at the
 * sheet that it comes from: whoever receives a sheet should know before it is reported.
 */
function disagreements(corpus: Corpus, _texts: Texts, unread: Unread): Issue[] {
  const disagreement = ({ figure, place }: PlacedFigure) =>
    isKnown(corpus, unread, figure) ? disagreementOf(corpus, { figure, place }) : [];
  const reported = inReports(corpus).flatMap(disagreement);
  const reportedKeys = new Set(reported.map(({ key }) => key));
  // A report may ask too, and with its early cut-off see nothing wrong: that does not silence the sheet.
  const onSheets = sheets(corpus).flatMap(disagreement);
  return [...reported, ...onSheets.filter(({ key }) => !reportedKeys.has(key))].map(
    ({ found }) => found,
  );
}

/** What was found wrong with a figure. */
interface Disagreement {
  readonly key: string;
  readonly found: Issue;
}

function keyOf({ metric, period, branch }: Figure): string {
  return [metric.id, period.id, branch].join(' ');
}

function inReports(corpus: Corpus): PlacedFigure[] {
  return [...corpus.reports.values()].flatMap((report) =>
    report.uses.flatMap((use): PlacedFigure[] => {
      const figure = use.name === 'Tally' ? figureOfUse(corpus, report, use) : undefined;
      if (!figure?.crossCheck) return [];
      return [{ figure, place: inText(report.file, use.line, use.column) }];
    }),
  );
}

/** The figures of all metrics that have a cross-check, for each period of which a sheet is there. */
function sheets(corpus: Corpus): PlacedFigure[] {
  const { root, asOf } = corpus.site;
  return [...corpus.catalogue.metrics.values()]
    .filter(({ crossCheck }) => crossCheck && corpus.catalogue.metrics.has(crossCheck.metric))
    .flatMap((metric) =>
      sheetPeriods(corpus, metric).flatMap((period): PlacedFigure[] => {
        const ask = { metric: metric.id, period, branch: root, until: asOf };
        const figure = figureFor(corpus, ask);
        const [sheet] = figure.tally.records;
        const record = sheet === undefined ? undefined : corpus.records.get(sheet);
        return record ? [{ figure, place: inData(record.file, [fieldOf(metric)]) }] : [];
      }),
    );
}

/** The key of the sheet that the figure is taken from. */
function fieldOf({ versions }: Metric): string {
  const latest = versions.flatMap(({ definition }) =>
    definition.of === 'things' && definition.take.do === 'latest' ? definition.take.field : [],
  );
  return latest.at(-1) ?? 'period';
}

/** Whether nothing of a figure, or of what it is held against, is in what could not be read. */
function isKnown(corpus: Corpus, unread: Unread, figure: Figure): boolean {
  const against = figure.crossCheck?.tally.metric;
  return [figure.metric, ...(against ? [against] : [])].every(
    (metric) => !isPartlyRead(corpus, unread, { ...figure, metric }),
  );
}

function disagreementOf(corpus: Corpus, { figure, place }: PlacedFigure): Disagreement[] {
  const { metric, period, tally, crossCheck } = figure;
  if (crossCheck?.agrees !== false || tally.value === null || crossCheck.value === null) return [];
  const { growth, within, value, tally: other } = crossCheck;
  const { expected, missing } = other.reporting;
  const facts = {
    metric: metric.label,
    period: period.id,
    published: tally.value,
    crossCheck: value,
    within,
    unit: metric.unit,
    provider: metric.provider,
    sheets: tally.records.flatMap((id) => corpus.records.get(id)?.file ?? []),
    other: other.metric.label,
    counted: other.records.length,
    reported: expected.length - missing.length,
    expected: expected.length,
  };
  const found = issue(growth ? 'growth-disagrees' : 'sum-disagrees', facts, place);
  return [{ key: keyOf(figure), found }];
}
