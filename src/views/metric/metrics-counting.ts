import type { Corpus } from '../../domain/corpus.ts';
import { KeptOne } from '../../domain/kept.ts';
import type { CountedAs } from '../../domain/tally/where-counted.ts';
import type { Figure } from '../../domain/tally/tally.ts';
import { metricFigure } from './metric-view.ts';
import { halves } from '../../domain/half-years.ts';

/** A metric's figure of a half-year that a record feeds. */
interface MetricCount {
  readonly figure: Figure;
  readonly as: Extract<CountedAs, 'counted' | 'linked'>;
}

const indexes = new KeptOne<Corpus, Map<string, MetricCount[]>>();

/** The metrics that count a record or point to it, with their half-years as the site shows them, newest first. */
export function metricsCounting(corpus: Corpus, recordId: string): readonly MetricCount[] {
  return indexes.get(corpus, buildIndex).get(recordId) ?? [];
}

function buildIndex(corpus: Corpus): Map<string, MetricCount[]> {
  const index = new Map<string, MetricCount[]>();
  const put = (id: string, count: MetricCount) => {
    const list = index.get(id);
    if (list) list.push(count);
    else index.set(id, [count]);
  };
  for (const metric of corpus.catalogue.metrics.values()) {
    for (const period of halves(corpus)) {
      const figure = metricFigure(corpus, metric, period);
      const counted = new Set(figure.tally.records);
      for (const id of counted) put(id, { figure, as: 'counted' });
      const linked = figure.tally.linked.filter((id) => !counted.has(id));
      for (const id of linked) put(id, { figure, as: 'linked' });
    }
  }
  return index;
}
