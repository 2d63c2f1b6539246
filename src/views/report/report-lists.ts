import type { Corpus } from '../../domain/corpus.ts';
import { textOrder } from '../../domain/order.ts';
import { partOf, type Period } from '../../domain/period.ts';
import type { Report } from '../../domain/report.ts';
import { distinctFigures } from '../../domain/tally/readiness.ts';
import { ui } from '../../labels/ui.ts';
import { branchName } from '../../tables/record-words.ts';
import { textCell, type Cell, type Row, type Table } from '../../tables/table.ts';
import { printDate, printPeriod, printPeriodInYear } from '../../wording/dates.ts';
import { inTreeOrder } from '../branch/order.ts';
import { presentName } from '../branch/branch-view.ts';
import type { Piece } from '../facts.ts';
import { paths } from '../paths.ts';
import { pairsOf, type PairKind } from '../../domain/report-pairs.ts';

/** Reports, the newest period first; of one period the whole organisation's, then the others by their ids. */
export function reportsByTime(corpus: Corpus): readonly Report[] {
  const { root } = corpus.site;
  return [...corpus.reports.values()].sort(
    (a, b) =>
      textOrder(b.period.to, a.period.to) ||
      Number(b.branch === root) - Number(a.branch === root) ||
      textOrder(a.id, b.id),
  );
}

/** The reports of a part of a year: a half, or the whole. */
interface ReportGroup {
  readonly title: string;
  readonly reports: readonly Report[];
}

/** The reports of a year, those of its later part first. */
interface ReportYear {
  readonly year: Period;
  readonly groups: readonly ReportGroup[];
}

/**
 * Reports by the year and half in which their periods end, the newest first; those of a whole year stand before
 * its halves, and in each the whole organisation's before the branches'.
 */
export function reportsByYear(corpus: Corpus, reports: readonly Report[]): ReportYear[] {
  const years = Map.groupBy(reports, ({ period }) => partOf(period.to, 'year').id);
  return [...years]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, own]) => ({
      year: partOf(own[0]?.period.to ?? corpus.site.asOf, 'year'),
      groups: partsOf(corpus, own),
    }));
}

function partsOf(corpus: Corpus, reports: readonly Report[]): ReportGroup[] {
  const partOfYear = ({ period }: Report) =>
    period.form === 'year' ? 'year' : partOf(period.to, 'half').id;
  const order = inTreeOrder(corpus, corpus.branches.keys());
  // Letters come after digits, so that the whole year stands first.
  return [...Map.groupBy(reports, partOfYear)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, own]) => ({
      title: groupTitle(own[0]),
      reports: own.toSorted((a, b) => order.indexOf(a.branch) - order.indexOf(b.branch)),
    }));
}

function groupTitle(first: Report | undefined): string {
  if (!first || first.period.form === 'year') return ui['report.wholeYear'];
  return printPeriodInYear(partOf(first.period.to, 'half'));
}

/** The organisations that have reports, from the root down, with how many they have. */
export function reportBranches(corpus: Corpus): Piece[] {
  const ofBranch = Map.groupBy(corpus.reports.values(), ({ branch }) => branch);
  return inTreeOrder(corpus, ofBranch.keys()).map((slug) => ({
    text: ui['report.ofBranchCount'](presentName(corpus, slug), ofBranch.get(slug)?.length ?? 0),
    path: paths.reportsOf(slug),
  }));
}

/** An address for each organisation that has reports. */
export function reportBranchRoutes(
  corpus: Corpus,
): { params: { branch: string }; props: { name: string; reports: readonly Report[] } }[] {
  return [...Map.groupBy(reportsByTime(corpus), ({ branch }) => branch)].map(
    ([branch, reports]) => ({
      params: { branch },
      props: { name: presentName(corpus, branch), reports },
    }),
  );
}

/** Reports, each with its state, branch, period, cut-off, how many figures it has, and what it is compared with. */
export function reportList(corpus: Corpus, caption: string, reports: readonly Report[]): Table {
  return {
    caption,
    columns: [
      { id: 'title', label: ui['report.title'] },
      { id: 'status', label: ui['report.status'] },
      { id: 'branch', label: ui['report.branch'] },
      { id: 'period', label: ui['report.periodColumn'], short: true },
      { id: 'cutoff', label: ui['report.cutoff'], short: true },
      { id: 'figures', label: ui['report.figures'], numeric: true },
      { id: 'previous', label: ui['report.previous'], short: true },
      { id: 'year-before', label: ui['report.yearBefore'], short: true },
    ],
    rows: reports.map((report): Row => {
      const count = distinctFigures(corpus, report).length;
      return {
        cells: [
          textCell(report.title, { path: paths.report(report.id) }),
          textCell(statusText(corpus, report)),
          textCell(branchName(corpus, report.branch, report.cutoff), {
            path: paths.branch(report.branch),
          }),
          textCell(printPeriod(report.period)),
          textCell(printDate(report.cutoff)),
          textCell(ui['report.figureCount'](count), { value: count, path: paths.sheet(report.id) }),
          comparisonCell(corpus, report, 'previous'),
          comparisonCell(corpus, report, 'year-before'),
        ],
      };
    }),
  };
}

function comparisonCell(corpus: Corpus, report: Report, kind: PairKind): Cell {
  const pair = pairsOf(corpus, report).find((one) => one.kind === kind);
  if (!pair) return textCell(ui['report.noOther'], { empty: true });
  const path = paths.comparison(report.id, pair.earlier.id);
  return textCell(printPeriod(pair.earlier.period), { path });
}

/** How far a report is, in words. */
function statusText({ site }: Corpus, { status, period }: Report): string {
  const said = ui[`report.said.${status}`];
  return period.to > site.asOf ? ui['report.notOver'](said) : said;
}

/** The way to what stands below a report's page. */
export function crumbsBelow({ id, title }: Pick<Report, 'id' | 'title'>): Piece[] {
  return [
    { text: ui['report.list'], path: paths.reports },
    { text: title, path: paths.report(id) },
  ];
}

/** What belongs to a report and has a page of its own: the sheet of its figures, and comparisons with others. */
export function besideLinks(corpus: Corpus, report: Report): Piece[] {
  return [
    { text: ui['sheet.title'], path: paths.sheet(report.id) },
    { text: ui['annex.title'], path: paths.annex(report.id) },
    ...pairsOf(corpus, report).map(({ earlier, kind }) => ({
      text: ui[`compare.${kind}`](printPeriod(earlier.period)),
      path: paths.comparison(report.id, earlier.id),
    })),
  ];
}
