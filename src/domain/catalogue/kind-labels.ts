import { inData, issue, type FieldPath, type Issue, type Place } from '../issues.ts';
import type { Placed } from './catalogue.ts';
import type { CrosswalkEntry, WrittenCrosswalkEntry } from './crosswalk.ts';
import type { Field } from './field.ts';
import type { Kind, WrittenKind } from './kind.ts';
import type {
  Definition,
  KindSource,
  Metric,
  MetricVersion,
  Source,
  WrittenKindSource,
} from './metric.ts';

/**
 * Editors write kinds by their labels, which may change; everything else goes by their ids. Here the labels
 * in the catalogue are looked up, once, as it is read. A label that no kind has is told and left out.
 */
export interface LookedUp<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

/** The kinds by their labels. */
type Known = ReadonlyMap<string, { readonly id: string }>;

interface Found {
  readonly id: string;
  /** Its place in the list as written. */
  readonly index: number;
}

function lookUp(
  labels: readonly string[],
  known: Known,
  placeOf: (index: number) => Place,
): LookedUp<readonly Found[]> {
  const issues: Issue[] = [];
  const value = labels.flatMap((label, index) => {
    const kind = known.get(label);
    if (kind) return [{ id: kind.id, index }];
    const facts = { value: label, what: 'kind' } as const;
    issues.push(issue('unknown-choice', facts, placeOf(index)));
    return [];
  });
  return { value, issues };
}

/** A kind whose links name the kinds that they may lead to. */
export function kindLinked(
  { fields: written, ...kind }: WrittenKind & Placed,
  known: Known,
): LookedUp<Kind & Placed> {
  const issues: Issue[] = [];
  const fields = Object.values(written).map(({ of, ...field }): [string, Field] => {
    const at = (index: number) =>
      inData(kind.file, [...kind.path, 'fields', field.name, 'of', index]);
    const found = of && lookUp(of, known, at);
    issues.push(...(found?.issues ?? []));
    return [field.name, { ...field, targets: found?.value.map(({ id }) => id) }];
  });
  return { value: { ...kind, fields: Object.fromEntries(fields) }, issues };
}

/** A metric that asks for kinds; versions that ask for the same are told of once. */
export function metricAsking(
  { versions, ...metric }: Metric<WrittenKindSource> & Placed,
  known: Known,
): LookedUp<Metric & Placed> {
  const issues: Issue[] = [];
  const sources = new Map<Source<WrittenKindSource>, Source>();
  const sourceOf = (from: Source<WrittenKindSource>, base: FieldPath): Source => {
    const before = sources.get(from);
    if (before) return before;
    const at = (index: number) => inData(metric.file, [...metric.path, ...base, 'from', index]);
    const { value, issues: unknown } = sourceAsking(from, known, at);
    issues.push(...unknown);
    sources.set(from, value);
    return value;
  };
  const asking = versions.map((version, index): MetricVersion => {
    // The first version is the metric itself.
    const base = version.validFrom === undefined ? [] : ['versions', index - 1];
    const { definition } = version;
    const asked: Definition =
      definition.of === 'things'
        ? { ...definition, from: sourceOf(definition.from, base) }
        : definition;
    return { ...version, definition: asked };
  });
  const value = { ...metric, versions: asking as [MetricVersion, ...MetricVersion[]] };
  return { value, issues };
}

function sourceAsking(
  from: Source<WrittenKindSource>,
  known: Known,
  placeOf: (index: number) => Place,
): LookedUp<Source> {
  if (from.of !== 'records') return { value: from, issues: [] };
  const labels = from.kinds.map(({ label }) => label);
  const { value, issues } = lookUp(labels, known, placeOf);
  const kinds = value.map(({ id, index }): KindSource => {
    const { where = [] } = from.kinds[index] ?? {};
    return { kind: id, where, index };
  });
  return { value: { of: 'records', kinds, complete: issues.length === 0 }, issues };
}

/** An entry of the crosswalk that names kinds. */
export function crosswalkNaming(
  entry: WrittenCrosswalkEntry & Placed,
  known: Known,
): LookedUp<CrosswalkEntry & Placed> {
  const at = (index: number) => inData(entry.file, [...entry.path, 'kinds', index]);
  const { value, issues } = lookUp(entry.kinds, known, at);
  return { value: { ...entry, kinds: value.map(({ id }) => id) }, issues };
}
