import { fieldOf } from '../catalogue/catalogue.ts';
import type { ValuePath } from '../catalogue/condition.ts';
import { versionOn, type Metric } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { inData, issue, type Issue } from '../issues.ts';
import { dayPeriod } from '../period.ts';
import { treeDay, type WorkRecord } from '../record.ts';
import { kindIds, matchOf, type ThingsDefinition } from '../tally/counted.ts';
import { isOfEach } from '../tally/known-value.ts';
import type { Lookup } from '../tally/read-value.ts';
import { recordThing } from '../tally/sources.ts';
import { truthOf } from '../tally/where.ts';
import type { Check } from './check.ts';

export const unsplitCountChecks: readonly Check[] = [
  { name: 'counts of several events leave no metric unanswered', computes: true, find: unsplit },
];

/**
 * Records that stand for several events where a metric asks of each what the record has for all of them only:
 * its figure has no value. Told once for a record, with all metrics that ask so.
 */
function unsplit(corpus: Corpus): Issue[] {
  const metrics = [...corpus.catalogue.metrics.values()];
  return [...corpus.records.values()].flatMap((record): Issue[] => {
    const { when, state, file } = record;
    if (when.form !== 'period' || !when.times || state === '作废') return [];
    const asking = metrics.flatMap((metric) => {
      const fields = askedOfEach(corpus, record, metric);
      return fields.length > 0 ? [{ metric: metric.label, fields }] : [];
    });
    if (asking.length === 0) return [];
    const fields = [...new Set(asking.flatMap((one) => one.fields))];
    const facts = { times: when.times, fields, metrics: asking.map(({ metric }) => metric) };
    return [issue('times-unsplit', facts, inData(file, ['times']))];
  });
}

/** The fields that a metric asks of each event of a record, and that cannot be known of it. */
function askedOfEach(corpus: Corpus, record: WorkRecord, metric: Metric): string[] {
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
  return paths.map(({ field }) => labelOf(corpus, definition, field));
}

function labelOf({ catalogue }: Corpus, definition: ThingsDefinition, name: string): string {
  const fields = kindIds(definition).flatMap((id) => {
    const kind = catalogue.kinds.get(id);
    return (kind && fieldOf(kind, name)) ?? [];
  });
  return fields[0]?.label ?? name;
}
