import type { Corpus } from '../../domain/corpus.ts';
import { partOf } from '../../domain/period.ts';
import type { Report } from '../../domain/report.ts';
import { branchesOn, hasReturned } from '../../domain/tally/scope.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import { ui } from '../../labels/ui.ts';
import { branchName } from '../../tables/record-words.ts';
import { printPeriodInYear } from '../../wording/dates.ts';
import { paths } from '../paths.ts';
import { distinctFigures, figureState } from '../../domain/tally/readiness.ts';
import { recordsById } from '../record/record-lines.ts';
import { shownFigureState, stateOfFigure, type ShownState } from '../states.ts';
import { openParts } from '../waiting.ts';

/** Something that somebody has to do before a report's figures are ready. */
interface OpenWork {
  readonly text: string;
  readonly path: string;
  readonly state: ShownState;
  /** What it holds up: 涉及10项. */
  readonly note: string;
}

/**
 * What holds up a report's figures, grouped by what is to be done and not by figure: one branch that has not
 * reported holds up many. First who has to report, then which records have to be checked.
 */
export function openWork(corpus: Corpus, report: Report): OpenWork[] {
  const figures = distinctFigures(corpus, report);
  return [...waiting(corpus, report, figures), ...unchecked(corpus, report, figures)];
}

function waiting(corpus: Corpus, report: Report, figures: readonly Figure[]): OpenWork[] {
  const open = figures.filter((figure) => ['missing', 'incomplete'].includes(figureState(figure)));
  const branches = open.flatMap((figure) =>
    waitsForBranches(figure) ? figure.tally.reporting.missing : [],
  );
  return [
    ...counted(branches).map(([slug, count]) => ({
      text: branchName(corpus, slug, report.cutoff),
      path: paths.branch(slug),
      state: shownFigureState('missing'),
      note: [...openText(corpus, report, slug), ui['home.affects'](count)].join(ui['list.join']),
    })),
    ...open
      .filter((figure) => !waitsForBranches(figure))
      .map((figure) => figureWork(report, figure)),
  ];
}

function unchecked(corpus: Corpus, report: Report, figures: readonly Figure[]): OpenWork[] {
  const ids = figures.flatMap(({ tally }) =>
    recordsById(corpus, tally.records)
      .filter(({ state }) => state === '待核')
      .map(({ id }) => id),
  );
  return [
    ...counted(ids).map(([id, count]) => ({
      text: corpus.records.get(id)?.title ?? id,
      path: paths.record(id),
      state: shownFigureState('unchecked'),
      note: ui['home.affects'](count),
    })),
    ...figures
      .filter(({ tally }) => tally.value === null)
      .filter((figure) => figureState(figure) === 'unchecked')
      .map((figure) => figureWork(report, figure)),
  ];
}

/** 二季度未确认: what of the report's period a branch has not confirmed. */
function openText(corpus: Corpus, { period }: Report, slug: string): string[] {
  const branch = corpus.branches.get(slug);
  const open = branch ? openParts(branch, period, corpus.site.asOf) : [];
  if (open.length === 0) return [];
  return [ui['home.notConfirmed'](open.map(printPeriodInYear).join(ui['list.join']))];
}

/**
 * How many branches have not confirmed the month that the site's day lies in: nothing to be done yet, since a
 * month is confirmed when it is over. `undefined` where all have.
 */
export function runningMonth(corpus: Corpus): string | undefined {
  const { asOf, root } = corpus.site;
  const month = partOf(asOf, 'month');
  const open = branchesOn(corpus, root, asOf).filter((branch) => !hasReturned(branch, month, asOf));
  if (open.length === 0) return undefined;
  return ui['home.running'](printPeriodInYear(month), open.length);
}

/** A provided figure waits for its provider, whoever keeps its sheet. */
function waitsForBranches({ metric, tally }: Figure): boolean {
  return metric.nature !== 'provided' && tally.reporting.missing.length > 0;
}

function figureWork(report: Report, figure: Figure): OpenWork {
  return {
    text: figure.metric.label,
    path: paths.figure(report.id, figure.key),
    state: stateOfFigure(figure),
    note: figure.metric.provider ?? '',
  };
}

/** How often each name stands in a list, the most frequent first. */
function counted(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
