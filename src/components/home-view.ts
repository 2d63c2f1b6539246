import type { Corpus } from '../domain/corpus.ts';
import type { Report } from '../domain/report.ts';
import { compareWithYearEarlier } from '../domain/tally/compare.ts';
import type { Figure } from '../domain/tally/tally.ts';
import { ui } from '../labels/ui.ts';
import { figureCell, figureText } from '../tables/figures.ts';
import { textCell, type Row, type Table } from '../tables/table.ts';
import { printPeriod } from '../wording/dates.ts';
import { exactText } from '../wording/figure.ts';
import { printGrowth } from '../wording/growth.ts';
import { paths } from './paths.ts';
import { distinctFigures } from '../domain/tally/readiness.ts';

/** Reports, the newest period first. */
export function reportsByTime(corpus: Corpus): readonly Report[] {
  return [...corpus.reports.values()].sort((a, b) =>
    a.period.to === b.period.to ? (a.id < b.id ? -1 : 1) : a.period.to < b.period.to ? 1 : -1,
  );
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
    { ...figureCell(figure, paths.figure(report.id, figure.key)), text: figureText(tally) },
  ];
  if (metric.nature === 'provided') {
    const none = textCell(ui['home.published'], { empty: true });
    return { cells: [...cells, textCell(''), none] };
  }
  const comparison = compareWithYearEarlier(corpus, tally.question);
  const { base, outcome } = comparison;
  const known = base !== undefined && base.value !== null;
  const compared = ['up', 'down', 'flat'].includes(outcome);
  return {
    cells: [
      ...cells,
      known ? textCell(exactText(base), { empty: !compared }) : textCell(''),
      textCell(printGrowth(comparison), { empty: !compared }),
    ],
  };
}
