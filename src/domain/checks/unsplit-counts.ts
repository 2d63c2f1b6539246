import { fieldOf } from '../catalogue/catalogue.ts';
import type { ValuePath } from '../catalogue/condition.ts';
import { versionOn, type Metric } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { inData, issue, type Issue } from '../issues.ts';
import { dayPeriod } from '../period.ts';
import { treeDay, type WorkRecord } from '../record.ts';
import { kindIds, matchOf } from '../tally/counted.ts';
import { isOfEach } from '../tally/known-value.ts';
import { recordsAt, type Lookup } from '../tally/read-value.ts';
import { recordThing } from '../tally/sources.ts';
import { truthOf } from '../tally/where.ts';
import type { Check } from './check.ts';

export const unsplitCountChecks: readonly Check[] = [
  { name: 'counts of several events leave no metric unanswered', computes: true, find: unsplit },
];

/**
 * Records that stand for several events where a metric asks of each what the record has for all of them only, of
 * itself or of a record that points to it: its figure has no value. Told once for a record, with all metrics that
 * ask so.
 */
function unsplit(corpus: Corpus): Issue[] {
  const several = new Map(
    [...corpus.records.values()].filter(isCounted).flatMap((record) => {
      const { when } = record;
      return when.form === 'period' && when.times
        ? [[record.id, { record, times: when.times }]]
        : [];
    }),
  );
  const namesOne = ({ values }: WorkRecord) =>
    Object.values(values).some((value) => [value].flat().some((one) => several.has(String(one))));
  const asked = [...corpus.records.values()]
    .filter((record) => isCounted(record) && (several.has(record.id) || namesOne(record)))
    .flatMap((record) =>
      [...corpus.catalogue.metrics.values()].flatMap((metric) =>
        askedOfEach(corpus, record, metric).map((one) => ({ ...one, metric: metric.label })),
      ),
    );
  const byRecord = Map.groupBy(asked, ({ of }) => of);
  return [...several].flatMap(([id, { record, times }]): Issue[] => {
    const found = byRecord.get(id);
    if (!found) return [];
    const fields = [...new Set(found.map(({ field }) => field))];
    const facts = { times, fields, metrics: [...new Set(found.map(({ metric }) => metric))] };
    return [issue('times-unsplit', facts, inData(record.file, ['times']))];
  });
}

function isCounted({ state }: WorkRecord): boolean {
  return state !== '作废';
}

/** A field that is asked of each event, and the record that has it for all of them only. */
interface AskedOfEach {
  readonly of: string;
  readonly field: string;
}

/** What a metric asks of each event of a record, or of one that the record points to, and that cannot be known. */
function askedOfEach(corpus: Corpus, record: WorkRecord, metric: Metric): AskedOfEach[] {
  const day = treeDay(record.when);
  const { definition } = versionOn(metric, day);
  if (definition.of !== 'things' || definition.from.of !== 'records') return [];
  if (!kindIds(definition).some((kind) => record.kinds.includes(kind))) return [];
  const until = corpus.site.asOf;
  const lookup: Lookup = { corpus, until, period: dayPeriod(day), linked: new Set() };
  const thing = recordThing(corpus, record);
  const match = matchOf(thing, definition, lookup);
  const { take, where, from } = definition;
  const clauses = [...where, ...from.kinds.flatMap((source) => source.where)];
  const unknown = clauses.filter((clause) => truthOf([clause], thing, lookup) === 'unknown');
  const paths: ValuePath[] = [
    ...(match === 'unknown' ? unknown.map(({ path }) => path) : []),
    ...(match !== 'no' && take.do === 'distinct' && isOfEach(thing, take.path, lookup)
      ? [take.path]
      : []),
  ];
  return paths.flatMap(({ field, hop }) => {
    const records = hop === undefined ? [record] : (recordsAt(thing, field, lookup) ?? []);
    return records.map((one) => ({ of: one.id, field: labelOf(corpus, one, hop ?? field) }));
  });
}

function labelOf({ catalogue }: Corpus, { kinds }: WorkRecord, name: string): string {
  const fields = kinds.flatMap((id) => {
    const kind = catalogue.kinds.get(id);
    return (kind && fieldOf(kind, name)) ?? [];
  });
  return fields[0]?.label ?? name;
}
