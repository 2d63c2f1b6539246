import { existsOn, foundedOn, type Branch } from '../domain/branch.ts';
import type { Corpus } from '../domain/corpus.ts';
import type { Period } from '../domain/period.ts';
import { figureFor } from '../domain/tally/figure.ts';
import type { Figure } from '../domain/tally/tally.ts';
import { leavesOf } from '../tables/leaves.ts';
import { paths } from './paths.ts';
import { halves } from './periods.ts';

/** How many half-years a branch has pages of: two years, so that each of this year has its base. */
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

/** The figures of one metric: of a half-year first, then of the earlier ones, back in time. */
export type FigureLine = readonly [Figure, ...Figure[]];

/**
 * A branch's figures of a half-year with those of the half-years before: of the metrics to which anything in it
 * or below it has brought something in one of them, or which it still has to report for this one.
 */
export function halfFigures(corpus: Corpus, branch: Branch, half: Period): readonly FigureLine[] {
  const at = branchHalves(corpus, branch).findIndex(({ id }) => id === half.id);
  return allFigures(corpus, branch).flatMap((figures): FigureLine[] => {
    const [own, ...earlier] = figures.slice(at);
    if (!own) return [];
    const shown = [own, ...earlier].some(hasSomething) || isOwed(corpus, own);
    return shown ? [[own, ...earlier]] : [];
  });
}

function hasSomething({ tally }: Figure): boolean {
  return tally.records.length > 0 || tally.gapRecords.length > 0;
}

/**
 * Whether a branch still has to report a figure of a half-year that is over: of the plain counts of what a clerk
 * records. Of all else nobody can say that there should be something.
 */
function isOwed(corpus: Corpus, { tally, period, branch }: Figure): boolean {
  const { gap, reporting } = tally;
  if (gap !== 'unreported' || period.to > corpus.site.asOf) return false;
  return reporting.missing.includes(branch) && leavesOf(tally).every(isPlainCount(corpus));
}

function isPlainCount({ catalogue }: Corpus) {
  const common = [...catalogue.kinds.values()].filter((kind) => kind.common);
  const names = new Set(common.flatMap(({ id, label }) => [id, label]));
  return ({ version: { definition } }: Figure['tally']): boolean =>
    definition.of === 'things' &&
    definition.from.of === 'records' &&
    definition.where.length === 0 &&
    definition.from.kinds.every(({ kind, where }) => names.has(kind) && where.length === 0);
}

/** By branch, each metric's figures of the half-years that it has pages of, newest first. */
const figuresByCorpus = new WeakMap<Corpus, Map<string, readonly (readonly Figure[])[]>>();

function allFigures(corpus: Corpus, branch: Branch): readonly (readonly Figure[])[] {
  const kept = figuresByCorpus.get(corpus) ?? new Map<string, readonly (readonly Figure[])[]>();
  figuresByCorpus.set(corpus, kept);
  let known = kept.get(branch.slug);
  if (!known) kept.set(branch.slug, (known = computeFigures(corpus, branch)));
  return known;
}

function computeFigures(corpus: Corpus, branch: Branch): readonly (readonly Figure[])[] {
  const until = corpus.site.asOf;
  const periods = branchHalves(corpus, branch);
  const alone = corpus.tree.children(branch.slug, until).length === 0;
  return (
    [...corpus.catalogue.metrics.values()]
      .filter(({ nature }) => nature !== 'target')
      // The middle of one branch is that branch.
      .filter(
        ({ versions }) => !alone || versions.every(({ definition }) => definition.of !== 'each'),
      )
      .map(({ id }) =>
        periods.map((period) =>
          figureFor(corpus, { metric: id, period, branch: branch.slug, until, as: '确数' }),
        ),
      )
      .filter((figures) => figures.some((figure) => hasSomething(figure) || isOwed(corpus, figure)))
  );
}

/**
 * Where the records of a branch's figure stand: on its page of the half-year, the whole organisation's on the
 * metric's own. `undefined` where that page does not show the metric.
 */
export function figurePath(corpus: Corpus, { metric, period, branch }: Figure): string | undefined {
  if (branch === corpus.site.root) return paths.metricValue(metric.id, period.id);
  const asked = corpus.branches.get(branch);
  const shown =
    asked &&
    branchHalves(corpus, asked).some(({ id }) => id === period.id) &&
    halfFigures(corpus, asked, period).some(([figure]) => figure.metric.id === metric.id);
  return shown ? `${paths.branchFigures(branch, period.id)}#${metric.id}` : undefined;
}
