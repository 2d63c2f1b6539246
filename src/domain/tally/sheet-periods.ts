import { kindsOf } from '../catalogue/metric-kinds.ts';
import type { Metric } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import type { Period } from '../period.ts';

/** The periods of which there are sheets that a metric may take its figure from, in order of time, each once. */
export function sheetPeriods(corpus: Corpus, metric: Metric): Period[] {
  const kinds = kindsOf(corpus.catalogue, metric).map(({ id }) => id);
  const found = new Map<string, Period>();
  for (const { when } of corpus.index.find(kinds, undefined, corpus.site.asOf)) {
    if (when.form === 'period') found.set(when.period.id, when.period);
  }
  return [...found.values()];
}
