import type { Condition } from '../../src/domain/catalogue/condition.ts';
import { fieldsOf } from '../../src/domain/catalogue/catalogue.ts';
import type { Catalogue } from '../../src/domain/catalogue/catalogue.ts';
import type { Kind } from '../../src/domain/catalogue/kind.ts';
import type { Metric } from '../../src/domain/catalogue/metric.ts';

/** Ids of the kinds whose metrics ask for a common key (`campaign`): their records always have it. */
export function kindsAskedFor(key: string, catalogue: Catalogue): ReadonlySet<string> {
  const asks = (condition: Condition) => condition.some(({ path }) => path.field === key);
  const found = new Set<string>();
  for (const { definition } of versionsOf(catalogue)) {
    if (definition.of !== 'things' || definition.from.of !== 'records') continue;
    for (const { kind, where } of definition.from.kinds) {
      if (asks(where) || asks(definition.where)) found.add(kind);
    }
  }
  return found;
}

function versionsOf({ metrics }: Catalogue) {
  return [...metrics.values()].flatMap(({ versions }) => versions);
}

/** Ids of the kinds that a metric draws from, also through the metrics that it is made of. */
export function kindsBehind(
  metric: Metric | undefined,
  catalogue: Catalogue,
  asked: readonly string[] = [],
): string[] {
  if (!metric || asked.includes(metric.id)) return [];
  const follow = (id: string) =>
    kindsBehind(catalogue.metrics.get(id), catalogue, [...asked, metric.id]);
  return metric.versions.flatMap(({ definition }): string[] => {
    switch (definition.of) {
      case 'things':
        return definition.from.of === 'records'
          ? definition.from.kinds.map(({ kind }) => kind)
          : [];
      case 'ratio':
      case 'quotient':
        return [definition.part, definition.whole].flatMap(follow);
      case 'plus':
        return definition.metrics.flatMap(follow);
      case 'each':
      case 'over':
      case 'progress':
        return follow(definition.metric);
    }
  });
}

/** Metrics that are checked against others, and draw from a kind. */
export function checkedMetrics({ id }: Kind, catalogue: Catalogue): Metric[] {
  return [...catalogue.metrics.values()].filter(
    (metric) => metric.crossCheck && kindsBehind(metric, catalogue).includes(id),
  );
}

/**
 * The kinds in an order in which each comes after those that it leads to: kinds of its links, and kinds
 * whose sums its figures are checked against.
 */
export function inOrder(catalogue: Catalogue): Kind[] {
  const ordered = new Set<Kind>();
  const open = new Set<Kind>();
  const visit = (kind: Kind | undefined) => {
    if (!kind || ordered.has(kind) || open.has(kind)) return;
    open.add(kind);
    for (const id of linkedKinds(kind)) visit(catalogue.kinds.get(id));
    for (const { crossCheck } of checkedMetrics(kind, catalogue)) {
      const other = crossCheck && catalogue.metrics.get(crossCheck.metric);
      for (const id of kindsBehind(other, catalogue)) visit(catalogue.kinds.get(id));
    }
    ordered.add(kind);
  };
  for (const kind of catalogue.kinds.values()) visit(kind);
  return [...ordered];
}

function linkedKinds(kind: Kind): string[] {
  return [...fieldsOf([kind]).values()].flatMap((field) => field.targets ?? []);
}
