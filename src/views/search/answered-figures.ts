import type { Branch } from '../../domain/branch.ts';
import type { Metric } from '../../domain/catalogue/metric.ts';
import type { Corpus } from '../../domain/corpus.ts';
import { earlier } from '../../domain/date.ts';
import { disclose, discloseByBranch } from '../../domain/disclosure/disclose.ts';
import { branchHalves, halves } from '../../domain/half-years.ts';
import { partsWithin, type PartForm, type Period } from '../../domain/period.ts';
import { figureFor } from '../../domain/tally/figure.ts';
import { figureState } from '../../domain/tally/readiness.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import type { AnsweredFigure, FigureNames } from '../../search/figures/answered.ts';
import { figureStateWords } from '../../labels/figure-states.ts';
import { branchName } from '../../tables/record-words.ts';
import { wordFor } from '../../wording/disclosed.ts';
import { showFigure } from '../../wording/shown-figure.ts';
import { figurePath, halfFigure } from '../branch/half-year-figures.ts';
import { isByBranch } from '../branch/metric-branches.ts';
import { metricFigure } from '../metric/metric-view.ts';
import { paths } from '../paths.ts';

/** By which words the search is asked for figures: what metrics are called, and branches are and were. */
export function figureNames(corpus: Corpus): FigureNames {
  return {
    metrics: [...corpus.catalogue.metrics.values()].map(({ id, label }) => ({ id, label })),
    branches: [...corpus.branches.values()].map(({ slug, states }) => ({
      id: slug,
      names: [...new Set(states.map(({ name }) => name))],
    })),
    root: corpus.site.root,
  };
}

/**
 * The figures that the search answers with, as known on the site's day: of the half-years those that pages
 * print; of their quarters and months, and of the years, those of metrics of which nothing is kept back. A
 * number that is kept back could be worked out from others beside it that no page prints.
 */
export function answeredFigures(corpus: Corpus): AnsweredFigure[] {
  return [...corpus.catalogue.metrics.values()].flatMap((metric) => figuresOf(corpus, metric));
}

function figuresOf(corpus: Corpus, metric: Metric): AnsweredFigure[] {
  const { root } = corpus.site;
  const branches = isByBranch(corpus, metric)
    ? [...corpus.branches.values()].filter(({ slug }) => slug !== root)
    : [];
  const ofHalves = [
    ...halves(corpus).map((half) => metricFigure(corpus, metric, half)),
    ...branches.flatMap((branch) =>
      branchHalves(corpus, branch).map((half) => halfFigure(corpus, branch, half, metric.id)),
    ),
  ].map((figure) => shown(corpus, figure));
  if (ofHalves.some(({ isKept }) => isKept)) return ofHalves.map(({ answer }) => answer);
  const others = partsOf(corpus, metric, branches).map((figure) => shown(corpus, figure));
  return [...ofHalves, ...(others.some(({ isKept }) => isKept) ? [] : others)].map(
    ({ answer }) => answer,
  );
}

/** The figures of years, and of quarters and months of the half-years in which there was anything to count. */
function partsOf(corpus: Corpus, metric: Metric, branches: readonly Branch[]): Figure[] {
  const { root, asOf } = corpus.site;
  const asked = [
    { slug: root, periods: halves(corpus) },
    ...branches.map((branch) => ({
      slug: branch.slug,
      periods: branchHalves(corpus, branch).filter((half) =>
        hasSomething(halfFigure(corpus, branch, half, metric.id)),
      ),
    })),
  ];
  return asked.flatMap(({ slug, periods }) => {
    const of = (period: Period) =>
      figureFor(corpus, { metric: metric.id, period, branch: slug, until: asOf, as: '确数' });
    const within = (wholes: readonly Period[], form: PartForm) =>
      wholes
        .flatMap((whole) => partsWithin(whole, form))
        .filter(({ from }) => from <= asOf)
        .map(of);
    const quarters = within(periods, 'quarter');
    const filled = quarters.filter(hasSomething).map(({ period }) => period);
    return [...wholeYears(periods).map(of), ...quarters, ...within(filled, 'month')];
  });
}

/** The years of which both halves are looked back on, or the half that has begun. */
function wholeYears(periods: readonly Period[]): Period[] {
  const ids = new Set(periods.map(({ id }) => id));
  const years = new Map(
    periods.flatMap((half) => partsWithin(half, 'year')).map((year) => [year.id, year]),
  );
  return [...years.values()].filter(({ id }) => ids.has(`${id}-H1`));
}

function hasSomething({ tally }: Figure): boolean {
  return tally.records.length > 0 || tally.gapRecords.length > 0;
}

/** What is printed of a figure, and whether its number is kept back, as in tables by branch. */
function shown(corpus: Corpus, figure: Figure): { answer: AnsweredFigure; isKept: boolean } {
  const { metric, period, branch, tally } = figure;
  const isRoot = branch === corpus.site.root;
  const word = wordFor(isRoot ? disclose(corpus, tally) : discloseByBranch(corpus, tally, 'sum'));
  const { text, notes } = showFigure(corpus, figure);
  // A number that not all have reported to says so before how many have.
  const isPartly = figureState(figure) === 'incomplete';
  const records = period.form === 'half' ? [] : tally.records.map((id) => paths.record(id));
  return {
    isKept: word !== undefined,
    answer: {
      metric: metric.id,
      period: period.id,
      branch,
      name: branchName(corpus, branch, lastDay(corpus, branch, period)),
      text: word ?? text,
      notes: isPartly ? [figureStateWords.incomplete, ...notes] : notes,
      path: records.length > 0 ? undefined : evidencePath(corpus, figure),
      records,
    },
  };
}

/** The page with a figure's records or, where there are none, with what it counts. */
function evidencePath(corpus: Corpus, figure: Figure): string {
  const { metric, period } = figure;
  if (period.form !== 'half') return paths.metric(metric.id);
  return figurePath(corpus, figure) ?? `${paths.metricValue(metric.id, period.id)}#branches`;
}

function lastDay({ branches, site }: Corpus, slug: string, { to }: Period): string {
  return earlier(branches.get(slug)?.ended ?? to, earlier(to, site.asOf));
}
