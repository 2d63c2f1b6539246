import type { Definition } from '../catalogue/metric.ts';
import type { Corpus } from '../corpus.ts';
import { issue, type Issue, type NatureClash } from '../issues.ts';
import { askedMetrics, type PlacedDefinition } from './metric-parts.ts';

/**
 * A flow, a stock, a provided figure and a target are different things that no sum or share may mix: this
 * finds the definitions that do.
 */
export function natureClashes(placed: PlacedDefinition, corpus: Corpus): Issue[] {
  const { definition } = placed;
  return definition.of === 'things'
    ? thingClashes(placed, definition, corpus)
    : partClashes(placed, corpus);
}

function partClashes({ metric, definition, at }: PlacedDefinition, corpus: Corpus): Issue[] {
  return askedMetrics(definition).flatMap(([id, path]): Issue[] => {
    const part = corpus.catalogue.metrics.get(id);
    if (!part) return [];
    if (part.nature !== metric.nature) {
      const facts = clash(metric.label, metric.nature, 'part-differs', part.label);
      return [issue('metric-nature-clash', facts, at(...path))];
    }
    if (definition.of === 'plus' && part.nature === 'provided') {
      const facts = clash(metric.label, metric.nature, 'sum-of-provided', part.label);
      return [issue('metric-nature-clash', facts, at(...path))];
    }
    if (definition.of === 'plus' && part.unit !== metric.unit) {
      const facts = { unit: metric.unit, other: part.label, otherUnit: part.unit };
      return [issue('metric-unit-clash', facts, at(...path))];
    }
    return [];
  });
}

function thingClashes(
  { metric, at }: PlacedDefinition,
  definition: Extract<Definition, { of: 'things' }>,
  corpus: Corpus,
): Issue[] {
  const { nature, label } = metric;
  const found: Issue[] = [];
  const add = (reason: NatureClash, other: string, path: string) =>
    found.push(issue('metric-nature-clash', clash(label, nature, reason, other), at(path)));
  const { from, take, time } = definition;
  const fromCommitments = from.of === 'commitments';

  if (nature === 'target' && !(fromCommitments && take.do === 'target')) {
    add('needs-commitments', from.of, 'from');
  }
  if (nature !== 'target' && take.do === 'target') add('commitments-only-target', nature, 'take');
  if (nature === 'provided' && take.do !== 'latest') add('needs-latest', take.do, 'take');
  if (nature === 'flow' && take.do === 'latest') add('latest-is-not-flow', take.do, 'take');
  if (nature === 'stock' && take.do !== 'latest' && time !== 'atEnd') {
    add('needs-at-end', typeof time === 'string' ? time : time.by, 'time');
  }
  if (nature === 'flow' && time === 'atEnd') add('needs-at-end', time, 'time');
  if (from.of !== 'records') return found;
  if (nature === 'provided' && from.kinds.length > 1) add('one-kind-only', label, 'from');
  for (const { kind: name } of from.kinds) {
    const kind = corpus.catalogue.kindsByLabel.get(name);
    if (!kind) continue;
    const allowed =
      nature === 'stock' && take.do !== 'latest' ? kind.nature === 'flow' : kind.nature === nature;
    if (!allowed && nature !== 'target') add(`kind-is-${kind.nature}`, name, 'from');
  }
  return found;
}

function clash(metric: string, nature: string, reason: NatureClash, other: string) {
  return { metric, nature, reason, other };
}
