import { parsePath } from '../catalogue/condition.ts';
import type { Metric } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import type { IsoDate } from '../date.ts';
import { ownValue } from '../own.ts';
import { rangePeriod } from '../period.ts';
import { firstDay, type WorkRecord } from '../record.ts';
import type { Ask } from './judge.ts';

/** A record that a metric counts, with the day by which it does. */
export interface DayCounted {
  readonly record: WorkRecord;
  readonly day: IsoDate;
  /** The keys behind which that day is written. */
  readonly path: readonly string[];
}

/** The records that a metric counts of a branch alone, of days up to another, in order of the days. */
export function countedDays(
  corpus: Corpus,
  id: string,
  branch: string,
  [from, to]: readonly [IsoDate, IsoDate],
  ask: Ask,
): readonly DayCounted[] {
  const metric = corpus.catalogue.metrics.get(id);
  if (!metric || from > to) return [];
  const question = { metric: id, period: rangePeriod(from, to), branch, until: corpus.site.asOf };
  const counted = ask(question, { alone: true, towards: { by: 'day', combined: 'accepted' } });
  return counted.records
    .flatMap((one) => {
      const record = corpus.records.get(one);
      return record ? [dayCounted(metric, record)] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function dayCounted({ versions }: Metric, record: WorkRecord): DayCounted {
  const definition = versions.at(-1)?.definition;
  const time = definition?.of === 'things' ? definition.time : undefined;
  const field = typeof time === 'object' ? parsePath(time.by)?.field : undefined;
  const value = field === undefined ? undefined : ownValue(record.values, field);
  return field !== undefined && typeof value === 'string'
    ? { record, day: value, path: [field] }
    : { record, day: firstDay(record.when), path: ['date'] };
}
