import type { Corpus } from '../../domain/corpus.ts';
import type { Report } from '../../domain/report.ts';
import { readinessOf } from '../../domain/tally/readiness.ts';
import { ui } from '../../labels/ui.ts';
import { textCell, type Table } from '../../tables/table.ts';
import { printDate, printPeriod } from '../../wording/dates.ts';
import type { ChangedParagraph, ComparedSection, WordRun } from './text.ts';
import { paths } from '../paths.ts';
import { readinessText } from '../report/readiness.ts';
import type { ReportPair } from '../../domain/report-pairs.ts';

/** What the two reports are, side by side. */
export function headTable(corpus: Corpus, { report, earlier }: ReportPair): Table {
  const line = (label: string, text: (one: Report) => string, path?: (id: string) => string) => ({
    cells: [
      textCell(label),
      ...[report, earlier].map((one) => textCell(text(one), path ? { path: path(one.id) } : {})),
    ],
  });
  return {
    caption: ui['compare.reports'],
    columns: [
      { id: 'side', label: ui['compare.side'], short: true },
      { id: 'current', label: printPeriod(report.period) },
      { id: 'earlier', label: printPeriod(earlier.period) },
    ],
    rows: [
      line(ui['report.title'], ({ title }) => title, paths.report),
      line(ui['report.cutoff'], ({ cutoff }) => printDate(cutoff)),
      line(ui['report.status'], ({ status }) => ui[`report.said.${status}`]),
      line(ui['report.readiness'], (one) => readinessText(readinessOf(corpus, one)), paths.sheet),
    ],
  };
}

/** The heading of a compared section: what it is called now, and before where that was otherwise. */
export function sectionTitle(
  { current, earlier }: ComparedSection,
  { report, earlier: before }: ReportPair,
): string {
  const titled = (title: string) => (title === '' ? ui['compare.opening'] : title);
  if (current === undefined) {
    return ui['compare.sectionAdded'](titled(earlier ?? ''), printPeriod(before.period));
  }
  if (earlier === undefined) {
    return ui['compare.sectionAdded'](titled(current), printPeriod(report.period));
  }
  return current === earlier
    ? titled(current)
    : ui['compare.sectionRenamed'](titled(current), titled(earlier));
}

/** The note about the paragraphs that did not change; nothing where there are none. */
export function sameText({ changed, same }: ComparedSection): string | undefined {
  if (same === 0) return undefined;
  return ui[changed.length === 0 ? 'compare.allSame' : 'compare.same'](same);
}

/** How many paragraphs of a section only one of the reports has; nothing where there are none. */
export function apartText({ changed }: ComparedSection, pair: ReportPair): string | undefined {
  const apart = changed.filter((paragraph) => paragraph.apart);
  const sides = [
    { report: pair.report, count: apart.filter(({ current }) => current).length },
    { report: pair.earlier, count: apart.filter(({ earlier }) => earlier).length },
  ].filter(({ count }) => count > 0);
  if (sides.length === 0) return undefined;
  const said = sides.map(({ report, count }) =>
    ui['compare.apart'](printPeriod(report.period), count),
  );
  return said.join(ui['list.join']);
}

/** A side of a changed paragraph, ready to print. */
export interface ParagraphSide {
  readonly is: 'current' | 'earlier';
  readonly label: string;
  readonly runs: readonly WordRun[];
}

/** The sides that a changed paragraph has, the current one first. */
export function paragraphSides(
  { current, earlier, apart }: ChangedParagraph,
  pair: ReportPair,
): ParagraphSide[] {
  const now = printPeriod(pair.report.period);
  const then = printPeriod(pair.earlier.period);
  const side = (
    is: ParagraphSide['is'],
    runs: readonly WordRun[] | undefined,
    label: string,
  ): ParagraphSide[] => {
    return runs ? [{ is, label, runs }] : [];
  };
  return [
    ...side('current', current, apart ? ui['compare.alone'](now) : now),
    ...side('earlier', earlier, apart ? ui['compare.alone'](then) : then),
  ];
}
