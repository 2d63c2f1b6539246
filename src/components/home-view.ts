import type { Corpus } from '../domain/corpus.ts';
import { firstDay, type WorkRecord } from '../domain/record.ts';
import type { Report } from '../domain/report.ts';
import { compareWithYearEarlier } from '../domain/tally/compare.ts';
import type { Figure } from '../domain/tally/tally.ts';
import { ui } from '../labels/ui.ts';
import { attendanceWord } from '../tables/attendance.ts';
import { figureCell } from '../tables/figures.ts';
import { shortText, showTally } from '../tables/shown-figure.ts';
import { textCell, type Row, type Table } from '../tables/table.ts';
import { printPeriod } from '../wording/dates.ts';
import { printGrowth } from '../wording/growth.ts';
import { paths } from './paths.ts';
import { shelfOf } from './shelf.ts';
import { distinctFigures } from '../domain/tally/readiness.ts';

/** Reports, the newest period first. */
export function reportsByTime(corpus: Corpus): readonly Report[] {
  return [...corpus.reports.values()].sort((a, b) =>
    a.period.to === b.period.to ? (a.id < b.id ? -1 : 1) : a.period.to < b.period.to ? 1 : -1,
  );
}

/** Records, those first that were written down last; by the day they tell of where nobody says when that was. */
export function newestRecords(corpus: Corpus): readonly WorkRecord[] {
  const written = ({ recorded, when }: WorkRecord) => recorded ?? firstDay(when);
  // The shelf is in order of time, and sorting keeps the order of what is equal.
  return [...shelfOf(corpus).records]
    .reverse()
    .sort((a, b) => (written(a) < written(b) ? 1 : written(a) > written(b) ? -1 : 0));
}

const headlines = 10;

/** The first figures of a report with their change on the year before, where the two can be compared. */
export function headlineTable(corpus: Corpus, report: Report): Table {
  const seen = new Set<string>();
  const figures = distinctFigures(corpus, report).filter(({ metric, period, branch }) => {
    const fits =
      period.id === report.period.id &&
      branch === report.branch &&
      (metric.nature === 'flow' || metric.nature === 'provided');
    if (!fits || seen.has(metric.id)) return false;
    seen.add(metric.id);
    return true;
  });
  return {
    caption: ui['home.headlineCaption'](printPeriod(report.period)),
    columns: [
      { id: 'metric', label: ui['home.metric'] },
      { id: 'value', label: ui['home.value'], numeric: true },
      { id: 'base', label: ui['home.base'], numeric: true },
      { id: 'change', label: ui['home.change'] },
    ],
    rows: figures.slice(0, headlines).map((figure) => headlineRow(corpus, report, figure)),
  };
}

function headlineRow(corpus: Corpus, report: Report, figure: Figure): Row {
  const { metric, tally } = figure;
  const cells = [
    textCell(metric.label, { path: paths.metric(metric.id) }),
    {
      ...figureCell(corpus, figure, paths.figure(report.id, figure.key)),
      text: shortText(corpus, tally),
    },
  ];
  if (metric.nature === 'provided') {
    const none = textCell(ui['home.published'], { empty: true });
    return { cells: [...cells, textCell(''), none] };
  }
  const comparison = compareWithYearEarlier(corpus, tally.question);
  const { base, outcome } = comparison;
  const known = base !== undefined && base.value !== null;
  // A change would tell what the attendance of a small branch was.
  const told = [tally, ...(base ? [base] : [])].every(
    (side) => attendanceWord(corpus, side) === undefined,
  );
  const compared = told && ['up', 'down', 'flat'].includes(outcome);
  const path = `${paths.figure(report.id, figure.key)}#base`;
  return {
    cells: [
      ...cells,
      known ? textCell(showTally(corpus, base).exact, { empty: !compared, path }) : textCell(''),
      told ? textCell(printGrowth(comparison), { empty: !compared }) : textCell(''),
    ],
  };
}
