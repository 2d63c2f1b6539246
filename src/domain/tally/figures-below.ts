import { foundedOn, stateOn, type Branch } from '../branch.ts';
import { versionOn, type Metric } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { earlier, later } from '../date.ts';
import type { Period } from '../period.ts';
import { tally } from './evaluate.ts';

/** The branches that were directly below on any known day of a period. */
export function childrenDuring(corpus: Corpus, slug: string, period: Period): readonly Branch[] {
  const last = earlier(period.to, corpus.site.asOf);
  return [...corpus.branches.values()].filter((branch) => {
    const from = later(foundedOn(branch), period.from);
    const to = earlier(branch.ended ?? last, last);
    return (
      branch.slug !== slug &&
      from <= to &&
      corpus.tree.daysOfChange(from, to).some((day) => stateOn(branch, day).parent === slug)
    );
  });
}

/** Whether a metric's figures of a period stand branch by branch: what was done or is there, no spread of others. */
export function standsByBranch(metric: Metric, { to }: Period): boolean {
  return (
    (metric.nature === 'flow' || metric.nature === 'stock') &&
    versionOn(metric, to).definition.of !== 'each'
  );
}

/** Whether a branch directly below has contributed to any figure of a period. */
export function hasFiguresBelow(corpus: Corpus, slug: string, period: Period): boolean {
  const metrics = [...corpus.catalogue.metrics.values()].filter((metric) =>
    standsByBranch(metric, period),
  );
  const until = corpus.site.asOf;
  return childrenDuring(corpus, slug, period).some((child) =>
    metrics.some(
      ({ id }) =>
        tally(corpus, { metric: id, period, branch: child.slug, until }).records.length > 0,
    ),
  );
}
