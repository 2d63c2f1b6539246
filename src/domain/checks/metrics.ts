import type { Catalogue } from '../catalogue/catalogue.ts';
import { askedOfThings, partsOf } from '../catalogue/metric-kinds.ts';
import { isMiddle, isPercentage } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { headsCounted } from '../disclosure/heads-counted.ts';
import { inData, issue, type FieldPath, type Issue } from '../issues.ts';
import { measureOf } from '../measures.ts';
import type { Check } from './check.ts';
import { definitionFields } from './metric-fields.ts';
import { natureClashes } from './metric-natures.ts';
import type { PlacedDefinition } from './metric-parts.ts';

export const metricChecks: readonly Check[] = [
  { name: 'metrics ask metrics that exist', find: eachDefinition(knownMetrics) },
  { name: 'metrics do not ask themselves', find: circles },
  { name: 'metrics are not checked with themselves', find: circularChecks },
  {
    name: 'metrics ask for kinds, fields and words that exist',
    find: eachDefinition(definitionFields),
  },
  { name: 'natures never mix', find: eachDefinition(natureClashes) },
  { name: 'shares are percentages', find: shareUnits },
  { name: 'what is for each one is no percentage', find: eachDefinition(quotientUnits) },
  { name: 'progress is measured by a commitment that exists', find: eachDefinition(commitments) },
  { name: 'no bound is set to heads', find: eachDefinition(headBounds) },
  { name: 'versions run forward', find: versions },
];

function eachDefinition(find: (placed: PlacedDefinition, corpus: Corpus) => Issue[]) {
  return (corpus: Corpus): Issue[] =>
    [...corpus.catalogue.metrics.values()].flatMap((metric) =>
      metric.versions.flatMap(({ definition, validFrom }, index) => {
        // The first version is the metric itself; what a later one does not say stands there too, but the
        // version is what has to change.
        const base = validFrom === undefined ? [] : ['versions', index - 1];
        const at = (...path: FieldPath) => inData(metric.file, [...metric.path, ...base, ...path]);
        return find({ metric, definition, at }, corpus);
      }),
    );
}

function knownMetrics({ metric, definition, at }: PlacedDefinition, corpus: Corpus): Issue[] {
  const { metrics } = corpus.catalogue;
  const named = [...partsOf(definition)];
  const found = named.flatMap(([id, path]) =>
    metrics.has(id) ? [] : [issue('unknown-metric', { id }, at(...path))],
  );
  const check = metric.crossCheck?.metric;
  if (check !== undefined && !metrics.has(check)) {
    const place = inData(metric.file, [...metric.path, 'crossCheck', 'metric']);
    found.push(issue('unknown-metric', { id: check }, place));
  }
  return found;
}

/** Each circle is reported once, at its first metric. */
function circles({ catalogue }: Corpus): Issue[] {
  const reported = new Set<string>();
  const clear = new Set<string>();
  const walk = (id: string, line: readonly string[]): readonly string[] | undefined => {
    if (line.includes(id)) return line.slice(line.indexOf(id));
    // What has been walked to its end without a circle need not be walked again.
    if (clear.has(id)) return undefined;
    for (const { definition } of catalogue.metrics.get(id)?.versions ?? []) {
      for (const [asked] of partsOf(definition)) {
        const circle = walk(asked, [...line, id]);
        if (circle) return circle;
      }
    }
    clear.add(id);
    return undefined;
  };
  return [...catalogue.metrics.values()].flatMap((metric): Issue[] => {
    const circle = walk(metric.id, []);
    if (!circle) return [];
    const key = [...circle].sort().join(' ');
    if (reported.has(key)) return [];
    reported.add(key);
    return [issue('metric-cycle', { metrics: circle }, inData(metric.file, metric.path))];
  });
}

/** What is made of a figure agrees with it, whatever is wrong with it. */
function circularChecks({ catalogue }: Corpus): Issue[] {
  return [...catalogue.metrics.values()].flatMap(
    ({ id, label, crossCheck, file, path }): Issue[] => {
      const other = crossCheck && catalogue.metrics.get(crossCheck.metric);
      if (!other || !(isMadeOf(catalogue, other.id, id) || isMadeOf(catalogue, id, other.id))) {
        return [];
      }
      const place = inData(file, [...path, 'crossCheck', 'metric']);
      return [issue('cross-check-circular', { metric: label, other: other.label }, place)];
    },
  );
}

/** Whether a metric is another, or asks it in any of its versions, itself or through its parts. */
function isMadeOf({ metrics }: Catalogue, whole: string, part: string): boolean {
  const seen = new Set<string>();
  const visit = (id: string): boolean => {
    if (id === part) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    const versions = metrics.get(id)?.versions ?? [];
    return versions.some(({ definition }) => partsOf(definition).some(([asked]) => visit(asked)));
  };
  return visit(whole);
}

function quotientUnits({ metric, definition, at }: PlacedDefinition): Issue[] {
  if (definition.of !== 'quotient' || metric.unit !== '%') return [];
  return [issue('metric-unit-quotient', { metric: metric.label }, at('quotient'))];
}

function commitments({ metric, definition, at }: PlacedDefinition, corpus: Corpus): Issue[] {
  if (definition.of !== 'progress') return [];
  const { commitment: id } = definition;
  const place = at('progress', 'to');
  const commitment = corpus.commitments.get(id);
  if (!commitment) return [issue('unknown-commitment', { id }, place)];
  const { metric: measured, per, label } = commitment;
  if (measured === definition.metric && per === undefined) return [];
  // What the commitment is measured by is told of there.
  if (!measureOf(corpus, measured)) return [];
  const reason = per === undefined ? 'other-metric' : 'per-branch';
  const facts = { metric: metric.label, commitment: label, id, measured, reason } as const;
  return [issue('metric-progress', facts, place)];
}

/** How many branches have at least so many heads tells of a small branch on which side it lies, and names it. */
function headBounds({ metric, definition, at }: PlacedDefinition, { catalogue }: Corpus): Issue[] {
  if (definition.of !== 'each' || isMiddle(definition.take)) return [];
  const other = catalogue.metrics.get(definition.metric);
  const counts =
    other && askedOfThings(catalogue, other).map((one) => headsCounted(catalogue, one));
  if (!counts?.some((heads) => heads !== undefined)) return [];
  const facts = { metric: metric.label, other: other?.label ?? '', take: definition.take };
  return [issue('metric-counts-heads', facts, at('take'))];
}

/** What is printed as a percentage has no other unit in the heads of tables. */
function shareUnits({ catalogue }: Corpus): Issue[] {
  return [...catalogue.metrics.values()].flatMap((metric): Issue[] => {
    const { label, unit, file, path } = metric;
    if (unit === '%' || !metric.versions.some((version) => isPercentage(metric, version)))
      return [];
    const place = inData(file, [...path, 'unit']);
    return [issue('metric-unit-share', { metric: label, unit }, place)];
  });
}

function versions({ catalogue }: Corpus): Issue[] {
  return [...catalogue.metrics.values()].flatMap((metric) =>
    metric.versions.slice(2).flatMap(({ validFrom }, index): Issue[] => {
      const previous = metric.versions[index + 1]?.validFrom ?? '';
      if (validFrom === undefined || validFrom > previous) return [];
      const place = inData(metric.file, [...metric.path, 'versions', index + 1, 'validFrom']);
      return [issue('version-order', { validFrom, previous }, place)];
    }),
  );
}
