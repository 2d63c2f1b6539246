import type { Corpus } from '../../domain/corpus.ts';
import { addDays } from '../../domain/date.ts';
import { textOrder } from '../../domain/order.ts';
import { partOf, type Period } from '../../domain/period.ts';
import { firstDay, type WorkRecord } from '../../domain/record.ts';
import type { Report } from '../../domain/report.ts';
import { corpusFor } from '../../domain/sent/sent-corpus.ts';
import { figureFor } from '../../domain/tally/figure.ts';
import { distinctFigures } from '../../domain/tally/readiness.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import { ui } from '../../labels/ui.ts';
import { figureCell } from '../../tables/figure-table.ts';
import { shortText } from '../../wording/shown-figure.ts';
import { textCell, type Row, type Table } from '../../tables/table.ts';
import { printPeriod } from '../../wording/dates.ts';
import type { Piece } from '../facts.ts';
import { reportsByTime } from '../report/report-lists.ts';
import { driftView } from '../sent/drift-view.ts';
import { paths } from '../paths.ts';
import { halves } from '../../domain/half-years.ts';
import { orderedRecords } from '../../domain/ordered-records.ts';
import { dutyYears } from '../../domain/duty-years.ts';
import { missedRules, missedSummary } from '../duties/missed.ts';
import { yearCells } from '../year-cells.ts';

/**
 * The report that the office is at work on: the newest of the whole organisation whose period is over, and of
 * those that end on one day one that has not been sent. What is begun before its period is over takes nothing
 * over from the last one that is due: its figures are not those of a whole period yet.
 */
export function currentReport(corpus: Corpus): Report | undefined {
  const byTime = reportsByTime(corpus).filter(({ period }) => period.to <= corpus.site.asOf);
  const own = byTime.filter(({ branch }) => branch === corpus.site.root);
  const newest = own.filter(({ period }) => period.to === own[0]?.period.to);
  return newest.find(({ status }) => status !== '已报送') ?? newest[0] ?? byTime[0];
}

/** Records, those first that were written down last; by the day they tell of where nobody says when that was. */
export function newestRecords(corpus: Corpus): readonly WorkRecord[] {
  const written = ({ recorded, when }: WorkRecord) => recorded ?? firstDay(when);
  // The records are in order of time, and sorting keeps the order of what is equal.
  return [...orderedRecords(corpus).records]
    .reverse()
    .sort((a, b) => textOrder(written(b), written(a)));
}

/** The half-year that the home page tells of: its report's, or the last one that is over. */
export function headlinePeriod(corpus: Corpus, report: Report | undefined): Period {
  if (report) return report.period;
  const half = partOf(corpus.site.asOf, 'half');
  return half.to <= corpus.site.asOf ? half : partOf(addDays(half.from, -1), 'half');
}

/** A figure with the page of its records. */
interface LedFigure {
  readonly figure: Figure;
  readonly path: string;
  /** Where the records of the year before stand. */
  readonly base?: string;
  /** The content that it tells of: of a report that was sent, what it was sent with. */
  readonly of: Corpus;
}

/** How many of a report's figures the home page shows where `site.yaml` names none. */
const headlines = 8;

/**
 * The figures that the home page shows first: those that the site names, as the report prints them or, where it
 * does not, as the site knows them; without a word of the site, the first of the report.
 */
export function headlineFigures(corpus: Corpus, report: Report | undefined): readonly LedFigure[] {
  const { root, asOf, headline } = corpus.site;
  const period = headlinePeriod(corpus, report);
  const printed = report ? printedFigures(corpus, report) : new Map<string, LedFigure>();
  if (headline.length === 0) return [...printed.values()].slice(0, headlines);
  const known = halves(corpus).some(({ id }) => id === period.id);
  return headline
    .filter((metric) => corpus.catalogue.metrics.has(metric))
    .map((metric) => {
      const found = printed.get(metric);
      if (found) return found;
      const figure = figureFor(corpus, { metric, period, branch: root, until: asOf, as: '确数' });
      return known
        ? withBase(corpus, figure, paths.metricValue(metric, period.id))
        : { figure, path: paths.metric(metric), of: corpus };
    });
}

function withBase(of: Corpus, figure: Figure, path: string): LedFigure {
  return { figure, path, base: `${path}#base`, of };
}

/** A report's figures of its own period and organisation, each metric once, in the order of the text. */
function printedFigures(corpus: Corpus, report: Report): Map<string, LedFigure> {
  const printed = new Map<string, LedFigure>();
  for (const figure of distinctFigures(corpus, report)) {
    const { metric, period, branch, key } = figure;
    const fits =
      period.id === report.period.id && branch === report.branch && metric.nature !== 'target';
    if (fits && !printed.has(metric.id)) {
      const path = paths.figure(report.id, key);
      printed.set(metric.id, withBase(corpusFor(corpus, report), figure, path));
    }
  }
  return printed;
}

/** The headline figures with their change on the year before, or why there is none. */
export function headlineTable(corpus: Corpus, report: Report | undefined): Table {
  return {
    caption: ui['home.headlineCaption'](printPeriod(headlinePeriod(corpus, report))),
    columns: [
      { id: 'metric', label: ui['home.metric'] },
      { id: 'value', label: ui['home.value'], numeric: true },
      { id: 'base', label: ui['home.base'], numeric: true },
      { id: 'change', label: ui['home.change'] },
    ],
    rows: headlineFigures(corpus, report).map(headlineRow),
  };
}

function headlineRow({ figure, path, base, of: corpus }: LedFigure): Row {
  const { metric, tally } = figure;
  return {
    cells: [
      textCell(metric.label, { path: paths.metric(metric.id) }),
      { ...figureCell(corpus, figure, path), text: shortText(corpus, tally) },
      ...yearCells(corpus, figure, base),
    ],
  };
}

/** The reports that were sent and of which numbers differ now, the newest first, with how many do. */
export function driftedReports(corpus: Corpus): readonly { report: Report; text: string }[] {
  return reportsByTime(corpus).flatMap((report) => {
    const { lines, others } = driftView(corpus, report);
    const count = lines.filter(({ isOther }) => isOther).length + others.length;
    return count === 0 ? [] : [{ report, text: ui['drift.count'](count) }];
  });
}

/** What rules asked for this year and was not done, in one line that leads to the list; `undefined` without rules. */
export function homeMissed(corpus: Corpus): Piece | undefined {
  const [newest] = dutyYears(corpus);
  if (!newest) return undefined;
  const summary = missedSummary(missedRules(corpus, newest));
  return {
    text: ui['text.said'](ui['missed.title'](printPeriod(newest.year))) + summary,
    path: paths.missedDuties(newest.year.id),
  };
}
