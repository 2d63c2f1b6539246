import type { Branch } from '../domain/branch.ts';
import type { Corpus } from '../domain/corpus.ts';
import { existsOn, foundedOn } from '../domain/branch.ts';
import type { Period } from '../domain/period.ts';
import { figureFor } from '../domain/tally/figure.ts';
import type { Figure } from '../domain/tally/tally.ts';
import { ui } from '../labels/ui.ts';
import { figureCell } from '../tables/figures.ts';
import { textCell, type Table } from '../tables/table.ts';
import { printPeriod } from '../wording/dates.ts';
import { paths } from './paths.ts';
import { halves } from './periods.ts';

/** How many half-years a branch's page shows side by side: two years, so that each of this year has its base. */
const halvesShown = 4;

/** The half-years in which a branch existed, newest first. */
export function branchHalves(corpus: Corpus, branch: Branch): readonly Period[] {
  return halves(corpus)
    .filter(
      ({ from, to }) =>
        foundedOn(branch) <= to && (existsOn(branch, from) || foundedOn(branch) > from),
    )
    .slice(0, halvesShown);
}

/** A branch's figures by half-year; all half-years have the same metrics. */
export type BranchFigures = readonly {
  readonly period: Period;
  readonly figures: readonly Figure[];
}[];

/**
 * A branch's figures of the half-years that its page shows, oldest first: of the metrics to which anything in
 * it or below it has brought something in one of them.
 */
export function branchFigures(corpus: Corpus, branch: Branch): BranchFigures {
  const kept = figuresByCorpus.get(corpus) ?? new Map<string, BranchFigures>();
  figuresByCorpus.set(corpus, kept);
  let known = kept.get(branch.slug);
  if (!known) kept.set(branch.slug, (known = computeFigures(corpus, branch)));
  return known;
}

const figuresByCorpus = new WeakMap<Corpus, Map<string, BranchFigures>>();

function computeFigures(corpus: Corpus, branch: Branch): BranchFigures {
  const until = corpus.site.asOf;
  const periods = [...branchHalves(corpus, branch)].reverse();
  const alone = corpus.tree.children(branch.slug, until).length === 0;
  const all = [...corpus.catalogue.metrics.values()]
    .filter(({ nature }) => nature === 'flow' || nature === 'stock')
    // The middle of one branch is that branch.
    .filter(
      ({ versions }) => !alone || versions.every(({ definition }) => definition.of !== 'each'),
    )
    .map(({ id }) =>
      periods.map((period) =>
        figureFor(corpus, { metric: id, period, branch: branch.slug, until, as: '确数' }),
      ),
    )
    .filter((figures) =>
      figures.some(({ tally }) => tally.records.length > 0 || tally.gapRecords.length > 0),
    );
  return periods.map((period, at) => ({ period, figures: all.flatMap((row) => row[at] ?? []) }));
}

/** A branch's metrics by half-year, oldest first; `undefined` where it has none. */
export function branchFiguresTable(
  corpus: Corpus,
  branch: Branch,
  name: string,
): Table | undefined {
  const halfYears = branchFigures(corpus, branch);
  const metrics = (halfYears[0]?.figures ?? []).map(({ metric }) => metric);
  if (metrics.length === 0) return undefined;
  return {
    caption: ui['branch.figuresCaption'](name),
    columns: [
      { id: 'metric', label: ui['metrics.label'] },
      { id: 'unit', label: ui['metrics.unit'], short: true },
      ...halfYears.map(({ period }) => ({
        id: period.id,
        label: printPeriod(period),
        numeric: true,
      })),
    ],
    rows: metrics.map(({ id, label, unit }, row) => ({
      cells: [
        textCell(label, { path: paths.metric(id) }),
        textCell(unit),
        ...halfYears.map(({ period, figures }) => {
          const figure = figures[row];
          if (!figure) return textCell(ui['table.none'], { empty: true });
          // The whole organisation's figures have pages of their own.
          const path =
            branch.slug === corpus.site.root
              ? paths.metricValue(id, period.id)
              : `${paths.branchFigures(branch.slug, period.id)}#${id}`;
          const cell = figureCell(corpus, figure, path);
          // That a branch without data has not reported says the word already.
          return figure.tally.value === null ? { ...cell, notes: [] } : cell;
        }),
      ],
    })),
  };
}
