import type { Branch } from '../../domain/branch.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { branchHalves } from '../../domain/half-years.ts';
import { Kept } from '../../domain/kept.ts';
import type { Period } from '../../domain/period.ts';
import { figureFor } from '../../domain/tally/figure.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import { talliesOfThings } from '../../domain/tally/tallies-of-things.ts';
import { paths } from '../paths.ts';

/** The figures of one metric: of a half-year first, then of the earlier ones, back in time. */
type FigureLine = readonly [Figure, ...Figure[]];

/**
 * A branch's figures of a half-year with those of the half-years before: of the metrics to which anything in it
 * or below it has brought something in one of them, or which it still has to report for this one.
 */
export function halfFigures(corpus: Corpus, branch: Branch, half: Period): readonly FigureLine[] {
  return [...linesOf(corpus, branch, half).values()];
}

/** A branch's figure of a half-year, whether its page shows it or not. */
export function halfFigure(corpus: Corpus, branch: Branch, half: Period, metric: string): Figure {
  const at = branchHalves(corpus, branch).findIndex(({ id }) => id === half.id);
  const known = figuresOf(corpus, branch).get(metric)?.[at];
  const until = corpus.site.asOf;
  return (
    known ?? figureFor(corpus, { metric, period: half, branch: branch.slug, until, as: '确数' })
  );
}

/** The figures of a branch's half-years by metric, newest first; every cell of a table by branch asks for them. */
type Figures = ReadonlyMap<string, readonly Figure[]>;

function figuresOf(corpus: Corpus, branch: Branch): Figures {
  return keptFigures.get(corpus, branch.slug, () => computeFigures(corpus, branch));
}

const keptFigures = new Kept<Corpus, string, Figures>();

type Lines = ReadonlyMap<string, FigureLine>;

/** The lines that a branch's page of a half-year shows, by metric. */
function linesOf(corpus: Corpus, branch: Branch, half: Period): Lines {
  const key = `${branch.slug} ${half.id}`;
  return keptLines.get(corpus, key, () => findLines(corpus, branch, half));
}

const keptLines = new Kept<Corpus, string, Lines>();

function findLines(corpus: Corpus, branch: Branch, half: Period): Lines {
  const at = branchHalves(corpus, branch).findIndex(({ id }) => id === half.id);
  const found = new Map<string, FigureLine>();
  for (const [metric, all] of at < 0 ? [] : figuresOf(corpus, branch)) {
    const [own, ...earlier] = all.slice(at);
    if (!own) continue;
    const shown = [own, ...earlier].some(hasSomething) || isOwed(corpus, own);
    if (shown) found.set(metric, [own, ...earlier]);
  }
  return found;
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
  return reporting.missing.includes(branch) && talliesOfThings(tally).every(isPlainCount(corpus));
}

function isPlainCount({ catalogue }: Corpus) {
  return ({ version: { definition } }: Figure['tally']): boolean =>
    definition.of === 'things' &&
    definition.from.of === 'records' &&
    definition.where.length === 0 &&
    definition.from.kinds.every(
      ({ kind, where }) => catalogue.kinds.get(kind)?.common === true && where.length === 0,
    );
}

function computeFigures(corpus: Corpus, branch: Branch): Figures {
  const until = corpus.site.asOf;
  const periods = branchHalves(corpus, branch);
  const alone = corpus.tree.children(branch.slug, until).length === 0;
  const asked = [...corpus.catalogue.metrics.values()]
    .filter(({ nature }) => nature !== 'target')
    // The middle of one branch is that branch.
    .filter(
      ({ versions }) => !alone || versions.every(({ definition }) => definition.of !== 'each'),
    );
  return new Map(
    asked.map(({ id }) => [
      id,
      periods.map((period) =>
        figureFor(corpus, { metric: id, period, branch: branch.slug, until, as: '确数' }),
      ),
    ]),
  );
}

/**
 * The page with the records of a branch's figure: that of the half-year, the whole organisation's on the
 * metric's own. `undefined` where that page does not show the metric.
 */
export function figurePath(corpus: Corpus, { metric, period, branch }: Figure): string | undefined {
  if (branch === corpus.site.root) return paths.metricValue(metric.id, period.id);
  const asked = corpus.branches.get(branch);
  const shown = asked && linesOf(corpus, asked, period).has(metric.id);
  return shown ? `${paths.branchFigures(branch, period.id)}#${metric.id}` : undefined;
}
